import { fingerprintOf } from '../../src/workbook/fingerprint';
import { sheetOf } from './grid';

const WHOLE = { top: 0, left: 0, bottom: 9, right: 9 };
const sheet = (...rows: readonly (readonly (string | number | null)[])[]) => sheetOf('表', rows);

describe('区域的指纹', () => {
  it('数相同则相同，与格式无关', () => {
    const plain = sheetOf('表', [['合计', 12]], { format: '0' });
    expect(fingerprintOf(plain, WHOLE)).toBe(fingerprintOf(sheet(['合计', 12]), WHOLE));
  });

  it.each([
    ['改了一个数', [['合计', 13]]],
    ['清空一格', [['合计', null]]],
    ['数变成文本', [['合计', '12']]],
    [
      '移到下一行',
      [
        [null, null],
        ['合计', 12],
      ],
    ],
    ['多了一格', [['合计', 12, 0]]],
    ['差一分钱', [['合计', 12.01]]],
    ['改了一个字', [['总计', 12]]],
  ])('%s，指纹就不同', (_what, rows) => {
    expect(fingerprintOf(sheet(...rows), WHOLE)).not.toBe(fingerprintOf(sheet(['合计', 12]), WHOLE));
  });

  it('两个数对调，指纹就不同', () => {
    expect(fingerprintOf(sheet([7, 12]), WHOLE)).not.toBe(fingerprintOf(sheet([12, 7]), WHOLE));
    expect(fingerprintOf(sheet(['甲', '乙']), WHOLE)).not.toBe(fingerprintOf(sheet(['乙', '甲']), WHOLE));
  });

  it('一千个相邻的数各有各的指纹', () => {
    const prints = Array.from({ length: 1000 }, (_, index) => fingerprintOf(sheet([index / 100]), WHOLE));
    expect(new Set(prints).size).toBe(1000);
  });

  it('0 和 -0 看起来一样，指纹也一样', () => {
    expect(fingerprintOf(sheet([-0]), WHOLE)).toBe(fingerprintOf(sheet([0]), WHOLE));
  });

  it('空文本和没有这一格一样', () => {
    expect(fingerprintOf(sheet(['合计', '']), WHOLE)).toBe(fingerprintOf(sheet(['合计']), WHOLE));
  });

  it('区域以外的改动不算', () => {
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    expect(fingerprintOf(sheet(['合计', 12], ['备注']), area)).toBe(fingerprintOf(sheet(['合计', 12]), area));
  });
});
