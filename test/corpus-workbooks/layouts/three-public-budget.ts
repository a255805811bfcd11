import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import { minus, rate } from '../unit/figure';
import { strangerTo, withMeetings, yearBefore, type ThreePublic, type Unit } from '../unit/unit';
import type { Layout } from './layout';

/** 上海: one row of figures, 接待 before 公车, 机关运行经费 at the end, in 万元 while the book is in 元. */
const oneRow: Layout = {
  name: '三公预算一行六栏',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const { total, abroad, reception, vehicles, purchase, operation } = unit.threePublic.budget;
    return [
      table(unit, {
        tab: '单位“三公”经费和机关运行费预算表',
        title: `${unit.year}年预算单位“三公”经费和机关运行经费预算表`,
        unit: '万元',
        rows: [
          ['“三公”经费预算数', '←', '←', '←', '←', '←', '机关运行经费预算数'],
          ['合计', '因公出国(境)费', '公务接待费', '公务用车购置及运行费', '←', '←', '↑'],
          ['↑', '↑', '↑', '小计', '购置费', '运行费', '↑'],
          [total, abroad, reception, vehicles, purchase, operation, detailOf(unit)],
        ],
      }),
    ];
  },
};

/** 机关运行经费 is a figure of its own, near 公用经费 but not the same. */
const detailOf = ({ budget, conference }: Unit) => minus(budget.publicFunds, conference.budget);

/** 湖南: items as rows, the year's budget beside last year's. */
const itemRows: Layout = {
  name: '三公预算项目为行两年对比',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const now = unit.threePublic.budget;
    const before = yearBefore(unit).threePublic.budget;
    const line = (label: string, of: keyof ThreePublic): Row => [
      label,
      before[of],
      now[of],
      minus(now[of], before[of]),
      rate(minus(now[of], before[of]), before[of]),
      null,
    ];
    return [
      table(unit, {
        tab: '一般公共预算“三公”经费预算表',
        title: `${unit.year}年一般公共预算“三公”经费预算表`,
        nameLabel: '填报单位',
        unit: '万元',
        rows: [
          ['项目', `${unit.year - 1}年预算数`, `${unit.year}年预算数`, '增减额', '增减率', '备注'],
          line('合计', 'total'),
          line('一、因公出国（境）费用', 'abroad'),
          line('二、公务接待费', 'reception'),
          line('三、公务用车购置及运行费', 'vehicles'),
          line('其中：公务用车运行费', 'operation'),
          line('      公务用车购置费', 'purchase'),
        ],
      }),
    ];
  },
};

/** 中央 and 重庆: two groups of six, last year's budget and this year's. */
const twoYearGroups: Layout = {
  name: '三公预算两年各六栏',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const six = ({ total, abroad, vehicles, purchase, operation, reception }: ThreePublic): Row => [
      total,
      abroad,
      vehicles,
      purchase,
      operation,
      reception,
    ];
    const heads: Row = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费'];
    const leaves: Row = ['↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑'];
    return [
      table(unit, {
        tab: '财政拨款“三公”经费支出表',
        title: '财政拨款“三公”经费预算支出表',
        form: '公开08表',
        nameLabel: '部门',
        unit: '万元',
        rows: [
          [
            `${unit.year - 1}年预算数`,
            '←',
            '←',
            '←',
            '←',
            '←',
            `${unit.year}年预算数`,
            '←',
            '←',
            '←',
            '←',
            '←',
          ],
          [...heads, ...heads],
          [...leaves, ...leaves],
          [...six(yearBefore(unit).threePublic.budget), ...six(unit.threePublic.budget)],
        ],
      }),
    ];
  },
};

