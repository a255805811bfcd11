import type { InputFile, ReadProblem, WorkbookWriter } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import { readProblemOf } from './archive-problem';
import { addSheets } from './xlsx-writer/add-sheets';
import { emptyWorkbook } from './xlsx-writer/empty-workbook';
import { workbookParts } from './xlsx-writer/workbook-parts';
import type { Codec } from './zip/codec';
import { openArchive } from './zip/open-archive';
import { writeArchive } from './zip/write-archive';

/** Writes planned sheets into the user's own .xlsx or .xlsm, or into a new workbook. The same input gives the same bytes. */
export function workbookWriter(codec: Codec): WorkbookWriter {
  return {
    addSheets: (original, plan) => Promise.resolve(addTo(original, plan, codec)),
    create: (plan) => Promise.resolve(createWorkbook(plan, codec)),
    canAddTo: (original) => holdsWorkbook(original, codec),
  };
}

function addTo(original: InputFile, plan: WorkbookPlan, codec: Codec): Result<Uint8Array, ReadProblem> {
  const archive = openArchive(original.bytes);
  if (!archive.ok) return failure(readProblemOf(archive.problem, original.name));
  const added = addSheets(archive.value, plan, codec);
  return added.ok
    ? success(writeArchive(added.value.entries))
    : failure({ ...added.problem, file: original.name });
}

function createWorkbook(plan: WorkbookPlan, codec: Codec): Uint8Array {
  const archive = addSheets(emptyWorkbook(codec), plan, codec);
  if (!archive.ok) throw new Error(`The empty workbook is not one: ${archive.problem.code}`);
  return writeArchive(archive.value.entries);
}

function holdsWorkbook({ bytes }: InputFile, codec: Codec): boolean {
  const archive = openArchive(bytes);
  return archive.ok && workbookParts(archive.value, codec).ok;
}
