import type { DefectProblem, DifferingFigure } from './report-check';

/** `error` must be mended before the report is handed in; `warning` is to be looked at; `info` blocks nothing. */
export type CheckSeverity = 'error' | 'warning' | 'info';

/** A slip of rounding in the last printed place never blocks. */
export function severityOfFigure({ cause }: DifferingFigure): CheckSeverity {
  return cause?.kind === 'rounding' ? 'info' : 'error';
}

/** What may be meant so, or said in other words, is to be looked at; everything else is unfinished or wrong. */
const TO_LOOK_AT: ReadonlySet<DefectProblem['code']> = new Set([
  'otherYear',
  'oldDocumentNumber',
  'documentBrackets',
  'deductionWithoutCause',
  'problemWithoutMeasure',
  'contradiction',
  'missingStop',
  'oldName',
  'otherSelf',
]);

export function severityOfDefect({ code }: DefectProblem): CheckSeverity {
  return TO_LOOK_AT.has(code) ? 'warning' : 'error';
}
