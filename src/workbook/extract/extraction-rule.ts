import type { FactId } from '../../domain/fact/catalogue';
import type { TableKind } from '../recognize/table';
import type { TableIdentities } from './check/table-identities';

/** Which row of a table holds a fact. Labels are spelt as `normalizeLabel` leaves them; the first that is found counts. */
export type RowSelector =
  | {
      readonly kind: 'label';
      readonly labels: readonly string[];
      readonly side?: 'revenue' | 'expenditure';
      /** Only rows above the first of these: below it the same labels break down another sum. */
      readonly above?: readonly string[];
    }
  | { readonly kind: 'part'; readonly parts: readonly string[] }
  /** The 合计 row, or the only row of figures. */
  | { readonly kind: 'total' }
  | { readonly kind: 'code'; readonly code: string }
  /** Several rows added up: those with the codes, or all that are no totals. */
  | { readonly kind: 'sumOfCodes'; readonly codes: readonly string[] }
  | { readonly kind: 'sumOfRows' }
  /** The rows of several selectors, in order of preference; none of them adds up. */
  | { readonly kind: 'firstOf'; readonly selectors: readonly RowSelector[] };

/** Which column. A column without a period has the table's own: 预算 in budgets, 决算 in final accounts. */
export type ColumnSelector =
  | { readonly kind: 'item'; readonly item: string; readonly period?: string }
  /** The first of several items that the table has. */
  | { readonly kind: 'firstItem'; readonly items: readonly string[] }
  /** The first amount of the period; a total comes before its parts. */
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'firstNumber' };

/** Where one fact stands in one kind of table. */
export type ExtractionRule = {
  readonly fact: FactId;
  readonly table: TableKind;
  readonly row: RowSelector;
  readonly column: ColumnSelector;
  /** Preference among readings of the fact; the lowest is the best source. */
  readonly rank: number;
  /** The table covers other funds than the fact: the reading is kept, doubted. */
  readonly otherScope?: string;
  /** Parts of labels of rows that do not belong in a total: where such a row above it is filled in, the total is doubted. */
  readonly outsiders?: readonly string[];
  /** Money brought over from last year: a total that contains it is doubted; a sum without it is read only beside it. */
  readonly carried?: CarriedOver & { readonly amount: 'contained' | 'leftOut' };
  /** Part of the title of the tables the rule is for; any where absent. */
  readonly title?: string;
  /** Fund scopes the rule is for; all where absent. */
  readonly scopes?: readonly string[];
};

/** Rows that print 上年结转 in the tables of the same workbook and year. */
export type CarriedOver = {
  readonly tables: readonly TableKind[];
  readonly labels: readonly string[];
  readonly scope: string;
};

/** A fact that last year's table holds as this year's base. */
export type PriorYearFact = { readonly thisYear: FactId; readonly priorYear: FactId };

export type ExtractionRules = {
  readonly rules: readonly ExtractionRule[];
  readonly priorYear: readonly PriorYearFact[];
  readonly ledger: readonly LedgerRule[];
  readonly identities: TableIdentities;
};

/** A fact as a sum over ledger lines. Codes are prefixes of 科目编码; `part` limits to 基本支出 or 项目支出. */
export type LedgerRule = {
  readonly fact: FactId;
  readonly codes: readonly string[];
  readonly part: 'basic' | 'project' | null;
  readonly rank: number;
  /** A ledger covers more funds than the fact: the reading is kept, doubted. */
  readonly otherScope?: string;
};
