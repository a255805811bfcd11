import type { Finding } from '../domain/finding';
import { success, type Result } from '../domain/result';
import type { PlanTarget } from '../workbook/plan/plan-input';
import { planScored } from './plan-scored';
import type { InputFile, ReadProblem, WorkbookWriter, WrittenWorkbook } from './ports';
import type { Scan } from './scan';
import type { Scored } from './score';
import { signatureFindings } from './signature-findings';

/** The scored workbook, what planning it found, and what it does not keep of the workbook it was made from. */
export type Filled = Omit<WrittenWorkbook, 'findings'> & {
  readonly planned: readonly Finding[];
  readonly losses: readonly Finding[];
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
  const written = adding ? await writer.addSheets(original, plan) : success(await writer.create(plan));
  if (!written.ok) return written;
  const { bytes, extension } = written.value;
  const losses = [...signatureFindings(target), ...written.value.findings];
  return success({ bytes, extension, planned: findings, losses });
}
