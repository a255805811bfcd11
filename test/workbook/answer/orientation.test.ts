import { sheetOf } from '../grid';
import { toldBy } from './answered';

const HEADING = [['2020年度“三公”经费决算表'], ['部门：某县林业局', null, '单位：万元']] as const;

describe('项目为行或为列，预算决算为列或为行，都是同一张表', () => {
  const budgetAndOutturn = (sheet: string, cells: Readonly<Record<string, readonly [string, string]>>) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([part, [budget, actual]]) => [
        [`threePublicBudget${part}`, budget.replace('@', `@ ${sheet}!`)],
        [`threePublicActual${part}`, actual.replace('@', `@ ${sheet}!`)],
      ]),
    );

  test('项目为行', () => {
    const told = toldBy(
      sheetOf('三公', [
        ...HEADING,
        ['项目', '预算数', '决算数'],
        ['公务接待费', 10, 8],
        ['公务用车运行维护费', 15, 12],
        ['合计', 25, 20],
      ]),
    );
    expect(told).toEqual(
      budgetAndOutturn('三公', {
        '.reception': ['100000 @B4', '80000 @C4'],
        '.vehicleOperation': ['150000 @B5', '120000 @C5'],
        '': ['250000 @B6', '200000 @C6'],
      }),
    );
  });

  test('项目为列', () => {
    const told = toldBy(
      sheetOf('三公', [
        ...HEADING,
        ['项目', '公务接待费', '公务用车运行维护费', '合计'],
        ['预算数', 10, 15, 25],
        ['决算数', 8, 12, 20],
      ]),
    );
    expect(told).toEqual(
      budgetAndOutturn('三公', {
        '.reception': ['100000 @B4', '80000 @B5'],
        '.vehicleOperation': ['150000 @C4', '120000 @C5'],
        '': ['250000 @D4', '200000 @D5'],
      }),
    );
  });

  test('行里是决算数、栏里是预算数的数，两头不一，不取', () => {
    const told = toldBy(
      sheetOf('三公', [...HEADING, ['项目', '预算数'], ['公务接待费决算数', 8], ['公务接待费', 10]]),
    );
    expect(told).toEqual({ 'threePublicBudget.reception': '100000 @ 三公!B5' });
  });
});

describe('一个数的年度看离它最近的字', () => {
  const years = (...heads: readonly string[]) =>
    toldBy(
      sheetOf('预算', [
        ['2020年部门预算对比表'],
        ['部门：某县林业局', null, null, '单位：万元'],
        ['项目', '预算数', null, null],
        [null, ...heads],
        ['本年支出合计', 70, 90, 100],
      ]),
    );

  test('三个年份并列，只取评价年度那一栏', () => {
    expect(years('2018年', '2019年', '2020年')).toEqual({ initialBudget: '1000000 @ 预算!D5' });
  });

  test('倒过来排也是', () => {
    expect(years('2020年', '2019年', '2018年')).toEqual({ initialBudget: '700000 @ 预算!B5' });
  });

  test('没有评价年度的一栏，就没有这个数', () => {
    expect(years('2017年', '2018年', '2019年')).toEqual({});
  });
});

describe('一行里两对项目和数', () => {
  test('各取左边最近的项目', () => {
    const told = toldBy(
      sheetOf('基本情况', [
        ['2020年度单位基本情况表'],
        ['单位性质', '全额拨款', '主管部门', '县政府办'],
        ['人员编制', 21, '实有人数', 20],
        ['公务用车（台）', 4, '电梯（台）', 2],
      ]),
    );
    expect(told).toEqual({
      authorizedStaff: '21 @ 基本情况!B3',
      onDutyStaff: '20 @ 基本情况!D3',
      vehicles: '4 @ 基本情况!B4',
      elevators: '2 @ 基本情况!D4',
    });
  });

  test('前面的字有一个不认识，就不是这个数', () => {
    const told = toldBy(
      sheetOf('基本情况', [
        ['2020年度单位基本情况表'],
        ['人员编制', 21, '借调实有人数', 20],
        ['公务用车平台系统（台）', 4, '电梯（台）', 2],
      ]),
    );
    expect(told).toEqual({ authorizedStaff: '21 @ 基本情况!B2', elevators: '2 @ 基本情况!D3' });
  });
});

test('年份写一次，下面空着的行也是这一年的', () => {
  const told = toldBy(
    sheetOf('三公', [
      ['县残联近年三公经费情况', null, null, '单位：万元'],
      ['年份', '类型', '公务接待', '小计'],
      ['2021年', '预算', 2, 8],
      [null, '决算', 1.2, 6.7],
      ['2022年', '预算', 1.8, 7.8],
      [null, '决算', 1.1, 6.2],
    ]),
  );
  expect(told).toEqual({
    threePublicBudget: '78000 @ 三公!D5',
    threePublicActual: '62000 @ 三公!D6',
    threePublicBudgetPrior: '80000 @ 三公!D3',
    'threePublicBudget.reception': '18000 @ 三公!C5',
    'threePublicActual.reception': '11000 @ 三公!C6',
    'threePublicBudgetPrior.reception': '20000 @ 三公!C3',
  });
});
