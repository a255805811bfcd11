import {
  ECONOMIC_CLASSES,
  FUNCTION_CLASSES,
  economicClass,
  functionClass,
  spentOn,
} from '../unit/classified';
import { detail, figure, plainSum, type Figure } from '../unit/figure';
import type { Spending, Unit } from '../unit/unit';
import { table } from '../sheet/table';
import type { Row } from '../sheet/cell';
import type { Layout } from './layout';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 财决01表: three blocks of five columns. */
const overview: Layout = {
  name: '财决01三栏十五列',
  family: '财决报表',
  paper: '部门决算',
  draw: (unit) => {
    const { budget, adjusted, actual } = unit;
    const source = (label: string, line: number, planned: Figure | null, received: Figure | null): Row => [
      label,
      line,
      planned,
      planned,
      received,
    ];
    const left: readonly Row[] = [
      source('一、一般公共预算财政拨款收入', 1, unit.generalPublic.budget, unit.generalPublic.revenue),
      source('二、政府性基金预算财政拨款收入', 2, unit.governmentFund.budget, unit.governmentFund.revenue),
      source('三、国有资本经营预算财政拨款收入', 3, null, null),
      source('四、上级补助收入', 4, null, null),
      source('五、事业收入', 5, unit.business.budget, unit.business.revenue),
      source('六、经营收入', 6, null, null),
      source('七、其他收入', 8, null, null),
    ].map(([label = null, line = null, planned = null, , received = null]): Row => [
      label,
      line,
      planned,
      null,
      received,
    ]);
    const middle = FUNCTION_CLASSES.map(({ code, name }, index): Row => [
      `${NUMERALS[index] ?? ''}、${name}`,
      index + 31,
      functionClass(unit.functions, code, 'budget'),
      null,
      functionClass(unit.functions, code, 'actual'),
    ]);
    const kind = (label: string, line: number, of: keyof Spending): Row => [
      label,
      line,
      budget[of],
      adjusted[of],
      actual[of],
    ];
    const right: readonly Row[] = [
      kind('一、基本支出', 61, 'basic'),
      kind('    人员经费', 62, 'personnel'),
      kind('    公用经费', 63, 'publicFunds'),
      kind('二、项目支出', 64, 'project'),
      ['    其中：基本建设类项目', 65, null, null, null],
      ['三、上缴上级支出', 66, null, null, null],
      ['四、经营支出', 67, null, null, null],
    ];
    const head: Row = ['项目', '行次', '年初预算数', '全年预算数', '决算数'];
    return [
      table(unit, {
        tab: 'Z01 收入支出决算总表(财决01表)',
        title: '收入支出决算总表',
        form: '财决01表',
        unitLabel: '金额单位',
        unit: '元',
        rows: [
          ['收入', '←', '←', '←', '←', '支出', '←', '←', '←', '←', '←', '←', '←', '←', '←'],
          [...head, '项目（按功能分类）', ...head.slice(1), '项目（按支出性质和经济分类）', ...head.slice(1)],
          ['栏次', null, 1, 2, 3, '栏次', null, 4, 5, 6, '栏次', null, 7, 8, 9],
          ...left.map((row, index): Row => [...row, ...(middle[index] ?? []), ...(right[index] ?? [])]),
          [
            '本年收入合计',
            28,
            budget.total,
            adjusted.total,
            unit.revenue,
            '本年支出合计',
            58,
            budget.total,
            adjusted.total,
            actual.total,
            '本年支出合计',
            85,
            budget.total,
            adjusted.total,
            actual.total,
          ],
          [
            '    年初结转和结余',
            30,
            null,
            null,
            unit.carryIn,
            '    年末结转和结余',
            59,
            null,
            null,
            unit.yearEnd,
            '    年末结转和结余',
            86,
            null,
            null,
            unit.yearEnd,
          ],
          [
            '总计',
            34,
            budget.total,
            adjusted.total,
            unit.grandTotal,
            '总计',
            60,
            budget.total,
            adjusted.total,
            unit.grandTotal,
            '总计',
            87,
            budget.total,
            adjusted.total,
            unit.grandTotal,
          ],
        ],
      }),
    ];
  },
};

