import { FUNCTION_CLASSES, economicClass, functionClass } from '../unit/classified';
import { detail, plainSum, rate } from '../unit/figure';
import type { Spending, Unit } from '../unit/unit';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

const sources = ({ generalPublic, governmentFund, business, stateCapital }: Unit): readonly Row[] => [
  ['一、一般公共预算财政拨款收入', generalPublic.revenue],
  ['二、政府性基金预算财政拨款收入', governmentFund.revenue],
  ['三、国有资本经营预算财政拨款收入', detail(stateCapital)],
  ['四、上级补助收入', null],
  ['五、事业收入', business.revenue],
  ['六、经营收入', null],
  ['七、附属单位上缴收入', null],
  ['八、其他收入', null],
];

const byFunction = (unit: Unit): readonly Row[] =>
  FUNCTION_CLASSES.map(({ code, name }, index) => [
    `${NUMERALS[index] ?? ''}、${name}`,
    functionClass(unit.functions, code, 'actual'),
  ]);

/** The national 公开01表 with 行次 and 栏次. */
const national: Layout = {
  name: '收支决算总表带行次栏次',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const left = sources(unit);
    const right = byFunction(unit);
    const lines = Array.from({ length: 8 }, (_, index): Row => {
      const [source = null, amount = null] = left[index] ?? [];
      const [label = null, spent = null] = right[index] ?? [];
      return [source, index + 1, amount, label, index + 31, spent];
    });
    return [
      table(unit, {
        tab: 'GK01 收入支出决算总表',
        title: '收入支出决算总表',
        form: '公开01表',
        nameLabel: `${unit.year}年度　部门`,
        unitLabel: '金额单位',
        unit: '万元',
        rows: [
          ['收入', '←', '←', '支出', '←', '←'],
          ['项目', '行次', '金额', '项目（按功能分类）', '行次', '金额'],
          ['栏次', null, 1, '栏次', null, 2],
          ...lines,
          ['本年收入合计', 27, unit.revenue, '本年支出合计', 57, unit.actual.total],
          ['使用非财政拨款结余', 28, null, '结余分配', 58, null],
          ['年初结转和结余', 29, unit.carryIn, '年末结转和结余', 59, unit.yearEnd],
          ['总计', 30, unit.grandTotal, '总计', 60, unit.grandTotal],
        ],
        notes: ['注：本表反映部门本年度的总收支和年初、年末结转结余情况。'],
      }),
    ];
  },
};

/** 上海: no 行次, 决算数 as head. */
const withoutLineNumbers: Layout = {
  name: '收支决算总表无行次',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const left = sources(unit);
    const right = byFunction(unit);
    return [
      table(unit, {
        tab: '收入支出决算总表',
        title: `${unit.year}年度收入支出决算总表`,
        unit: '元',
        rows: [
          ['收  入', '←', '支  出', '←'],
          ['项目', '决算数', '项目', '决算数'],
          ...left.map((row, index): Row => [...row, ...(right[index] ?? [null, null])]),
          ['本年收入合计', unit.revenue, '本年支出合计', unit.actual.total],
          ['使用非财政拨款结余（含专用结余）', null, '结余分配', null],
          ['年初结转和结余', unit.carryIn, '年末结转和结余', unit.yearEnd],
          ['总计', unit.grandTotal, '总计', unit.grandTotal],
        ],
      }),
    ];
  },
};

/** 公开02表: sources as columns, 合计 first beside 类, 款, 项. */
const revenueTable: Layout = {
  name: '收入决算表来源为列',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const { generalPublic, governmentFund, business, functions } = unit;
    const fiscal = plainSum([generalPublic.revenue, governmentFund.revenue]);
    // What was left over in the end is booked under the main function.
    const lines = functions
      .filter(({ code }) => !code.startsWith(unit.leaves.mainFunction.code))
      .map(({ code, name, all, fund }): Row => {
        const amount = all.actual;
        return fund === '事业收入'
          ? [code, name, amount, null, null, amount, null, null]
          : [code, name, amount, amount, null, null, null, null];
      });
    return [
      table(unit, {
        tab: '收入决算表',
        title: '收入决算表',
        form: '公开02表',
        nameLabel: `${unit.year}年度　部门`,
        unit: '万元',
        rows: [
          ['项目', '←', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '其他收入'],
          ['功能分类科目编码', '科目名称', '↑', '↑', '↑', '↑', '↑', '↑'],
          ['栏次', '←', 1, 2, 3, 4, 5, 6],
          ['合计', '←', unit.revenue, fiscal, null, business.revenue, null, null],
          ...lines,
        ],
        notes: ['注：本表反映部门本年度取得的各项收入情况。'],
      }),
    ];
  },
};

