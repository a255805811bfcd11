import type { AssessmentRequest } from '../assessment';
import { savedStateText } from '../answers/saved-state';
import { packWorkbook } from './pack-workbook';
import type { PackedAssessment } from './packet-schema';

/** The longest packet there is, in signs; a workbook beyond it is handed over as a file. */
export const LONGEST_PACKET = 64 * 1024 * 1024;

/**
 * An assessment as a text that another pane makes the same assessment from: what was read, and what was decided. `madeAt`
 * in ISO 8601. The same assessment gives the same text; its length is not bounded here.
 */
export function packetText(request: AssessmentRequest, madeAt: string): string {
  const { workbooks, target, wanted, system, answers } = request;
  const packed: PackedAssessment = {
    format: 'jixiao-packet',
    version: 1,
    madeAt,
    target,
    state: savedStateText({ systemId: system.id, answers, extraNames: [], wanted }),
    workbooks: workbooks.map(packWorkbook),
  };
  return JSON.stringify(packed);
}
