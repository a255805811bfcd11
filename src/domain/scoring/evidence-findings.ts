import type { Finding } from '../finding';
import type { IndicatorResult } from './evaluation';
import { verdictOf } from './verdict';

/**
 * Points that were given on somebody's word alone: the form asks to name the document (制度名称、文号、公开网址).
 * A 否 needs none.
 */
export function evidenceFindings({ indicator, status, judgements }: IndicatorResult): readonly Finding[] {
  if (status === 'pending') return [];
  return judgements
    .filter(
      ({ answer, evidence }) => evidence === null && answer.kind !== 'blank' && verdictOf(answer) !== 'no',
    )
    .map(({ point, source }) => ({
      code: 'fullMarksWithoutEvidence',
      severity: 'warning',
      cells: [source],
      indicator: indicator.id,
      point,
    }));
}
