import type { InputFile, ReadProblem, WorkbookWriter, WrittenWorkbook } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import { readProblemOf } from './archive-problem';
import { addSheets, type AddedSheets } from './xlsx-writer/add-sheets';
import { emptyWorkbook } from './xlsx-writer/empty-workbook';
import { workbookParts } from './xlsx-writer/workbook-parts';
import type { Codec } from './zip/codec';
import { openArchive } from './zip/open-archive';
import { writeArchive } from './zip/write-archive';

/** Writes planned sheets into the user's own workbook, or into a new workbook. The same input gives the same bytes. */
export function workbookWriter(codec: Codec): WorkbookWriter {
  return {
    addSheets: (original, plan) => Promise.resolve(addTo(original, plan, codec)),
    create: (plan) => Promise.resolve(createWorkbook(plan, codec)),
    canAddTo: (original) => holdsWorkbook(original, codec),
  };
}

function addTo(original: InputFile, plan: WorkbookPlan, codec: Codec): Result<WrittenWorkbook, ReadProblem> {
  const archive = openArchive(original.bytes);
  if (!archive.ok) return failure(readProblemOf(archive.problem, original.name));
  const added = addSheets(archive.value, plan, codec);
  return added.ok ? success(fileOf(added.value)) : failure({ ...added.problem, file: original.name });
}

function createWorkbook(plan: WorkbookPlan, codec: Codec): WrittenWorkbook {
  const added = addSheets(emptyWorkbook(codec), plan, codec);
  if (!added.ok) throw new Error(`The empty workbook is not one: ${added.problem.code}`);
  return fileOf(added.value);
}

function fileOf({ archive, extension, findings }: AddedSheets): WrittenWorkbook {
  return { bytes: writeArchive(archive.entries), extension, findings };
}

function holdsWorkbook({ bytes }: InputFile, codec: Codec): boolean {
  const archive = openArchive(bytes);
  return archive.ok && workbookParts(archive.value, codec).ok;
}
