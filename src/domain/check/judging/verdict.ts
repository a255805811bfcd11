import type { Basis, Cause, Expected } from '../report-check';

/** What the check says of one figure. */
export type Verdict =
  | { readonly kind: 'agrees'; readonly basis: Basis; readonly certainty: 'named' | 'valueOnly' }
  | { readonly kind: 'differs'; readonly expected: Expected; readonly cause: Cause | null }
  /** The amount is right, the word 增加 or 减少 is not. */
  | { readonly kind: 'wrongDirection'; readonly basis: Basis; readonly actual: 'up' | 'down' | 'level' };
