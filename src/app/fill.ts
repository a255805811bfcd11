import type { Finding } from '../domain/finding';
import { success, type Result } from '../domain/result';
import type { PlanTarget } from '../workbook/plan/plan-input';
import { planScored } from './plan-scored';
import type { InputFile, ReadProblem, WorkbookWriter } from './ports';
import type { Scan } from './scan';
import type { Scored } from './score';

/** The scored workbook as a file, its kind, and what its writing has to tell. Macros stay, and with them the kind. */
export type Filled = {
  readonly bytes: Uint8Array;
  readonly extension: 'xlsx' | 'xlsm';
  readonly findings: readonly Finding[];
};

/**
 * Writes the three sheets: into the only input where sheets can be added to it, with formulas to its cells; otherwise into
 * a new workbook that names file, sheet and cell of every reading.
 */
export async function fill(
  scanned: Scan,
  scored: Scored,
  files: readonly InputFile[],
  writer: WorkbookWriter,
): Promise<Result<Filled, ReadProblem>> {
  const [original] = files;
  const [snapshot] = scanned.workbooks;
  const adding = files.length === 1 && original !== undefined && writer.canAddTo(original);
  const target: PlanTarget =
    adding && snapshot !== undefined ? { kind: 'sameWorkbook', snapshot } : { kind: 'newWorkbook' };
  const { plan, findings } = planScored(scanned, scored, target);
  if (!adding) return success({ bytes: await writer.create(plan), extension: 'xlsx', findings });
  const written = await writer.addSheets(original, plan);
  if (!written.ok) return written;
  const extension = /\.xlsm$/i.test(original.name) ? 'xlsm' : 'xlsx';
  return success({ bytes: written.value, extension, findings });
}
