import type { CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import type { Stated } from '../meaning/statement';
import type { Period } from '../meaning/period';
import type { Scope } from '../meaning/table';
import type { Item } from './item';

/** The kinds of tables a unit's workbooks hold, named after what they tell. */
export const TABLE_KINDS = [
  'cover',
  'revenueExpenditure',
  'revenueByFunction',
  'expenditureByFunction',
  'basicExpenditure',
  'threePublic',
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
  'otherAccounts',
] as const;

/** One of the kinds. */
export type TableKind = (typeof TABLE_KINDS)[number];

/** Whether a table plans or accounts. */
export type Nature = 'budget' | 'final';

/** What made a region a table of its kind. */
export type TableEvidence =
  | { readonly code: 'title'; readonly text: string; readonly cell: CellRange }
  | { readonly code: 'tabName'; readonly text: string }
  | { readonly code: 'columns'; readonly headers: readonly string[] }
  | { readonly code: 'rows'; readonly labels: readonly string[] }
  | { readonly code: 'formNumber'; readonly text: string; readonly cell: CellRange };

/** What a person should look at before relying on a table. */
export type TableDoubt =
  | { readonly code: 'unitMissing' }
  | { readonly code: 'yearMissing' }
  | { readonly code: 'unitNameMissing' }
  /** Neither its words nor its file's say whether it plans or accounts. */
  | { readonly code: 'natureMissing' }
  | { readonly code: 'titleMissing' }
  | { readonly code: 'hidden'; readonly what: 'sheet' | 'rows' | 'columns' };

/** The place where the money comes from, where a table limits it: all funds, 财政拨款 only, 一般公共预算 only … */
export type FundScope =
  | 'all'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentFund'
  | 'stateCapital'
  | 'socialInsurance';

/** What a column is to the rows where it holds no amounts: names them, numbers them, or tells more of them. */
export type ColumnRole =
  | 'ordinal'
  | 'code'
  | 'unitCode'
  | 'label'
  | 'note'
  | 'unitColumn'
  | 'documentNumber'
  | 'method'
  | 'measures'
  | 'completion'
  | 'measureWord'
  | 'effect'
  | 'point'
  | 'answer'
  | 'proof'
  | 'date'
  | 'voucher'
  | 'summary'
  | 'expenditureKind'
  | 'direction';

/** Which amounts a column holds: of what, of which period, and how many years after the table's own (−1: 上年). */
export type ColumnAmount = {
  readonly item: Item | null;
  readonly period: Period | null;
  readonly years: number;
};

/** One column of a block: its headers from the top down, and its role or its amounts; neither where it is not understood. */
export type TableColumn = {
  readonly column: number;
  readonly headers: readonly string[];
  readonly role: ColumnRole | null;
  readonly amount: ColumnAmount | null;
};

/** One data row of a block. `total` rows are printed sums (合计, 总计, 小计). */
export type TableRow = {
  readonly row: number;
  readonly label: string;
  /** What its label names. */
  readonly item: Item | null;
  /** How it is numbered, 一、 1, （一） 2, 1. 3 …; null where it is not, or is a part (其中). */
  readonly level: number | null;
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

/** A table of a sheet that we know the kind of, with everything that made us believe it. */
export type RecognizedTable = {
  readonly kind: TableKind;
  /** Null for kinds that are neither, and where nothing says it. */
  readonly nature: Nature | null;
  readonly title: string;
  readonly range: CellRange;
  readonly unit: Stated<MoneyUnit> | null;
  readonly year: Stated<number> | null;
  readonly unitName: Stated<string> | null;
  /** 部门 (consolidated) or 单位 (own), where the table says so. */
  readonly reportingScope: Scope | null;
  readonly fundScope: FundScope;
  /** The one 科目编码 whose vouchers a ledger holds, told above it; null for any other table. */
  readonly account: Stated<string> | null;
  readonly blocks: readonly TableBlock[];
  /** 注 and 说明 below the rows, cleaned of blanks. */
  readonly notes: readonly Stated<string>[];
  readonly evidence: readonly TableEvidence[];
  readonly doubts: readonly TableDoubt[];
};
