import type {
  InputFile,
  ReadProblem,
  WorkbookReader,
  WorkbookWriter,
  WrittenWorkbook,
} from '../../app/ports';
import { success, type Result } from '../../domain/result';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A file the user opened in the page, and what was read of it. */
export type OpenedWorkbook = {
  readonly file: InputFile;
  readonly snapshot: WorkbookSnapshot;
  /** Whether our sheets can be added to the file itself (.xls takes none). */
  readonly takesSheets: boolean;
};

/** How the page reads and writes files; the writer is loaded when it is first needed. */
export type PageFilePorts = {
  readonly reader: WorkbookReader;
  readonly writer: () => Promise<WorkbookWriter>;
};

/** A scored workbook as the page keeps it; `snapshot` has the user's sheets and ours. */
export type ScoredWorkbook = WrittenWorkbook & { readonly snapshot: WorkbookSnapshot };

/** Reads a file the user handed over. */
export async function openWorkbook(
  file: InputFile,
  { reader, writer }: PageFilePorts,
): Promise<Result<OpenedWorkbook, ReadProblem>> {
  const read = await reader.read(file);
  if (!read.ok) return read;
  return success({ file, snapshot: read.value, takesSheets: (await writer()).canAddTo(file) });
}

/**
 * Writes our sheets into the bytes that were opened; where sheets cannot be added to them (.xls), into a new workbook of
 * our sheets alone, shown behind the original ones.
 */
export async function withSheets(
  opened: OpenedWorkbook,
  plan: WorkbookPlan,
  { reader, writer }: PageFilePorts,
): Promise<Result<ScoredWorkbook, ReadProblem>> {
  const { file, snapshot, takesSheets } = opened;
  const files = await writer();
  const written = takesSheets ? await files.addSheets(file, plan) : success(await files.create(plan));
  if (!written.ok) return written;
  const read = await reader.read({ name: file.name, bytes: written.value.bytes });
  if (!read.ok) return read;
  return success({
    ...written.value,
    snapshot: takesSheets ? read.value : { ...snapshot, sheets: sheetsBehind(snapshot, read.value) },
  });
}

/** A sheet of ours takes the place of one that has its name already. */
function sheetsBehind(original: WorkbookSnapshot, ours: WorkbookSnapshot): WorkbookSnapshot['sheets'] {
  const names = new Set(ours.sheets.map(({ name }) => name));
  return [...original.sheets.filter(({ name }) => !names.has(name)), ...ours.sheets];
}
