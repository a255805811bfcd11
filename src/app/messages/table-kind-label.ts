import type { TableKind } from '../../workbook/recognize/table';

const LABELS: Readonly<Record<TableKind, string>> = {
  cover: '封面',
  budgetRevenueExpenditure: '部门收支预算总表',
  budgetExpenditureByFunction: '支出预算表（按功能科目）',
  budgetBasicExpenditure: '基本支出预算表',
  budgetThreePublic: '“三公”经费预算表',
  finalRevenueExpenditure: '收入支出决算总表',
  finalRevenueByFunction: '收入决算表',
  finalExpenditureByFunction: '支出决算表',
  finalFiscalRevenueExpenditure: '财政拨款收入支出决算总表',
  finalFiscalExpenditureByFunction: '财政拨款支出决算表',
  finalBasicExpenditure: '基本支出决算表',
  finalThreePublic: '“三公”经费支出决算表',
  projectExpenditure: '项目支出情况表',
  budgetAdjustments: '预算追加情况表',
  staff: '机构人员情况表',
  procurement: '政府采购情况表',
  fixedAssets: '固定资产情况表',
  buildings: '楼堂馆所建设情况表',
  unitFigures: '单位基本情况表',
  keyWork: '重点工作完成情况表',
  evidence: '自评佐证材料',
  expenditureLedger: '支出明细账',
};

/** What people call a table of this kind. */
export function tableKindLabel(kind: TableKind): string {
  return LABELS[kind];
}

/** The label where text names a kind of table; the text itself where it does not. */
export function tableKindLabelOf(text: string): string {
  return isTableKind(text) ? LABELS[text] : text;
}

function isTableKind(text: string): text is TableKind {
  return Object.hasOwn(LABELS, text);
}