/** 陕西: 会议费 and 培训费 beside 三公, last year, this year and the change as three groups. */
const changeGroups: Layout = {
  name: '三公预算增减变化情况三组',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const before = yearBefore(unit);
    const nine = (of: Unit): Row => {
      const { total, abroad, reception, vehicles, purchase, operation } = of.threePublic.budget;
      const { conference, training } = of;
      return [
        withMeetings(of, 'budget'),
        total,
        abroad,
        reception,
        vehicles,
        purchase,
        operation,
        conference.budget,
        training.budget,
      ];
    };
    const changes = (): Row => {
      const [earlier, now] = [nine(before), nine(unit)];
      return now.map((each, column) => {
        const old = earlier[column];
        return typeof each === 'object' &&
          each?.is === 'figure' &&
          typeof old === 'object' &&
          old?.is === 'figure'
          ? minus(each, old)
          : null;
      });
    };
    const group = (head: string): Row => [head, '←', '←', '←', '←', '←', '←', '←', '←'];
    const groups: Row = [
      '合计',
      '一般公共预算拨款安排的“三公”经费预算',
      '←',
      '←',
      '←',
      '←',
      '←',
      '会议费',
      '培训费',
    ];
    const items: Row = [
      '↑',
      '小计',
      '因公出国（境）费用',
      '公务接待费',
      '公务用车购置及运行维护费',
      '←',
      '←',
      '↑',
      '↑',
    ];
    const parts: Row = ['↑', '↑', '↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑', '↑'];
    return [
      table(unit, {
        tab: '表14',
        title: `${unit.year}年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表`,
        form: '表14',
        unit: '万元',
        rows: [
          [
            '单位编码',
            '单位名称',
            ...group(`${unit.year - 1}年`),
            ...group(`${unit.year}年`),
            ...group('增减变化情况'),
          ],
          ['↑', '↑', ...groups, ...groups, ...groups],
          ['↑', '↑', ...items, ...items, ...items],
          ['↑', '↑', ...parts, ...parts, ...parts],
          [null, '合计', ...nine(before), ...nine(unit), ...changes()],
        ],
      }),
    ];
  },
};

/** A comparison over three years, as often asked for by 人大. */
const threeYears: Layout = {
  name: '三公预算三年并列',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const before = yearBefore(unit);
    const years = [yearBefore(before), before, unit];
    const line = (label: string, of: keyof ThreePublic): Row => [
      label,
      ...years.map((each) => each.threePublic.budget[of]),
    ];
    return [
      table(unit, {
        tab: '三公经费近三年',
        title: '近三年“三公”经费预算安排情况表',
        nameLabel: '单位名称',
        unit: '万元',
        turnable: true,
        rows: [
          ['项目', ...years.map(({ year }) => `${year}年预算`)],
          line('因公出国（境）费', 'abroad'),
          line('公务用车购置费', 'purchase'),
          line('公务用车运行维护费', 'operation'),
          line('公务接待费', 'reception'),
          line('“三公”经费合计', 'total'),
        ],
      }),
    ];
  },
};

/** No 合计 at all, the parts only. */
const partsOnly: Layout = {
  name: '三公预算无合计',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const { abroad, purchase, operation, reception } = unit.threePublic.budget;
    return [
      table(unit, {
        tab: '三公经费',
        title: `${unit.year}年度“三公”经费预算表`,
        unit: '元',
        turnable: true,
        rows: [
          ['项 目', '预算数', '说 明'],
          ['因公出国（境）费', abroad, null],
          ['公务接待费', reception, '执行接待标准'],
          ['公务用车购置费', purchase, null],
          ['公务用车运行维护费', operation, '油料、维修、保险'],
        ],
      }),
    ];
  },
};

/** One row per 下属单位 under the department's 合计. */
const perUnit: Layout = {
  name: '三公预算分单位列示',
  family: '三公预算',
  paper: '部门预算',
  draw: (unit) => {
    const own = strangerTo(unit, 0.7, `${unit.name}（本级）`, '只是一个下属单位的数');
    const rest = (of: keyof ThreePublic) => minus(unit.threePublic.budget[of], own.threePublic.budget[of]);
    const order = ['total', 'abroad', 'purchase', 'operation', 'reception'] as const;
    return [
      table(unit, {
        tab: '“三公”经费表（分单位）',
        title: `${unit.year}年部门“三公”经费预算表`,
        nameLabel: '部门',
        unit: '万元',
        rows: [
          [
            '单位名称',
            '“三公”经费总计',
            '因公出国（境）费',
            '公务用车购置费',
            '公务用车运行维护费',
            '公务接待费',
          ],
          [`${unit.name}本级`, ...order.map((of) => own.threePublic.budget[of])],
          ['下属服务站', ...order.map(rest)],
          ['合计', ...order.map((of) => unit.threePublic.budget[of])],
        ],
      }),
    ];
  },
};

/** 三公 tables of budgets. */
export const THREE_PUBLIC_BUDGET: readonly Layout[] = [
  oneRow,
  itemRows,
  twoYearGroups,
  changeGroups,
  threeYears,
  partsOnly,
  perUnit,
];
