import type { InputFile, ReadProblem, WorkbookReader, WorkbookWriter } from '../../app/ports';
import { success, type Result } from '../../domain/result';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A file the user opened in the page, and what was read of it. */
export type OpenedWorkbook = { readonly file: InputFile; readonly snapshot: WorkbookSnapshot };

/** How the page reads and writes files; the writer is loaded when it is first needed. */
export type PageFilePorts = {
  readonly reader: WorkbookReader;
  readonly writer: () => Promise<WorkbookWriter>;
};

/** A scored workbook as the page keeps it; `snapshot` has the user's sheets and ours. */
export type ScoredWorkbook = { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot };

/**
 * Writes our sheets into the bytes that were opened; where sheets cannot be added to them (.xls), into a new workbook of
 * our sheets alone, shown behind the original ones.
 */
export async function withSheets(
  opened: OpenedWorkbook,
  plan: WorkbookPlan,
  { reader, writer }: PageFilePorts,
): Promise<Result<ScoredWorkbook, ReadProblem>> {
  const { file, snapshot } = opened;
  const files = await writer();
  const adding = files.canAddTo(file);
  const written = adding ? await files.addSheets(file, plan) : success(await files.create(plan));
  if (!written.ok) return written;
  const read = await reader.read({ name: file.name, bytes: written.value });
  if (!read.ok) return read;
  return success({
    bytes: written.value,
    snapshot: adding ? read.value : { ...snapshot, sheets: sheetsBehind(snapshot, read.value) },
  });
}

/** A sheet of ours takes the place of one that has its name already. */
function sheetsBehind(original: WorkbookSnapshot, ours: WorkbookSnapshot): WorkbookSnapshot['sheets'] {
  const names = new Set(ours.sheets.map(({ name }) => name));
  return [...original.sheets.filter(({ name }) => !names.has(name)), ...ours.sheets];
}
