import { success, type Result } from '../domain/result';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { InputFile, Progress, ReadProblem, WorkbookReader } from './ports';

/** Reads all workbooks, in their order; the first that cannot be read ends it, so that nothing is scored by halves. */
export async function loadWorkbooks(
  files: readonly InputFile[],
  reader: WorkbookReader,
  progress: Progress,
): Promise<Result<readonly WorkbookSnapshot[], ReadProblem>> {
  const snapshots: WorkbookSnapshot[] = [];
  for (const [index, file] of files.entries()) {
    progress('read', index / files.length, file.name);
    const read = await reader.read(file);
    if (!read.ok) return read;
    snapshots.push(read.value);
  }
  return success(snapshots);
}
