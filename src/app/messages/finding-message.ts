import { EVALUATION_CODES, evaluationFindingMessage } from './evaluation-finding-message';
import { FACT_CODES, factFindingMessage } from './fact-finding-message';
import { hasCodeOf } from './finding-of';
import { SHEET_CODES, sheetFindingMessage } from './sheet-finding-message';
import { writingFindingMessage } from './writing-finding-message';
import type { Finding } from '../../domain/finding';

/**
 * A finding as one sentence of what and where and one of what to do. `indicatorName` gives the name people know an
 * indicator by; without it, findings about indicators print what they carry.
 */
export function findingMessage(
  finding: Finding,
  indicatorName: (indicator: string) => string = (indicator) => indicator,
): string {
  if (hasCodeOf(finding, FACT_CODES)) return factFindingMessage(finding);
  if (hasCodeOf(finding, SHEET_CODES)) return sheetFindingMessage(finding);
  if (hasCodeOf(finding, EVALUATION_CODES)) return evaluationFindingMessage(finding, indicatorName);
  return writingFindingMessage(finding);
}
