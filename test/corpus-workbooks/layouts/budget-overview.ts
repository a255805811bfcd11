import { ECONOMIC_CLASSES, FUNCTION_CLASSES, economicClass, functionClass } from '../unit/classified';
import { detail, plainSum } from '../unit/figure';
import { yearBefore, type Unit } from '../unit/unit';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `一、一般公共服务支出` and its budget, class by class. */
export const byFunction = (unit: Unit): readonly Row[] =>
  FUNCTION_CLASSES.map(({ code, name }, index) => [
    `${NUMERALS[index] ?? ''}、${name}`,
    functionClass(unit.functions, code, 'budget'),
  ]);

/** The sources of a budget, numbered. */
export const bySource = ({ generalPublic, governmentFund, business, stateCapital }: Unit): readonly Row[] => [
  ['一、一般公共预算拨款收入', generalPublic.budget],
  ['二、政府性基金预算拨款收入', governmentFund.budget],
  ['三、国有资本经营预算拨款收入', detail(stateCapital)],
  ['四、财政专户管理资金收入', null],
  ['五、事业收入', business.budget],
  ['六、其他收入', null],
];

/** Rows side by side, the shorter ones filled up with blanks. */
export function blocks(...parts: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, index) => parts.flatMap((part) => part[index] ?? [null, null]));
}

/** The plain one: 收入 and 支出, each a label and an amount. */
const twoPairs: Layout = {
  name: '收支预算总表两栏',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => [
    table(unit, {
      tab: '01收支总表',
      title: `${unit.year}年部门收支总表`,
      form: '部门公开表01',
      nameLabel: '部门',
      unit: '万元',
      rows: [
        ['收      入', '←', '支      出', '←'],
        ['项目', '预算数', '项目（按功能分类）', '预算数'],
        ...blocks(bySource(unit), byFunction(unit)),
        ['本年收入合计', unit.budget.total, '本年支出合计', unit.budget.total],
        ['上年结转结余', null, '年终结转结余', null],
        ['收入总计', unit.budget.total, '支出总计', unit.budget.total],
      ],
    }),
  ],
};

/** 陕西: five pairs of label and amount. */
const fivePairs: Layout = {
  name: '收支预算总表五对栏',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const classes = Object.entries(ECONOMIC_CLASSES);
    const department: readonly Row[] = classes.map(([code, name], index) => [
      `${NUMERALS[index] ?? ''}、${name}`,
      economicClass(unit.subjects, code, 'all', 'budget'),
    ]);
    const nature: readonly Row[] = [
      ['1、人员经费和公用经费支出', unit.budget.basic],
      ['（1）工资福利支出', economicClass(unit.subjects, '301', 'basic', 'budget')],
      ['（2）商品和服务支出', economicClass(unit.subjects, '302', 'basic', 'budget')],
      ['（3）对个人和家庭的补助', economicClass(unit.subjects, '303', 'basic', 'budget')],
      ['（4）资本性支出', economicClass(unit.subjects, '310', 'basic', 'budget')],
      ['2、专项业务经费支出', unit.budget.project],
    ];
    const government: readonly Row[] = [
      ['1、机关工资福利支出', economicClass(unit.subjects, '301', 'all', 'budget')],
      ['2、机关商品和服务支出', economicClass(unit.subjects, '302', 'all', 'budget')],
      ['3、机关资本性支出', economicClass(unit.subjects, '310', 'all', 'budget')],
      ['4、对个人和家庭的补助', economicClass(unit.subjects, '303', 'all', 'budget')],
    ];
    const total = unit.budget.total;
    return [
      table(unit, {
        tab: '表1',
        title: `${unit.year}年部门综合预算收支总表`,
        form: '表1',
        unit: '万元',
        rows: [
          ['收  入', '←', '支  出', '←', '←', '←', '←', '←', '←', '←'],
          [
            '项  目',
            '预算数',
            '支出功能分科目（按大类）',
            '预算数',
            '部门预算支出经济科目（按大类）',
            '预算数',
            '支出类别',
            '预算数',
            '政府预算支出经济分类（按大类）',
            '预算数',
          ],
          ...blocks(bySource(unit), byFunction(unit), department, nature, government),
          [
            '本年收入合计',
            total,
            '本年支出合计',
            total,
            '本年支出合计',
            total,
            '本年支出合计',
            total,
            '本年支出合计',
            total,
          ],
          ['收入总计', total, '支出总计', total, '支出总计', total, '支出总计', total, '支出总计', total],
        ],
      }),
    ];
  },
};

