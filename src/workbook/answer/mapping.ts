import type { MoneyUnit } from '../../domain/money/unit';
import type { Scope } from '../meaning/table';

/** What an office says of its own words and tables. It is kept by words, so that it fits next year's files as well. */
export type Mapping = {
  /** Labels as they are printed, with the label that each of them means. */
  readonly words: ReadonlyMap<string, string>;
  readonly tables: readonly TableMapping[];
};

/** What holds for the tables of a title; null for what the table tells itself. */
export type TableMapping = {
  /** Without year and name of the unit. */
  readonly title: string;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly period: 'budget' | 'actual' | null;
  readonly isUsed: boolean;
};

/** Where nobody said anything. */
export const NO_MAPPING: Mapping = { words: new Map(), tables: [] };
