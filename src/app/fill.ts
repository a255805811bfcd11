import type { Finding } from '../domain/finding';
import { success, type Result } from '../domain/result';
import { planSheets } from '../workbook/plan/plan-sheets';
import { findingMessage } from './messages/finding-message';
import type { InputFile, ReadProblem, WorkbookWriter } from './ports';
import type { Scan } from './scan';
import type { Scored } from './score';

/** The scored workbook as a file, and what its writing has to tell. */
export type Filled = { readonly bytes: Uint8Array; readonly findings: readonly Finding[] };

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
  const { plan, findings } = planSheets({
    evaluation: scored.evaluation,
    particulars: scanned.particulars,
    findings: scored.findings,
    unitName: scanned.unitName,
    year: scanned.year,
    target: adding && snapshot !== undefined ? { kind: 'sameWorkbook', snapshot } : { kind: 'newWorkbook' },
    handFilled: scanned.handFilled,
    findingText: findingMessage,
  });
  if (!adding) return success({ bytes: await writer.create(plan), findings });
  const written = await writer.addSheets(original, plan);
  return written.ok ? success({ bytes: written.value, findings }) : written;
}
