import { success, type Result } from '../domain/result';
import type { PlanTarget } from '../workbook/plan/plan-input';
import { planScored } from './plan-scored';
import type { InputFile, ReadProblem, WorkbookWriter, WrittenWorkbook } from './ports';
import type { Scan } from './scan';
import type { Scored } from './score';

/**
 * Writes the three sheets: into the only input where sheets can be added to it, with formulas to its cells; otherwise into
 * a new workbook that names file, sheet and cell of every reading.
 */
export async function fill(
  scanned: Scan,
  scored: Scored,
  files: readonly InputFile[],
  writer: WorkbookWriter,
): Promise<Result<WrittenWorkbook, ReadProblem>> {
  const [original] = files;
  const [snapshot] = scanned.workbooks;
  const adding = files.length === 1 && original !== undefined && writer.canAddTo(original);
  const target: PlanTarget =
    adding && snapshot !== undefined ? { kind: 'sameWorkbook', snapshot } : { kind: 'newWorkbook' };
  const { plan, findings } = planScored(scanned, scored, target);
  const written = adding ? await writer.addSheets(original, plan) : success(await writer.create(plan));
  if (!written.ok) return written;
  return success({ ...written.value, findings: [...findings, ...written.value.findings] });
}
