import { sheetOf, type GridCell } from '../grid';
import { toldBy } from './answered';

const rows: readonly (readonly GridCell[])[] = [
  ['口径', '公务接待', '合计'],
  ['年初预算', 9.5, 24.5],
  ['决算', 7.18, 22.6],
];
const under = (...above: readonly string[]) =>
  toldBy(sheetOf('表', [...above.map((text) => [text]), ...rows]));

describe('表上方的几行字，一起说明表是什么', () => {
  const threePublic = {
    threePublicBudget: '245000 @ 表!C4',
    threePublicActual: '226000 @ 表!C5',
    'threePublicBudget.reception': '95000 @ 表!B4',
    'threePublicActual.reception': '71800 @ 表!B5',
  };

  test('标题下再写一行评价年度，合计仍是“三公”经费的', () => {
    expect(under('“三公”经费预决算对比（万元）', '评价年度：2023年')).toEqual(threePublic);
  });

  test('标题下再写一行副标题，合计仍是“三公”经费的', () => {
    expect(under('2023年“三公”经费情况（万元）', '预决算对比表')).toEqual(threePublic);
  });

  test('没有“三公”二字的，接待费的合计也不是全部支出', () => {
    expect(under('2023年预决算对比（万元）', '评价年度：2023年')).toEqual({});
  });

  test('反例：各栏是支出的，合计才是全部支出', () => {
    const spending = rows.map((row) => row.map((cell) => (cell === '公务接待' ? '项目支出' : cell)));
    expect(toldBy(sheetOf('表', [['2023年预决算对比（万元）'], ...spending]))).toEqual({
      initialBudget: '245000 @ 表!C3',
      totalExpenditure: '226000 @ 表!C4',
      projectExpenditure: '71800 @ 表!B4',
    });
  });
});

test('合计上方还有读不懂的分组，就不是全部支出', () => {
  const grouped = (group: string) =>
    toldBy(
      sheetOf('表', [
        ['2023年支出情况表（万元）'],
        ['项目', group, null],
        [null, '年初预算', '决算'],
        ['办公费', 9, 7],
        ['合计', 20, 18],
      ]),
    );
  expect(grouped('支出')).toEqual({ initialBudget: '200000 @ 表!B5', totalExpenditure: '180000 @ 表!C5' });
  expect(grouped('食堂')).toEqual({});
});
