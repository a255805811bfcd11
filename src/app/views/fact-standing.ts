import type { FactId } from '../../domain/fact/catalogue';
import type { Finding } from '../../domain/finding';
import { handOrigin } from '../../workbook/plan/data/fact-cell';
import type { Assessment } from '../assessment';
import type { FactView } from './views';

/**
 * How sure a fact is. A person's word settles it, unless the cell they pointed at could not be read. A certain value that
 * doubted readings contradict is disputed to the person who has to look, though scoring relies on it.
 */
export function factStanding(
  assessment: Assessment,
  fact: FactId,
  findings: readonly Finding[],
): FactView['certainty'] {
  const settled = assessment.scanned.facts.get(fact);
  const unreadable = findings.some(({ code }) => code === 'pointedCellUnreadable');
  if (settled !== undefined && !unreadable) {
    const decided = assessment.answers.facts.some((answer) => answer.fact === fact);
    if (decided || handOrigin(assessment.scanned, settled) !== null) return 'answered';
  }
  if (settled === undefined) return 'missing';
  return settled.certainty === 'certain' && findings.some(isDispute) ? 'disputed' : settled.certainty;
}

function isDispute({ code, severity }: Finding): boolean {
  return (code === 'readingsDisagree' || code === 'unitFactorSuspected') && severity !== 'info';
}