/** 上海: 支出 split into 人员, 公用 and 项目 by a head of three rows. */
const splitHead: Layout = {
  name: '收支预算总表三层表头',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const lines: readonly Row[] = FUNCTION_CLASSES.map(({ code, name }, index) => {
      const own = unit.functions.filter((line) => line.code.startsWith(code));
      const basic = own.length === 0 ? null : plainSum(own.map((line) => line.basic.budget));
      const project = own.length === 0 ? null : plainSum(own.map((line) => line.project.budget));
      return [
        `${NUMERALS[index] ?? ''}、${name}`,
        functionClass(unit.functions, code, 'budget'),
        basic,
        project,
      ];
    });
    const sources: readonly Row[] = bySource(unit);
    return [
      table(unit, {
        tab: '单位收支总表',
        title: `${unit.year}年预算单位财务收支预算总表`,
        unit: '元',
        rows: [
          ['本年收入', '←', '本年支出', '←', '←', '←', '←'],
          ['项目', '预算数', '项目', '预算数', '←', '←', '←'],
          ['↑', '↑', '↑', '合计', '基本支出', '←', '项目支出'],
          ['↑', '↑', '↑', '↑', '人员经费', '公用经费', '↑'],
          ...lines.map((line, index): Row => {
            const [label = null, total = null, basic = null, project = null] = line;
            const [source = null, amount = null] = sources[index] ?? [];
            return [source, amount, label, total, ...splitBasic(unit, label, basic), project];
          }),
          [
            '收入总计',
            unit.budget.total,
            '支出总计',
            unit.budget.total,
            unit.budget.personnel,
            unit.budget.publicFunds,
            unit.budget.project,
          ],
        ],
      }),
    ];
  },
};

/** 公用经费 lies wholly in the unit's main function; the other functions of 基本支出 are 人员经费. */
function splitBasic(unit: Unit, label: Row[number], basic: Row[number]): Row {
  const main = FUNCTION_CLASSES.find(({ code }) => unit.leaves.mainFunction.code.startsWith(code));
  if (typeof label !== 'string' || typeof basic !== 'object' || basic?.is !== 'figure') return [null, null];
  if (main === undefined || !label.endsWith(main.name)) return [basic, null];
  const publicFunds = detail(unit.budget.publicFunds);
  return [{ ...basic, amount: basic.amount - publicFunds.amount }, publicFunds];
}

/** Items as columns, one row per unit of the department: here one. */
const itemsAsColumns: Layout = {
  name: '预算一览项目为列',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const { budget } = unit;
    return [
      table(unit, {
        tab: '支出预算总表',
        title: `${unit.year}年部门支出预算总表`,
        unit: '万元',
        turnable: true,
        rows: [
          ['单位名称', '支出总计', '基本支出', '其中：人员经费', '公用经费', '项目支出'],
          [unit.name, budget.total, budget.basic, budget.personnel, budget.publicFunds, budget.project],
        ],
      }),
    ];
  },
};

/** 类, 款, 项 in three columns, classes printed before their lines, 合计 at the bottom. */
const functionTable: Layout = {
  name: '支出预算总表类款项',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const lines = unit.functions.map(({ code, name, all, basic, project }): Row => [
      Number(code.slice(0, 3)),
      code.slice(3, 5),
      code.slice(5),
      name,
      all.budget,
      basic.budget,
      project.budget,
    ]);
    return [
      table(unit, {
        tab: '单位支出总表',
        title: `${unit.year}年预算单位支出预算总表`,
        unit: '元',
        rows: [
          ['项目', '←', '←', '←', '支出预算', '←', '←'],
          ['功能分类科目编码', '←', '←', '功能分类科目名称', '合计', '基本支出', '项目支出'],
          ['类', '款', '项', '↑', '↑', '↑', '↑'],
          ...lines,
          ['合计', '←', '←', '←', unit.budget.total, unit.budget.basic, unit.budget.project],
        ],
      }),
    ];
  },
};

/** 项目 over two blank heads, the years below them. */
const threeYears: Layout = {
  name: '预算三年并列',
  family: '预算收支',
  paper: '部门预算',
  draw: (unit) => {
    const before = yearBefore(unit);
    const years = [yearBefore(before), before, unit];
    const line = (label: string, of: keyof Unit['budget']): Row => [
      label,
      ...years.map(({ budget }) => budget[of]),
    ];
    return [
      table(unit, {
        tab: '预算对比',
        title: '部门预算安排情况对比表',
        unit: '万元',
        rows: [
          ['项目', '预算数', '←', '←'],
          ['↑', ...years.map(({ year }) => `${year}年`)],
          line('基本支出', 'basic'),
          line('其中：人员经费', 'personnel'),
          line('      公用经费', 'publicFunds'),
          line('项目支出', 'project'),
          line('本年支出合计', 'total'),
        ],
      }),
    ];
  },
};

/** 收支总表 and 支出总表 of budgets. */
export const BUDGET_OVERVIEW: readonly Layout[] = [
  twoPairs,
  fivePairs,
  splitHead,
  itemsAsColumns,
  functionTable,
  threeYears,
];
