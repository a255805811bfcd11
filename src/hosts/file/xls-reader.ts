import type { WorkBook } from '@e965/xlsx';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { byteTextsOf } from './xls-reader/byte-texts';
import { codePageOf, decoderOf, type Decode } from './xls-reader/code-page';
import { declaredCodePage, settleCodePage } from './xls-reader/declared-code-page';
import { decryptStream } from './xls-reader/decrypt-stream';
import { loadParser, type StreamParser } from './xls-reader/library';
import { withNeededRecords, withoutFormulas } from './xls-reader/needed-records';
import { snapshotSheets } from './xls-reader/snapshot-sheets';
import type { WorkbookStream } from './xls-reader/workbook-stream';
import type { Codec } from './zip/codec';

/** Why the workbook stream of an .xls file cannot be read. */
export type XlsProblem = {
  readonly code: 'fileEncrypted' | 'corruptPart' | 'fileTruncated' | 'noSheets';
  readonly detail: null;
};

type Parsed = { readonly book: WorkBook; readonly withFormulas: boolean };

/** Reads an old binary workbook (BIFF5 or BIFF8) from its stream of records. */
export async function readXls(
  stored: WorkbookStream,
  name: string,
  codec: Codec,
): Promise<Result<WorkbookSnapshot, XlsProblem>> {
  const plain = await decryptStream(stored, codec.sha);
  if (plain === null) return failure({ code: 'fileEncrypted', detail: null });
  const stream = { ...stored, bytes: plain };
  const declared = declaredCodePage(stream);
  settleCodePage(stream);
  const parsed = parse(stream, await loadParser(), codec);
  return parsed.ok ? snapshotOf(parsed.value, name, stream.isBiff8 ? 'utf16' : declared) : parsed;
}

/** A formula that the library cannot print costs the formulas, not the values. */
function parse({ bytes }: WorkbookStream, parser: StreamParser, codec: Codec): Result<Parsed, XlsProblem> {
  for (const withFormulas of [true, false]) {
    const needed = withFormulas ? withNeededRecords(bytes) : withoutFormulas(bytes);
    try {
      const book = codec.withinTime(() => parser(needed, withFormulas));
      return book === null ? failure({ code: 'corruptPart', detail: null }) : success({ book, withFormulas });
    } catch {
      continue;
    }
  }
  return failure({ code: 'fileTruncated', detail: null });
}

function snapshotOf(
  { book, withFormulas }: Parsed,
  name: string,
  declared: number | null | 'utf16',
): Result<WorkbookSnapshot, XlsProblem> {
  const codePage = declared === 'utf16' ? null : codePageOf(declared, byteTextsOf(book));
  const decode: Decode = codePage === null ? (text) => text : decoderOf(codePage.encoding);
  const sheets = snapshotSheets(book, decode);
  if (sheets.length === 0) return failure({ code: 'noSheets', detail: null });
  return success({
    name,
    sheets,
    ...settingsOf(book, decode),
    signed: false,
    doubts: [
      ...(codePage?.guessed === true ? (['codePageGuessed'] as const) : []),
      ...(withFormulas ? [] : (['formulasUnread'] as const)),
    ],
  });
}

function settingsOf(book: WorkBook, decode: Decode): Pick<WorkbookSnapshot, 'definedNames' | 'date1904'> {
  return {
    definedNames: (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
      name: decode(Name),
      reference: decode(Ref),
      sheet: Sheet === undefined ? null : decode(book.SheetNames[Sheet] ?? ''),
    })),
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
  };
}
