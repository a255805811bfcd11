import type { HostProblem } from '../../app/workbook-host';
import { isOfficeError, OFFICE_CODES } from '../../office/office-error';

type Code = HostProblem['code'];

/** What Office.js calls trouble, in our words (Excel.ErrorCodes, practice guide §3). */
const CODES: ReadonlyMap<string, Code> = new Map<string, Code>([
  ...OFFICE_CODES,
  ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
  ['AccessDenied', 'sheetProtected'],
  ['InactiveWorkbook', 'otherWorkbookInFront'],
  ['InvalidSelection', 'otherWorkbookInFront'],
  ['RangeExceedsLimit', 'tooManyCells'],
  ['ItemNotFound', 'sheetMissing'],
]);

/** Calls that fail with a general error when another workbook has the focus (office-js: Windows and Mac). */
const NEEDS_FOCUS = /activate|select|freeze|worksheets?\.add|WorksheetCollection\.add/i;

/** The trouble behind an error that Office.js threw; `place` is the sheet or workbook at work, where it is known. */
export function problemOfError(error: unknown, place: string | null = null): HostProblem {
  if (!isOfficeError(error)) return { code: 'unexpected', place, detail: String(error) };
  const detail = `${error.code}: ${error.message}`;
  const location = error.debugInfo?.errorLocation ?? '';
  if (error.code === 'GeneralException' && NEEDS_FOCUS.test(location)) {
    return { code: 'otherWorkbookInFront', place, detail };
  }
  if (error.code === 'AccessDenied' && NEEDS_FOCUS.test(location)) {
    return { code: 'workbookProtected', place, detail };
  }
  return { code: CODES.get(error.code) ?? 'unexpected', place, detail };
}
