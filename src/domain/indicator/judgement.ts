import type { CellRange } from '../cell-address';
import type { Decimal } from '../money/decimal';

/** What a person declared about one point of a qualitative line, with the document that proves it. */
export type Judgement = {
  /** The 指标 it speaks of, as written in the sheet. */
  readonly subject: string;
  /** The 评价要点, as written in the sheet. */
  readonly point: string;
  readonly answer: Answer;
  /** 佐证材料: names of documents; null where none is named. */
  readonly evidence: string | null;
  /** 说明: a remark; null where there is none. */
  readonly note: string | null;
  readonly source: CellRange;
};

/** The answer cell, read without interpretation of the line it belongs to. */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };
