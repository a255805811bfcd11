import { sheetOf, type GridCell } from '../grid';
import { toldBy } from './answered';

const spending: readonly (readonly GridCell[])[] = [
  ['2020年度支出决算情况表', null, null],
  [null, null, '单位：万元'],
  ['项目', '年初预算数', '决算数'],
  ['基本支出', 60, 64],
  ['合计', 80, 86],
];
const threePublic: readonly (readonly GridCell[])[] = [
  ['2020年度“三公”经费支出情况表', null, null],
  [null, null, '单位：元'],
  ['项目', '预算数', '决算数'],
  ['公务接待费', 90000, 80000],
  ['合计', 90000, 80000],
];
const expected = {
  initialBudget: '800000',
  totalExpenditure: '860000',
  basicExpenditure: '640000',
  threePublicBudget: '90000',
  threePublicActual: '80000',
  'threePublicBudget.reception': '90000',
  'threePublicActual.reception': '80000',
};

const values = (rows: readonly (readonly GridCell[])[]) =>
  Object.fromEntries(
    Object.entries(toldBy(sheetOf('表', rows))).map(([fact, text]) => [fact, String(text).split(' @ ')[0]]),
  );

describe('一页上的几张表，各有各的标题和单位', () => {
  test('上下相接', () => {
    expect(values([...spending, ...threePublic])).toEqual(expected);
  });

  test('左右并排，中间空一列', () => {
    const rows = spending.map((row, index) => [...row, null, ...(threePublic[index] ?? [])]);
    expect(values(rows)).toEqual(expected);
  });

  test('右边的表低三行', () => {
    const blank: readonly GridCell[] = [null, null, null];
    const right = [blank, blank, blank, ...threePublic];
    const rows = right.map((row, index) => [...(spending[index] ?? blank), null, ...row]);
    expect(values(rows)).toEqual(expected);
  });

  test('表中间空一列、空一行，还是一张表', () => {
    const rows = spending.flatMap((row, index) => {
      const [label = null, ...rest] = row;
      const spaced = [label, null, ...rest];
      return index === 4 ? [[], spaced] : [spaced];
    });
    expect(values(rows)).toEqual({
      initialBudget: '800000',
      totalExpenditure: '860000',
      basicExpenditure: '640000',
    });
  });
});

describe('分页', () => {
  const heads: readonly GridCell[] = ['项目', '决算数'];
  const first: readonly (readonly GridCell[])[] = [
    ['2020年度支出决算表'],
    ['单位：万元'],
    heads,
    ['基本支出', 64],
  ];

  test('续表重印的表头不是新表', () => {
    expect(values([...first, ['续表'], heads, ['项目支出', 22], ['合计', 86]])).toEqual({
      basicExpenditure: '640000',
      projectExpenditure: '220000',
      totalExpenditure: '860000',
    });
  });

  test('标题相同、项目从头再来，是另一张表', () => {
    expect(toldBy(sheetOf('表', [...first, ...first]))).toEqual({
      basicExpenditure: ['640000 @ 表!B4', '640000 @ 表!B8'],
    });
  });
});

describe('表下另起的一组栏目', () => {
  test('沿用上面的标题和年度，栏目是自己的', () => {
    const rows = [
      ['2020年度“三公”经费支出决算表'],
      ['单位：万元'],
      ['项目', '预算数', '项目', '决算数'],
      ['公务接待费', 9, '公务接待费', 8],
      ['项目', '统计数', '项目', '统计数'],
      ['国内公务接待批次（个）', 12, '公务用车保有量（辆）', 3],
    ];
    expect(toldBy(sheetOf('表', rows))).toEqual({
      'threePublicBudget.reception': '90000 @ 表!B4',
      'threePublicActual.reception': '80000 @ 表!D4',
      vehicles: '3 @ 表!D6',
    });
  });
});

describe('合计含不含别的', () => {
  const table = (title: string, total: number) =>
    toldBy(
      sheetOf('三公', [
        [title],
        ['单位：万元'],
        ['项目', '决算数'],
        ['合计', total],
        ['因公出国（境）费', 1],
        ['公务用车购置费', 2],
        ['公务用车运行维护费', 3],
        ['公务接待费', 4],
        ['会议费', 5],
      ]),
    );

  test('合计正是四项之和，就是“三公”经费', () => {
    expect(table('2020年度“三公”经费和会议费支出决算表', 10)).toMatchObject({
      threePublicActual: '100000 @ 三公!B4',
    });
  });

  test('合计还含会议费，不是“三公”经费', () => {
    expect(table('2020年度“三公”经费和会议费支出决算表', 15)).not.toHaveProperty('threePublicActual');
    expect(table('2020年度“三公”经费支出决算表', 15)).not.toHaveProperty('threePublicActual');
  });

  test('明细、合计、总计三层，只有总计是全部', () => {
    const rows = [
      ['2020年政府采购支出表'],
      ['单位：万元'],
      ['采购内容', '实际采购金额'],
      ['电脑', 10],
      ['合计', 10],
      ['物业', 100],
      ['合计', 100],
      ['总计', 110],
    ];
    expect(toldBy(sheetOf('采购', rows))).toEqual({ procurementActual: '1100000 @ 采购!B8' });
  });

  test('分类各成一栏而没有合计栏，哪一类都不是全部', () => {
    const rows = [
      ['2020年政府采购预算表'],
      ['单位：万元'],
      ['采购项目', '货物采购预算', '服务采购预算'],
      ['合计', 15, 27],
    ];
    expect(toldBy(sheetOf('采购', rows))).toEqual({});
  });
});
