import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { everyChainEnds } from './compound-file';
import { snapshotSheets } from './xls-reader/snapshot-sheets';
import type { Codec } from './zip/codec';

/** Why an .xls file cannot be read. */
export type XlsProblem = {
  readonly code: 'fileEncrypted' | 'fileTruncated' | 'notAWorkbook' | 'noSheets' | 'corruptPart';
  readonly detail: string | null;
};

/** The library tells hidden columns only where it reads styles. */
const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
};

/** Reads an old binary workbook (BIFF5 or BIFF8); the library is loaded only for such a file. */
export async function readXls(
  bytes: Uint8Array,
  name: string,
  codec: Codec,
): Promise<Result<WorkbookSnapshot, XlsProblem>> {
  if (!everyChainEnds(bytes)) return failure({ code: 'corruptPart', detail: null });
  const { read } = await import('@e965/xlsx');
  let book: WorkBook | null;
  try {
    book = codec.withinTime(() => read(bytes, OPTIONS));
  } catch (error) {
    return failure({ code: codeOf(String(error)), detail: null });
  }
  if (book === null) return failure({ code: 'corruptPart', detail: null });
  const sheets = snapshotSheets(book);
  return sheets.length === 0
    ? failure({ code: 'noSheets', detail: null })
    : success({ name, sheets, ...settingsOf(book), signed: false });
}

/** The library tells its troubles by sentences only. */
function codeOf(message: string): XlsProblem['code'] {
  if (/password|encrypt/i.test(message)) return 'fileEncrypted';
  return message.includes('Cannot find Workbook stream') ? 'notAWorkbook' : 'fileTruncated';
}

function settingsOf(book: WorkBook): Pick<WorkbookSnapshot, 'definedNames' | 'date1904'> {
  return {
    definedNames: (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
      name: Name,
      reference: Ref,
      sheet: Sheet === undefined ? null : (book.SheetNames[Sheet] ?? null),
    })),
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
  };
}
