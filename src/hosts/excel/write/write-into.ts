import type { HostProblem, HostTask, Writing } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import type { Finding } from '../../../domain/finding';
import type { WorkbookPlan } from '../../../workbook/plan/plan';
import { queueFilter, queueFilterRemoval } from './capture-filter';
import { fingerprintOfGrid } from './grid-fingerprint';
import type { Inverse } from './inverse';
import { lostOfSheets } from './lost-of-sheets';
import { queueLook, type OwnSheets } from './look-before-writing';
import { createOrClearSheets } from './office-helpers';
import { queueNames } from './queue-names';
import { queueClear } from './queue-restore';
import { queueSheet } from './queue-sheet';
import { queueSourceCheck } from './source-check';

/** A writing that was done: the way back, by sheet the fingerprint of what was put in (formulas, not results), what is lost. */
export type Written = {
  readonly inverse: Inverse;
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
};

/** Told of the way back as soon as something may be changed. */
export type OnWayBack = (inverse: Inverse) => void;

const CANCELLED: HostProblem = { code: 'cancelled', place: null, detail: null };

/** The three requests of a writing: one looks and captures, one creates or clears our sheets, one fills them. */
export async function writeInto(
  context: Excel.RequestContext,
  { plan, sources }: Writing,
  present: OwnSheets,
  task: HostTask,
  onWayBack: OnWayBack,
): Promise<Result<Written, HostProblem>> {
  if (isStopped(task)) return failure(CANCELLED);
  const look = queueLook(context, plan, present);
  const changed = queueSourceCheck(context, sources);
  const names = plan.sheets.map(({ name }) => name);
  const sheets = await createOrClearSheets(context, names, () => {
    const problem = isStopped(task) ? CANCELLED : (look.problem() ?? changed());
    if (problem === null) {
      onWayBack(look.inverse());
      queueShowAll(context, look.inverse());
    }
    return problem;
  });
  if (!sheets.ok) return sheets;
  if (isStopped(task)) return failure(CANCELLED);
  task.progress(0.5, names.join('、'));
  const inverse = look.inverse();
  const fingerprints = fillSheets(context, sheets.value, plan, inverse);
  queueNames(context.workbook, plan.definedNames, inverse.names);
  await context.sync();
  return success({ inverse, fingerprints: fingerprints(), findings: lostOfSheets(inverse, plan) });
}

/** Queues that nothing is hidden by a filter before cells are cleared and filled. */
function queueShowAll({ workbook }: Excel.RequestContext, { rewritten }: Inverse): void {
  for (const [name, { filter }] of rewritten) queueFilterRemoval(workbook.worksheets.getItem(name), filter);
}

/** The user may stop it at any time. */
function isStopped({ signal }: HostTask): boolean {
  return signal.aborted;
}

/** Fills blank sheets; after the next sync the fingerprint of what each holds can be had. */
function fillSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { sheets: plans, shifted }: WorkbookPlan,
  { rewritten }: Inverse,
): () => Written['fingerprints'] {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const filled = plans.flatMap((plan, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    queueClear(sheet);
    queueSheet(sheet, plan);
    if (!shifted.has(plan.name)) queueFilter(sheet, rewritten.get(plan.name)?.filter ?? null);
    const used = sheet.getUsedRange(true);
    used.load('formulas');
    return [{ name: plan.name, used }];
  });
  return () => new Map(filled.map(({ name, used }) => [name, fingerprintOfGrid(used.formulas)]));
}
