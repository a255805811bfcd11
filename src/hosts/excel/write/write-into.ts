import type { HostProblem, HostTask, Writing } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { fingerprintOfGrid } from './grid-fingerprint';
import type { Inverse } from './inverse';
import { queueLook, type OwnSheets } from './look-before-writing';
import { createOrClearSheets } from './office-helpers';
import { queueNames } from './queue-names';
import { queueClear } from './queue-restore';
import { queueSheet } from './queue-sheet';
import { queueSourceCheck } from './source-check';

/** A writing that was done: the way back, and by sheet the fingerprint of what was put in (formulas, not results). */
export type Written = { readonly inverse: Inverse; readonly fingerprints: ReadonlyMap<string, string> };

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
    if (problem === null) onWayBack(look.inverse());
    return problem;
  });
  if (!sheets.ok) return sheets;
  if (isStopped(task)) return failure(CANCELLED);
  task.progress(0.5, names.join('、'));
  const inverse = look.inverse();
  const fingerprints = fillSheets(context, sheets.value, plan.sheets);
  queueNames(context.workbook, plan.definedNames, inverse.names);
  await context.sync();
  return success({ inverse, fingerprints: fingerprints() });
}

/** The user may stop it at any time. */
function isStopped({ signal }: HostTask): boolean {
  return signal.aborted;
}

/** Fills blank sheets; after the next sync the fingerprint of what each holds can be had. */
function fillSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
): () => Written['fingerprints'] {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const filled = plans.flatMap((plan, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    queueClear(sheet);
    queueSheet(sheet, plan);
    const used = sheet.getUsedRange(true);
    used.load('formulas');
    return [{ name: plan.name, used }];
  });
  return () => new Map(filled.map(({ name, used }) => [name, fingerprintOfGrid(used.formulas)]));
}
