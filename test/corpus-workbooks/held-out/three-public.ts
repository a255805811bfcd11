import type { Row } from '../sheet/cell';
import { title } from '../sheet/cell';
import { sheet, sideBySide, table } from '../sheet/table';
import { figure, inYuan, minus, plainSum, rate } from '../unit/figure';
import { withMeetings, yearBefore, type Unit } from '../unit/unit';
import type { Layout } from '../layouts/layout';
import { five } from '../layouts/three-public-final';

/** 湖北: 合计 last and the vehicles' number, with 会议费 and 培训费 as further rows, in 元. */
const meetingRows: Layout = {
  name: '三公预算合计在末含会议培训',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const { total, abroad, purchase, operation, reception } = unit.threePublic.budget;
    const { conference, training } = unit;
    const share = (of: typeof total) => rate(of, plainSum([total, conference.budget, training.budget]));
    return [
      table(unit, {
        tab: '8三公经费',
        title: `${unit.year}年财政拨款“三公”经费、会议费、培训费预算表`,
        unit: '万元',
        rows: [
          ['序号', '项目', '年初预算安排（元）', '占比'],
          [1, '因公出国（境）费', inYuan(abroad), share(abroad)],
          [2, '公务用车购置费', inYuan(purchase), share(purchase)],
          [3, '公务用车运行维护费', inYuan(operation), share(operation)],
          [4, '公务接待费', inYuan(reception), share(reception)],
          [5, '“三公”经费小计', inYuan(total), share(total)],
          [6, '会议费', inYuan(conference.budget), share(conference.budget)],
          [7, '培训费', inYuan(training.budget), share(training.budget)],
          [null, '合计', inYuan(withMeetings(unit, 'budget')), 1],
        ],
      }),
    ];
  },
};

/** Two years as two tables beside each other, each under a title of its own. */
const twoTables: Layout = {
  name: '三公预算两年两表并排',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const before = yearBefore(unit);
    const one = ({ year, threePublic: { budget } }: Unit): readonly Row[] => [
      [title(`${year}年“三公”经费预算表`), '←'],
      ['项目', '金额（万元）'],
      ['因公出国（境）费', budget.abroad],
      ['公务用车购置及运行维护费', budget.vehicles],
      ['其中：公务用车购置费', budget.purchase],
      ['公务用车运行维护费', budget.operation],
      ['公务接待费', budget.reception],
      ['合计', budget.total],
    ];
    return [
      sheet(unit, {
        tab: 'Sheet1',
        unit: '万元',
        rows: [[{ is: 'name', label: '单位名称：', name: unit.name }], ...sideBySide(one(before), one(unit))],
      }),
    ];
  },
};

/** Years as rows: last year's outturn, this year's budget, this year's outturn. */
const yearsAsRows: Layout = {
  name: '三公决算年度为行',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => {
    const before = yearBefore(unit);
    return [
      table(unit, {
        tab: '三公经费变动',
        title: '“三公”经费变动情况表',
        unit: '万元',
        turnable: true,
        rows: [
          [
            '年度',
            '“三公”经费合计',
            '因公出国（境）费',
            '公务用车购置费',
            '公务用车运行维护费',
            '公务接待费',
          ],
          [`${before.year}年预算数`, ...five(before.threePublic.budget)],
          [`${before.year}年决算数`, ...five(before.threePublic.actual)],
          [`${unit.year}年预算数`, ...five(unit.threePublic.budget)],
          [`${unit.year}年决算数`, ...five(unit.threePublic.actual)],
        ],
      }),
    ];
  },
};

/** 江苏 公开08表: 三公, 会议费 and 培训费 as columns of 决算数 only, counts in a second table below. */
const jiangsu: Layout = {
  name: '三公决算会议培训为列',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit) => {
    const { total, abroad, vehicles, purchase, operation, reception } = unit.threePublic.actual;
    const persons = (value: number) => figure(value, null, 'count');
    return [
      table(unit, {
        tab: 'GK08',
        title: '财政拨款“三公”经费、会议费和培训费支出决算表',
        form: '公开08表',
        nameLabel: `${unit.year}年度　部门`,
        unit: '万元',
        rows: [
          ['“三公”经费', '←', '←', '←', '←', '←', '会议费', '培训费'],
          [
            '“三公”经费合计',
            '因公出国（境）费',
            '公务用车购置及运行维护费',
            '←',
            '←',
            '公务接待费',
            '↑',
            '↑',
          ],
          ['↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑', '↑', '↑'],
          [
            total,
            abroad,
            vehicles,
            purchase,
            operation,
            reception,
            unit.conference.actual,
            unit.training.actual,
          ],
          ['相关统计数：', '←', '←', '←', '←', '←', '←', '←'],
          ['项目', '←', '←', '统计数', '项目', '←', '←', '统计数'],
          [
            '因公出国（境）团组数（个）',
            '←',
            '←',
            persons(0),
            '公务用车保有量（辆）',
            '←',
            '←',
            unit.vehicles,
          ],
          [
            '国内公务接待批次（个）',
            '←',
            '←',
            persons(unit.leaves.reception.batches),
            '国内公务接待人次（人）',
            '←',
            '←',
            persons(unit.leaves.reception.persons),
          ],
        ],
      }),
    ];
  },
};

/** 云南: 三公 with 机关运行经费 in the same list, the columns headed 年初预算批复 and 支出执行. */
const withRunningCosts: Layout = {
  name: '三公决算与机关运行经费同表',
  family: '三公决算',
  paper: '部门决算',
  draw: (unit: Unit) => {
    const { budget, actual } = unit.threePublic;
    return [
      table(unit, {
        tab: '附表11',
        title: `${unit.year}年度“三公”经费、行政参公单位机关运行经费情况表`,
        nameLabel: '部门',
        unit: '元',
        rows: [
          ['项目', '行次', '预算批复数', '全年执行数'],
          ['一、“三公”经费支出', null, null, null],
          ['（一）支出合计', 1, budget.total, actual.total],
          ['1．因公出国（境）费', 2, budget.abroad, actual.abroad],
          ['2．公务用车购置及运行维护费', 3, budget.vehicles, actual.vehicles],
          ['（1）公务用车购置费', 4, budget.purchase, actual.purchase],
          ['（2）公务用车运行维护费', 5, budget.operation, actual.operation],
          ['3．公务接待费', 6, budget.reception, actual.reception],
          ['二、机关运行经费', 7, '——', minus(unit.actual.publicFunds, unit.training.actual)],
        ],
      }),
    ];
  },
};

/** Layouts held out: three-public. */
export const HELD_THREE_PUBLIC: readonly Layout[] = [
  meetingRows,
  twoTables,
  yearsAsRows,
  jiangsu,
  withRunningCosts,
];