/** 公开03表: 合计 first, then every function by one code cell. */
const expenditureTable: Layout = {
  name: '支出决算表合计在首',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => [
    table(unit, {
      tab: 'Z04 支出决算表',
      title: '支出决算表',
      form: '公开03表',
      nameLabel: `${unit.year}年度　部门`,
      unit: '万元',
      rows: [
        [
          '项目',
          '←',
          '本年支出合计',
          '基本支出',
          '项目支出',
          '上缴上级支出',
          '经营支出',
          '对附属单位补助支出',
        ],
        ['功能分类科目编码', '科目名称', '↑', '↑', '↑', '↑', '↑', '↑'],
        ['栏次', '←', 1, 2, 3, 4, 5, 6],
        ['合计', '←', unit.actual.total, unit.actual.basic, unit.actual.project, null, null, null],
        ...unit.functions.map(({ code, name, all, basic, project }): Row => [
          code,
          name,
          all.actual,
          basic.actual,
          project.actual,
          null,
          null,
          null,
        ]),
      ],
    }),
  ],
};

/** 公开04表: 财政拨款 by fund; only parts of the whole where the unit has other money. */
const fiscalTable: Layout = {
  name: '财政拨款收支决算总表',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const { generalPublic, governmentFund, stateCapital } = unit;
    const both = (of: 'revenue' | 'expenditure' | 'carryIn' | 'balance') =>
      plainSum([generalPublic[of], governmentFund[of]]);
    return [
      table(unit, {
        tab: '财政拨款收入支出决算总表',
        title: '财政拨款收入支出决算总表',
        form: '公开04表',
        nameLabel: `${unit.year}年度　部门`,
        unit: '元',
        rows: [
          ['收入', '←', '支出', '←', '←', '←', '←'],
          [
            '项目',
            '决算数',
            '项目',
            '合计',
            '一般公共预算财政拨款',
            '政府性基金预算财政拨款',
            '国有资本经营预算财政拨款',
          ],
          [
            '一、一般公共预算财政拨款',
            generalPublic.revenue,
            '本年支出合计',
            both('expenditure'),
            generalPublic.expenditure,
            governmentFund.expenditure,
            stateCapital,
          ],
          [
            '二、政府性基金预算财政拨款',
            governmentFund.revenue,
            '年末财政拨款结转和结余',
            both('balance'),
            generalPublic.balance,
            governmentFund.balance,
            null,
          ],
          ['三、国有资本经营预算财政拨款', detail(stateCapital), null, null, null, null, null],
          ['本年收入合计', both('revenue'), null, null, null, null, null],
          ['年初财政拨款结转和结余', both('carryIn'), null, null, null, null, null],
          ['一般公共预算财政拨款', generalPublic.carryIn, null, null, null, null, null],
          ['政府性基金预算财政拨款', governmentFund.carryIn, null, null, null, null, null],
        ],
      }),
    ];
  },
};

/** 公开06表 as two blocks that end in 人员经费合计 and 公用经费合计. */
const basicInBlocks: Layout = {
  name: '基本支出决算表两栏',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const group = (codes: readonly string[]): readonly Row[] =>
      codes.flatMap((code): readonly Row[] => [
        [code, CLASS_NAMES[code] ?? '', economicClass(unit.subjects, code, 'basic', 'actual')],
        ...unit.subjects
          .filter((each) => each.code.startsWith(code) && each.basic.actual.amount !== 0)
          .map((each): Row => [each.code, each.name, each.basic.actual]),
      ]);
    const left = group(['301', '303']);
    const right = group(['302', '310']);
    const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, index): Row => [
      ...(left[index] ?? [null, null, null]),
      ...(right[index] ?? [null, null, null]),
    ]);
    return [
      table(unit, {
        tab: '公开06',
        title: '一般公共预算财政拨款基本支出决算表',
        form: '公开06表',
        nameLabel: `${unit.year}年度　部门`,
        unit: '万元',
        rows: [
          ['人员经费', '←', '←', '公用经费', '←', '←'],
          ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
          ...lines,
          ['人员经费合计', '←', unit.actual.personnel, '公用经费合计', '←', unit.actual.publicFunds],
        ],
      }),
    ];
  },
};
const CLASS_NAMES: Readonly<Record<string, string>> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  '310': '资本性支出',
};

/** An office's own table: what was planned, what it became, what was spent. */
const execution: Layout = {
  name: '预算执行情况表',
  family: '决算收支',
  paper: '部门决算',
  draw: (unit) => {
    const line = (label: string, of: keyof Spending): Row => [
      label,
      unit.budget[of],
      unit.adjusted[of],
      unit.actual[of],
      rate(unit.actual[of], unit.adjusted[of]),
    ];
    return [
      table(unit, {
        tab: '预算执行',
        title: `${unit.year}年度部门预算执行情况表`,
        nameLabel: '填报单位',
        unit: '万元',
        turnable: true,
        rows: [
          ['支出项目', '年初预算数', '调整预算数', '决算数', '预算完成率'],
          line('基本支出', 'basic'),
          line('其中：人员经费', 'personnel'),
          line('公用经费', 'publicFunds'),
          line('项目支出', 'project'),
          line('支出合计', 'total'),
        ],
      }),
    ];
  },
};

/** 收支 tables of final accounts. */
export const FINAL_OVERVIEW: readonly Layout[] = [
  national,
  withoutLineNumbers,
  revenueTable,
  expenditureTable,
  fiscalTable,
  basicInBlocks,
  execution,
];
