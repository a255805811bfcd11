import type { HostProblem } from '../../app/workbook-host';
import { isOfficeError, OFFICE_CODES } from '../../office/office-error';

type Code = HostProblem['code'];

/** What Office.js calls trouble in Word, in our words (Word.ErrorCodes). */
const CODES: ReadonlyMap<string, Code> = new Map<string, Code>([
  ...OFFICE_CODES,
  ['AccessDenied', 'documentProtected'],
  ['NotAllowed', 'documentProtected'],
  ['SearchDialogIsOpen', 'hostBusy'],
  ['ItemNotFound', 'placeGone'],
]);

/** The trouble behind an error that Office.js threw. */
export function problemOfError(error: unknown): HostProblem {
  if (!isOfficeError(error)) return { code: 'unexpected', place: null, detail: String(error) };
  const detail = `${error.code}: ${error.message}`;
  return { code: CODES.get(error.code) ?? 'unexpected', place: null, detail };
}
