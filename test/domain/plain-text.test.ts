import { blanklessText, plainText } from '../../src/domain/plain-text';
import { fc } from '../run/properties';

const INVISIBLE =
  '\u00ad \u034f \u061c \u115f \u180b \u180e \u200b \u200d \u200f \u202a \u202e \u2060 \u2069 \u3164 \ufe00 \ufe0f \ufeff \ufff9 \ufffb \u0000 \u0007 \u007f \u{e0100} \u{e0001}'.split(
    ' ',
  );

describe('标签和数字只看看得见的字', () => {
  it.each(INVISIBLE)('看不见的字 %j 去掉', (sign) => {
    expect(plainText(`${sign}公务${sign}接待费${sign}`)).toBe('公务接待费');
  });

  it.each<[string, string]>([
    ['公务车（辆）１２．５％', '公务车(辆)12.5%'],
    ['⼈员经费', '人员经费'],
    ['﹙￥﹣5﹚', '(¥-5)'],
    ['\u2212\u2010\u2011\u20125', '----5'],
    ["'30201", '30201'],
    ["  ' 合计", '合计'],
    ['‘合计', '合计'],
    ['\u0085合\u2800计\u2029', '合 计'],
    ['三公  经费\n合计', '三公  经费\n合计'],
  ])('%j → %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each(["'三公'经费", '‘三公’经费', '①5²㎡', '“三公”', '–5', '1,234.50', "三公'"])('%j 不动', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('不留空白的写法去掉各种宽度的空格和换行', () => {
    expect(blanklessText('因 公\u2009出\u3000国\r\n（\u00a0境\u2800）费\ufeff')).toBe('因公出国(境)费');
  });

  it('再做一遍不变', () => {
    const unit = fc.constantFrom(...INVISIBLE, ...Array.from("' ‘’（１．￥﹣−\u2009\u3000\n⼈合a1-"));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const once = blanklessText(text);
        expect(blanklessText(once.replace(/['‘’]/g, ''))).toBe(once.replace(/['‘’]/g, ''));
      }),
    );
  });
});
