import type { WorkbookModel } from '../model/workbook-model';
import { ApiError, invalidArgument } from '../protocol/api-error';

const MOST_CHARACTERS = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** Refuses names that Excel would not give a sheet, and names that another sheet has. */
export function requireSheetName(workbook: WorkbookModel, name: string): void {
  if (name === '' || name.length > MOST_CHARACTERS || FORBIDDEN.test(name))
    throw invalidArgument(`"${name}"`);
  if (workbook.sheetNamed(name) !== null) {
    throw new ApiError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    );
  }
}
