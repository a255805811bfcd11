import type { FactId } from '../../domain/fact/catalogue';
import type { ColumnSelector, ExtractionRule, RowSelector } from '../../workbook/extract/extraction-rule';
import type { TableKind } from '../../workbook/recognize/table';

// Short words for rows and columns, so that rules read like a table.

export const label = (...labels: string[]): RowSelector => ({ kind: 'label', labels });
export const spending = (...labels: string[]): RowSelector => ({
  kind: 'label',
  labels,
  side: 'expenditure',
});
export const part = (...parts: string[]): RowSelector => ({ kind: 'part', parts });
export const code = (subject: string): RowSelector => ({ kind: 'code', code: subject });
export const sumOf = (...codes: string[]): RowSelector => ({ kind: 'sumOfCodes', codes });
export const TOTAL: RowSelector = { kind: 'total' };
export const firstOf = (...selectors: RowSelector[]): RowSelector => ({ kind: 'firstOf', selectors });
export const ROWS: RowSelector = { kind: 'sumOfRows' };

export const item = (name: string): ColumnSelector => ({ kind: 'item', item: name });
export const planned = (name: string): ColumnSelector => ({ kind: 'item', item: name, period: 'budget' });
export const spent = (name: string): ColumnSelector => ({ kind: 'item', item: name, period: 'actual' });
export const period = (name: string): ColumnSelector => ({ kind: 'period', period: name });
export const NUMBER: ColumnSelector = { kind: 'firstNumber' };

export const rule = (
  fact: FactId,
  rank: number,
  table: TableKind,
  row: RowSelector,
  column: ColumnSelector,
): ExtractionRule => ({ fact, rank, table, row, column });

/** For one kind of fund only: the fact is about all funds. */
export const limited = (base: ExtractionRule, otherScope: string): ExtractionRule => ({
  ...base,
  otherScope,
});
