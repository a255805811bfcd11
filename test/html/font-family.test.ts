import { FONTS } from '../../src/domain/report/typography';
import { fontFamily } from '../../src/html/font-family';

test('the font of GB/T 9704 comes first, what CSS means by itself comes last and without quotation marks', () => {
  expect(fontFamily(FONTS.body)).toBe(
    "'仿宋_GB2312','仿宋','FangSong','STFangsong','Noto Serif CJK SC',serif",
  );
  expect(fontFamily(FONTS.black)).toBe("'黑体','SimHei','Heiti SC','Noto Sans CJK SC',sans-serif");
});
