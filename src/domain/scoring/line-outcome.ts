import type { Finding } from '../finding';
import type { IndicatorResult } from './evaluation';

/** A scored line and what its scoring found. */
export type LineOutcome = { readonly result: IndicatorResult; readonly findings: readonly Finding[] };