/** The wide head of 财决05: per class a 小计, then its subjects. */
export function wideHead(unit: Unit): { readonly groups: Row; readonly leaves: Row } {
  const classes = Object.entries(ECONOMIC_CLASSES).map(([code, name]) => ({
    name,
    subjects: unit.subjects.filter((each) => each.code.startsWith(code)),
  }));
  return {
    groups: classes.flatMap(({ name, subjects }): Row => [name, ...subjects.map(() => '←')]),
    leaves: classes.flatMap(({ subjects }): Row => ['小计', ...subjects.map(({ name }) => name)]),
  };
}

/** 合计 of every class and subject, as the columns of the wide head stand. */
export const wideTotals = (unit: Unit, of: 'basic' | 'all'): Row =>
  Object.keys(ECONOMIC_CLASSES).flatMap((code): Row => [
    economicClass(unit.subjects, code, of, 'actual'),
    ...unit.subjects.filter((each) => each.code.startsWith(code)).map((each) => each[of].actual),
  ]);

/** One line a function, its subjects spread over the wide columns. */
export const wideLines = (unit: Unit, of: 'basic' | 'all'): readonly Row[] =>
  unit.functions
    .filter((line) => line[of].actual.amount !== 0)
    .map((line): Row => {
      const classes = Object.keys(ECONOMIC_CLASSES).flatMap((code): Row => {
        const spent = unit.subjects
          .filter((each) => each.code.startsWith(code))
          .map((each) => spentOn(unit.leaves, line.code, each.code, of));
        return [plainSum(spent.filter((each) => each !== null)), ...spent];
      });
      return [line.code, line.name, line[of].actual, ...classes];
    });

/** 财决05表: every subject a column, 小计 over and over. */
const wide: Layout = {
  name: '财决05支出明细宽表',
  family: '财决报表',
  paper: '部门决算',
  draw: (unit) => {
    const { groups, leaves } = wideHead(unit);
    const columns = leaves.length;
    return [
      table(unit, {
        tab: 'Z05 支出决算明细表(财决05表)',
        title: '支出决算明细表',
        form: '财决05表',
        unitLabel: '金额单位',
        unit: '元',
        rows: [
          ['项目', '←', '合计', ...groups],
          ['支出功能分类科目编码', '科目名称', '↑', ...leaves],
          ['栏次', '←', ...Array.from({ length: columns + 1 }, (_, index) => index + 1)],
          ['合计', '←', unit.actual.total, ...wideTotals(unit, 'all')],
          ...wideLines(unit, 'all'),
        ],
      }),
    ];
  },
};

/** 财决附01表: 三公, 会议费 and 培训费 as items in 元. */
const related: Layout = {
  name: '财决附01预算支出相关信息表',
  family: '财决报表',
  paper: '部门决算',
  draw: (unit) => [
    table(unit, {
      tab: 'F01 预算支出相关信息表(财决附01表)',
      title: '预算支出相关信息表',
      form: '财决附01表',
      unitLabel: '金额单位',
      unit: '元',
      rows: [
        ['项目', '行次', '年初数', '本年增加', '年末数'],
        ['栏次', null, 1, 2, 3],
        ['一、支出相关信息', 1, '—', '—', '—'],
        ['（一）会议费', 2, '—', '—', unit.conference.actual],
        ['（二）培训费', 3, '—', '—', unit.training.actual],
        ['二、资产信息', 4, '—', '—', '—'],
        ['（一）固定资产', 5, null, null, unit.fixedAssets.gross],
        ['（二）车辆数量（辆）', 6, null, null, unit.vehicles],
        ['三、政府采购支出合计', 7, '—', '—', unit.procurement.total.actual],
        ['（一）政府采购货物支出', 8, '—', '—', unit.procurement.goods.actual],
        ['（二）政府采购工程支出', 9, '—', '—', unit.procurement.works.actual],
        ['（三）政府采购服务支出', 10, '—', '—', unit.procurement.services.actual],
      ],
    }),
  ],
};

