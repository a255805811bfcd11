import type { Finding } from '../domain/finding';
import { success, type Result } from '../domain/result';
import { planSheets } from '../workbook/plan/plan-sheets';
import { findingSentences } from './messages/finding-sentences';
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
  const { plan, findings } = planSheets({
    evaluation: scored.evaluation,
    particulars: scanned.particulars,
    findings: scored.findings,
    unitName: scanned.unitName,
    year: scanned.year,
    target: adding && snapshot !== undefined ? { kind: 'sameWorkbook', snapshot } : { kind: 'newWorkbook' },
    handFilled: scanned.handFilled,
    findingText: findingSentences(scored.evaluation.system),
  });
  if (!adding) return success({ bytes: await writer.create(plan), extension: 'xlsx', findings });
  const written = await writer.addSheets(original, plan);
  if (!written.ok) return written;
  const extension = /\.xlsm$/i.test(original.name) ? 'xlsm' : 'xlsx';
  return success({ bytes: written.value, extension, findings });
}
