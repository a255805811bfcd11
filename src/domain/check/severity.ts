import type { DefectProblem, DifferingFigure } from './report-check';

/** `error` must be mended before the report is handed in; `warning` is to be looked at; `info` blocks nothing. */
export type CheckSeverity = 'error' | 'warning' | 'info';

/** A slip of rounding in the last printed place never blocks. */
export function severityOfFigure({ cause }: DifferingFigure): CheckSeverity {
  return cause?.kind === 'rounding' ? 'info' : 'error';
}

/** A year may be meant; everything else is unfinished or wrong. */
export function severityOfDefect({ code }: DefectProblem): CheckSeverity {
  return code === 'otherYear' ? 'warning' : 'error';
}
