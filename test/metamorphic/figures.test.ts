import { figuresOf, moneyUnitOf, numberIn, withNumber } from './figures';
import { book, sheet } from './small';

const opened = (...rows: Parameters<typeof sheet>[1]) => {
  const [first] = book('册.xlsx', sheet('表', rows)).sheets;
  if (first === undefined) throw new Error('the book has a sheet');
  return first;
};

const found = (...rows: Parameters<typeof sheet>[1]) =>
  figuresOf(opened(...rows)).map(({ value, isAmount }) => [value, isAmount]);

it('有单位行的表里，金额是金额；编码、序号、行次、栏次不是数', () => {
  expect(
    found(
      [null, null, null, '单位：万元'],
      ['科目编码', '序号', '行次', '决算数'],
      ['栏次', null, null, 1],
      [301, 1, 15, 262.5],
    ),
  ).toEqual([[262.5, true]]);
});

it('一行 1、2、3 是栏次；同样的数不连着数就是数', () => {
  expect(found(['单位：元'], ['合计', '办公费', '水费'], [1, 2, 3], [5, 2, 3])).toEqual([
    [5, true],
    [2, true],
    [3, true],
  ]);
});

it('数量、人数、得分是数而不是金额；没有单位行的表没有金额', () => {
  expect(found(['单位：万元'], ['数量', '账面原值'], [51, 708.2])).toEqual([
    [51, false],
    [708.2, true],
  ]);
  expect(found(['单位：人'], ['编制数'], [14])).toEqual([[14, false]]);
});

it('写成文本的数也是数，带汉字的不是', () => {
  const cell = (value: string) => ({ value, format: 'General', origin: null });
  expect([cell('￥2,106.66'), cell('-3'), cell('96.30%'), cell('8辆'), null].map(numberIn)).toEqual([
    2106.66,
    -3,
    96.3,
    null,
    null,
  ]);
});

it('换一个数，写法照旧', () => {
  const text = { value: '2,106.60', format: 'General', origin: null };
  expect(withNumber(text, 6319.8).value).toBe('6,319.80');
  expect(withNumber({ ...text, value: '96.30%' }, 32.1).value).toBe('32.10%');
  expect(withNumber({ ...text, value: 4.8 }, 4.8 * 3).value).toBe(14.4);
});

it('单位行写在哪一格都认', () => {
  expect(moneyUnitOf(opened(['三公经费', '金额单位：元']))).toBe('元');
  expect(moneyUnitOf(opened(['编制单位：县档案馆', '单位：人']))).toBeNull();
});
