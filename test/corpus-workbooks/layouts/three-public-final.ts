import { withMeetings, yearBefore, type ThreePublic } from '../unit/unit';
import { minus, rate, type Figure } from '../unit/figure';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

const six = ({ total, abroad, vehicles, purchase, operation, reception }: ThreePublic): Row => [
  total,
  abroad,
  vehicles,
  purchase,
  operation,
  reception,
];

/** The national 公开07表: six columns of 预算数, six of 决算数, one row. */
const national: Layout = {
  name: '三公决算预决算各六栏',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => [
    table(unit, {
      tab: '公开07',
      title: '一般公共预算财政拨款“三公”经费支出决算表',
      form: '公开07表',
      nameLabel: `${unit.year}年度　部门`,
      unit: '万元',
      rows: [
        ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←'],
        [...GROUPS, ...GROUPS],
        [...PARTS, ...PARTS],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [...six(unit.threePublic.budget), ...six(unit.threePublic.actual)],
      ],
      notes: ['注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数。'],
    }),
  ],
};
const GROUPS: Row = ['合计', '因公出国（境）费', '公务用车购置及运行费', '←', '←', '公务接待费'];
const PARTS: Row = ['↑', '↑', '小计', '公务用车购置费', '公务用车运行费', '↑'];

/** 上海: every item a group of 预算数 and 决算数. */
const itemGroups: Layout = {
  name: '三公决算项目为组预决算并列',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => {
    const { budget, actual } = unit.threePublic;
    const pair = (of: keyof ThreePublic): Row => [budget[of], actual[of]];
    return [
      table(unit, {
        tab: '财政拨款“三公”经费支出决算表',
        title: `${unit.year}年度财政拨款“三公”经费支出决算表`,
        unit: '万元',
        rows: [
          [
            '合计',
            '←',
            '因公出国（境）费',
            '←',
            '公务用车购置及运行费',
            '←',
            '←',
            '←',
            '←',
            '←',
            '公务接待费',
            '←',
          ],
          ['↑', '↑', '↑', '↑', '小计', '←', '公务用车购置费', '←', '公务用车运行费', '←', '↑', '↑'],
          [
            '预算数',
            '决算数',
            '预算数',
            '决算数',
            '预算数',
            '决算数',
            '预算数',
            '决算数',
            '预算数',
            '决算数',
            '预算数',
            '决算数',
          ],
          [
            ...pair('total'),
            ...pair('abroad'),
            ...pair('vehicles'),
            ...pair('purchase'),
            ...pair('operation'),
            ...pair('reception'),
          ],
        ],
      }),
    ];
  },
};

/** Amount kinds as rows, items as columns. */
const kindsAsRows: Layout = {
  name: '三公决算预决算为行',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => [
    table(unit, {
      tab: '三公经费情况',
      title: `${unit.year}年度“三公”经费预决算对比表`,
      unit: '万元',
      turnable: true,
      rows: [
        ['项目', '合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
        ['年初预算数', ...five(unit.threePublic.budget)],
        ['决算数', ...five(unit.threePublic.actual)],
      ],
    }),
  ],
};
/** 合计 and the four parts of 三公. */
export const five = ({ total, abroad, purchase, operation, reception }: ThreePublic): Row => [
  total,
  abroad,
  purchase,
  operation,
  reception,
];

/** 四川: items with 行次, and 相关统计数 as a second pair of columns under them. */
const withStatistics: Layout = {
  name: '三公决算下接相关统计数',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => {
    const { budget, actual } = unit.threePublic;
    const { reception } = unit.leaves;
    return [
      table(unit, {
        tab: '财决公开10表',
        title: '财政拨款“三公”经费支出决算表',
        form: '财决公开10表',
        nameLabel: `${unit.year}年度　单位名称`,
        unitLabel: '金额单位',
        unit: '元',
        rows: [
          ['项  目', '行次', '预算数', '决算数'],
          ['栏  次', null, 1, 2],
          ['一、“三公”经费支出', 1, budget.total, actual.total],
          ['（一）因公出国（境）费', 2, budget.abroad, actual.abroad],
          ['（二）公务用车购置及运行维护费', 3, budget.vehicles, actual.vehicles],
          ['1．公务用车购置费', 4, budget.purchase, actual.purchase],
          ['2．公务用车运行维护费', 5, budget.operation, actual.operation],
          ['（三）公务接待费', 6, budget.reception, actual.reception],
          ['项  目', '统计数', '项  目', '统计数'],
          ['因公出国（境）团组数（个）', 0, '国内公务接待批次（个）', reception.batches],
          ['因公出国（境）人次数（人）', 0, '国内公务接待人次（人）', reception.persons],
          ['公务用车购置数（辆）', 0, '公务用车保有量（辆）', unit.vehicles],
        ],
      }),
    ];
  },
};

/** 合计 of 三公, 会议费 and 培训费 first, the 三公 小计 after it. */
const withMeetingRows: Layout = {
  name: '三公决算合计含会议培训',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => {
    const { threePublic, conference, training } = unit;
    const line = (label: string, budget: Figure, actual: Figure): Row => [
      label,
      budget,
      actual,
      minus(actual, budget),
    ];
    const of = (label: string, part: keyof ThreePublic): Row =>
      line(label, threePublic.budget[part], threePublic.actual[part]);
    return [
      table(unit, {
        tab: '7.三公',
        title: `${unit.year}年度财政拨款“三公”经费、会议费和培训费支出决算表`,
        nameLabel: '部门名称',
        unit: '万元',
        turnable: true,
        rows: [
          ['项目', '预算数', '决算数', '决算数比预算数增减'],
          line('合计', withMeetings(unit, 'budget'), withMeetings(unit, 'actual')),
          of('一、“三公”经费小计', 'total'),
          of('1、因公出国（境）费', 'abroad'),
          of('2、公务接待费', 'reception'),
          of('3、公务用车购置及运行维护费', 'vehicles'),
          of('（1）公务用车购置费', 'purchase'),
          of('（2）公务用车运行维护费', 'operation'),
          line('二、会议费', conference.budget, conference.actual),
          line('三、培训费', training.budget, training.actual),
        ],
      }),
    ];
  },
};

/** Columns in reverse order: the outturn first, then the budget, then the rate. */
const reversed: Layout = {
  name: '三公决算列序颠倒',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => {
    const { budget, actual } = unit.threePublic;
    const before = yearBefore(unit).threePublic.actual;
    const line = (label: string, of: keyof ThreePublic): Row => [
      label,
      actual[of],
      budget[of],
      rate(actual[of], budget[of]),
      before[of],
      minus(actual[of], before[of]),
    ];
    return [
      table(unit, {
        tab: '三公经费支出情况',
        title: `${unit.year}年度“三公”经费支出情况表`,
        unit: '元',
        rows: [
          ['经费项目', '本年决算数', '本年预算数', '完成预算%', '上年决算数', '比上年增减'],
          line('公务接待费', 'reception'),
          line('公务用车运行维护费', 'operation'),
          line('公务用车购置费', 'purchase'),
          line('因公出国（境）费', 'abroad'),
          line('“三公”经费支出合计', 'total'),
        ],
      }),
    ];
  },
};

/** 三公 tables of final accounts. */
export const THREE_PUBLIC_FINAL: readonly Layout[] = [
  national,
  itemGroups,
  kindsAsRows,
  withStatistics,
  withMeetingRows,
  reversed,
];
