import { SLIPS, withSlip } from './spoiling';
import { book, sheet, THREE_PUBLIC, valuesOf } from './small';

const own = [book('册.xlsx', sheet('三公', THREE_PUBLIC))];

const slip = (name: string) => {
  const found = SLIPS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no slip is called ${name}`);
  return found;
};

it.each([
  ['两位数字颠倒', 1865100, 8165100],
  ['两位数字颠倒', 110, 101],
  ['两位数字颠倒', 12.5, 21.5],
  ['两位数字颠倒', 9.5, 5.9],
  ['两位数字颠倒', 11, null],
  ['多写一个零', 4.8, 48],
  ['万元当作元', 4.8, 48000],
  ['正负号相反', 4.8, -4.8],
])('%s：%d 成了 %d', (name, value, slipped) => {
  expect(slip(name).slipped(value)).toBe(slipped);
});

it('只错那一格，别处不动', () => {
  const [changed] = withSlip(own, "'三公'!C5", slip('多写一个零'))?.[0]?.sheets ?? [];
  expect(changed && valuesOf(changed)).toEqual([
    ...THREE_PUBLIC.slice(0, 1).map(([title]) => [title]),
    ...THREE_PUBLIC.slice(1, 4),
    ['公务接待费', 1, 25],
    THREE_PUBLIC[5],
  ]);
});

it('那一格不是数、是零、或错不成，不适用', () => {
  const none = [
    book(
      '册.xlsx',
      sheet('三公', [
        ['项目', '预算数'],
        ['合计', 0],
      ]),
    ),
  ];
  expect(withSlip(own, "'三公'!A5", slip('多写一个零'))).toBeNull();
  expect(withSlip(none, "'三公'!B2", slip('多写一个零'))).toBeNull();
  expect(withSlip(own, "'三公'!B4", slip('两位数字颠倒'))).toBeNull();
});