/** 财决附02表: 编制 and 年末实有, people as columns. */
const staffing: Layout = {
  name: '财决附02基本数字表',
  family: '财决报表',
  paper: '部门决算',
  draw: ({ staff, ...unit }) => [
    table(
      { staff, ...unit },
      {
        tab: 'F02 基本数字表(财决附02表)',
        title: '基本数字表',
        form: '财决附02表',
        unitLabel: '单位',
        unit: '元',
        rows: [
          ['项目', '行次', '编制人数', '←', '←', '年末实有人数', '←', '←', '←'],
          ['↑', '↑', '合计', '行政编制', '工勤编制', '在职人员', '←', '←', '离退休人员'],
          ['↑', '↑', '↑', '↑', '↑', '小计', '行政人员', '工勤人员', '↑'],
          ['栏次', null, 1, 2, 3, 4, 5, 6, 7],
          [
            '合计',
            1,
            staff.authorized.total,
            staff.authorized.administrative,
            staff.authorized.support,
            staff.onDuty.total,
            staff.onDuty.administrative,
            staff.onDuty.support,
            staff.retired,
          ],
        ],
      },
    ),
  ],
};

/** 财决附03表: 三公 with its counts on the left, assets and 采购 on the right. */
const operation: Layout = {
  name: '财决附03机构运行信息表',
  family: '财决报表',
  paper: '部门决算',
  draw: (unit) => {
    const { budget, actual } = unit.threePublic;
    const { batches, persons } = unit.leaves.reception;
    const count = (value: number): Figure => figure(value, null, 'count');
    return [
      table(unit, {
        tab: 'F03 机构运行信息表(财决附03表)',
        title: '机构运行信息表',
        form: '财决附03表',
        unitLabel: '金额单位',
        unit: '元',
        rows: [
          ['项  目', '行次', '预算数', '统计数', '项  目', '行次', '统计数'],
          ['栏  次', null, 1, 2, '栏  次', null, 3],
          ['一、“三公”经费支出', 1, '—', '—', '二、机关运行经费', 22, detail(unit.actual.publicFunds)],
          [
            '（一）支出合计',
            2,
            budget.total,
            actual.total,
            '（一）行政单位',
            23,
            detail(unit.actual.publicFunds),
          ],
          [
            '1．因公出国（境）费',
            3,
            budget.abroad,
            actual.abroad,
            '（二）参照公务员法管理事业单位',
            24,
            null,
          ],
          [
            '2．公务用车购置及运行维护费',
            4,
            budget.vehicles,
            actual.vehicles,
            '三、国有资产占用情况',
            25,
            '—',
          ],
          [
            '（1）公务用车购置费',
            5,
            budget.purchase,
            actual.purchase,
            '（一）车辆数合计（辆）',
            26,
            unit.vehicles,
          ],
          [
            '（2）公务用车运行维护费',
            6,
            budget.operation,
            actual.operation,
            '（二）单价50万元以上通用设备（台，套）',
            27,
            null,
          ],
          ['3．公务接待费', 7, budget.reception, actual.reception, '四、政府采购支出信息', 28, '—'],
          [
            '（1）国内接待费',
            8,
            '—',
            detail(actual.reception),
            '（一）政府采购支出合计',
            29,
            unit.procurement.total.actual,
          ],
          ['其中：外事接待费', 9, '—', null, '1．政府采购货物支出', 30, unit.procurement.goods.actual],
          ['（2）国（境）外接待费', 10, '—', null, '2．政府采购工程支出', 31, unit.procurement.works.actual],
          ['（二）相关统计数', 11, '—', '—', '3．政府采购服务支出', 32, unit.procurement.services.actual],
          ['1．因公出国（境）团组数（个）', 12, '—', count(0), null, null, null],
          ['2．国内公务接待批次（个）', 13, '—', count(batches), null, null, null],
          ['3．国内公务接待人次（人）', 14, '—', count(persons), null, null, null],
        ],
        notes: ['注：预算数填列年初预算数；统计数应与财决08表保持衔接。'],
      }),
    ];
  },
};

/** Exports of the 部门决算 software. */
export const FINAL_SOFTWARE: readonly Layout[] = [overview, wide, related, staffing, operation];
