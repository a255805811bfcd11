import type { Nature, RecognizedTable, TableKind } from '../../workbook/tables/table';

const LABELS: Readonly<Record<TableKind, string>> = {
  cover: '封面',
  revenueExpenditure: '收支总表',
  revenueByFunction: '收入表',
  expenditureByFunction: '支出表（按功能科目）',
  basicExpenditure: '基本支出表',
  threePublic: '“三公”经费表',
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
  otherAccounts: '其他收支表',
};

/** Those of tables that plan or account. */
const BY_NATURE: Partial<Readonly<Record<TableKind, Readonly<Record<Nature, string>>>>> = {
  revenueExpenditure: { budget: '部门收支预算总表', final: '收入支出决算总表' },
  revenueByFunction: { budget: '收入预算表', final: '收入决算表' },
  expenditureByFunction: { budget: '支出预算表（按功能科目）', final: '支出决算表' },
  basicExpenditure: { budget: '基本支出预算表', final: '基本支出决算表' },
  threePublic: { budget: '“三公”经费预算表', final: '“三公”经费支出决算表' },
  otherAccounts: { budget: '其他预算表', final: '其他决算表' },
};

const FISCAL: Partial<Readonly<Record<TableKind, string>>> = {
  revenueExpenditure: '财政拨款收入支出决算总表',
  expenditureByFunction: '财政拨款支出决算表',
};

/** What people call a table of this kind and nature. */
export function tableKindLabel({
  kind,
  nature,
  fundScope,
}: Pick<RecognizedTable, 'kind' | 'nature' | 'fundScope'>): string {
  const own = nature === null ? undefined : BY_NATURE[kind]?.[nature];
  const fiscal = nature === 'final' && fundScope !== 'all' ? FISCAL[kind] : undefined;
  return fiscal ?? own ?? LABELS[kind];
}
