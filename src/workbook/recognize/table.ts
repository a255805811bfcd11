import type { CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';

/** The kinds of tables a unit's workbooks hold, named after what they tell. */
export const TABLE_KINDS = [
  'cover',
  'budgetRevenueExpenditure',
  'budgetExpenditureByFunction',
  'budgetBasicExpenditure',
  'budgetThreePublic',
  'finalRevenueExpenditure',
  'finalRevenueByFunction',
  'finalExpenditureByFunction',
  'finalFiscalRevenueExpenditure',
  'finalFiscalExpenditureByFunction',
  'finalBasicExpenditure',
  'finalThreePublic',
  'projectExpenditure',
  'budgetAdjustments',
  'staff',
  'procurement',
  'fixedAssets',
  'buildings',
  'unitFigures',
  'keyWork',
  'evidence',
  'expenditureLedger',
] as const;

/** One of the kinds. */
export type TableKind = (typeof TABLE_KINDS)[number];

/** What made a region a table of its kind. */
export type TableEvidence =
  | { readonly code: 'title'; readonly text: string; readonly cell: CellRange }
  | { readonly code: 'tabName'; readonly text: string }
  | { readonly code: 'columns'; readonly roles: readonly string[] }
  | { readonly code: 'rows'; readonly labels: readonly string[] }
  | { readonly code: 'formNumber'; readonly text: string; readonly cell: CellRange };

/** What a person should look at before relying on a table. */
export type TableDoubt =
  | { readonly code: 'unitMissing' }
  | { readonly code: 'yearMissing' }
  | { readonly code: 'unitNameMissing' }
  | { readonly code: 'closeSecond'; readonly kind: TableKind }
  | { readonly code: 'titleMissing' }
  | { readonly code: 'hidden'; readonly what: 'sheet' | 'rows' | 'columns' }
  | { readonly code: 'unknownColumn'; readonly header: string; readonly cell: CellRange };

/** A value stated in a sheet, with the cell that states it. */
export type Stated<T> = { readonly value: T; readonly cell: CellRange };

/** The place where the money comes from, where a table limits it: all funds, 财政拨款 only, 一般公共预算 only … */
export type FundScope =
  | 'all'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentFund'
  | 'stateCapital'
  | 'socialInsurance';

/** One column of a block: its header path from the top down, cleaned of blanks and line breaks, and its role. */
export type TableColumn = {
  readonly column: number;
  readonly headers: readonly string[];
  readonly role: string | null;
};

/** One data row of a block. `total` rows are printed sums (合计, 总计, 小计). */
export type TableRow = {
  readonly row: number;
  readonly label: string;
  /** 科目编码 joined over its columns, such as 2010301 or 30215. */
  readonly code: string | null;
  readonly total: boolean;
};

/** One grid of rows and columns; two-sided tables (收入 ‖ 支出) have two blocks. */
export type TableBlock = {
  readonly labelColumn: number | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** A region of a sheet that we know the meaning of, with everything that made us believe it. */
export type RecognizedTable = {
  readonly kind: TableKind;
  readonly title: string;
  readonly range: CellRange;
  readonly unit: Stated<MoneyUnit> | null;
  readonly year: Stated<number> | null;
  readonly unitName: Stated<string> | null;
  /** 部门 (consolidated) or 单位 (own), where the table says so. */
  readonly reportingScope: 'department' | 'unit' | null;
  readonly fundScope: FundScope;
  readonly blocks: readonly TableBlock[];
  /** 注 and 说明 below the rows, cleaned of blanks. */
  readonly notes: readonly Stated<string>[];
  readonly evidence: readonly TableEvidence[];
  readonly doubts: readonly TableDoubt[];
};
