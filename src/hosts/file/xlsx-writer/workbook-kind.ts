import type { WorkbookExtension } from '../../../app/ports';
import { isMacroEnabled } from './content-types';

/** The content type of the main part of a workbook, by the extension that it is saved with. */
export const WORKBOOK_TYPE: Readonly<Record<WorkbookExtension, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};

/**
 * The extension under which a workbook made from this one opens: macros stay, and with them the kind; a template becomes
 * a workbook. What a file is called says nothing: Excel opens none whose name and content type are at odds.
 */
export function workbookExtension(contentTypes: string, workbookPart: string): WorkbookExtension {
  return isMacroEnabled(contentTypes, workbookPart) ? 'xlsm' : 'xlsx';
}
