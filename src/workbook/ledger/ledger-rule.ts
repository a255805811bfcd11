import type { FactId } from '../../domain/fact/catalogue';

/** A fact as a sum over ledger lines. Codes are prefixes of 科目编码; `part` limits to 基本支出 or 项目支出. */
export type LedgerRule = {
  readonly fact: FactId;
  readonly codes: readonly string[];
  readonly part: 'basic' | 'project' | null;
  readonly rank: number;
  /** A ledger covers more funds than the fact: the reading is kept, doubted. */
  readonly otherScope?: string;
};
