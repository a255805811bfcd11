import { title, type Row } from '../sheet/cell';
import { sheet, sideBySide } from '../sheet/table';
import { inTenThousand, inYuan } from '../unit/figure';
import type { Unit } from '../unit/unit';
import type { Layout } from './layout';

/** 支出 in 万元 with a title and a unit line of its own. */
export const spending = (unit: Unit): readonly Row[] => [
  [title(`${unit.year}年度支出决算情况表`), '←', '←'],
  [null, null, { is: 'unit', label: '单位：', unit: '万元' }],
  ['项目', '年初预算数', '决算数'],
  ['基本支出', inTenThousand(unit.budget.basic), inTenThousand(unit.actual.basic)],
  ['项目支出', inTenThousand(unit.budget.project), inTenThousand(unit.actual.project)],
  ['合计', inTenThousand(unit.budget.total), inTenThousand(unit.actual.total)],
];

const threePublic = ({ year, threePublic: { budget, actual } }: Unit): readonly Row[] => [
  [title(`${year}年度“三公”经费支出情况表`), '←', '←'],
  [null, null, { is: 'unit', label: '单位：', unit: '元' }],
  ['项目', '预算数', '决算数'],
  ['因公出国（境）费', inYuan(budget.abroad), inYuan(actual.abroad)],
  ['公务用车购置费', inYuan(budget.purchase), inYuan(actual.purchase)],
  ['公务用车运行维护费', inYuan(budget.operation), inYuan(actual.operation)],
  ['公务接待费', inYuan(budget.reception), inYuan(actual.reception)],
  ['合计', inYuan(budget.total), inYuan(actual.total)],
];

const people = ({ year, staff }: Unit): readonly Row[] => [
  [title(`${year}年末人员情况表`), '←', '←'],
  ['单位：人'],
  ['人员', '编制数', '实有人数'],
  ['合计', staff.authorized.total, staff.onDuty.total],
];

/** The line with the unit's name. */
export const named = (unit: Unit): Row => [{ is: 'name', label: '单位名称：', name: unit.name }];

/** Three tables under each other, each with its title and its unit. */
const stacked: Layout = {
  name: '三表上下相接单位各异',
  family: '一页多表',
  paper: '绩效自评材料',
  draw: (unit) => [
    sheet(unit, {
      tab: '汇总资料',
      unit: '万元',
      rows: [named(unit), ...spending(unit), [], ...threePublic(unit), [], ...people(unit)],
    }),
  ],
};

/** Two tables beside each other, one in 万元, one in 元. */
const besideEachOther: Layout = {
  name: '两表左右并排单位各异',
  family: '一页多表',
  paper: '绩效自评材料',
  draw: (unit) => [
    sheet(unit, {
      tab: '两表',
      unit: '万元',
      rows: [named(unit), ...sideBySide(spending(unit), threePublic(unit))],
    }),
  ],
};

/** Several tables on one sheet. */
export const ONE_SHEET: readonly Layout[] = [stacked, besideEachOther];
