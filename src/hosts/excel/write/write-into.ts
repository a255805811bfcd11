import type { HostProblem, HostTask, Writing } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import type { PlannedName, SheetPlan } from '../../../workbook/plan/plan';
import { addressInSheet, quotedSheetName } from '../../../domain/cell-address';
import type { Inverse } from './inverse';
import { createOrClearSheets } from './office-helpers';
import { queueCapture } from './queue-capture';
import { queueClear } from './queue-restore';
import { queueSheet } from './queue-sheet';
import { queueSourceCheck } from './source-check';
import { fingerprintOfInputs } from './cells-fingerprint';
import { queueWritability } from './writability';
import type { WritingProgress } from './write-plan';

/** A writing that was done: the way back, and by sheet the fingerprint of what Excel made of it. */
export type Written = { readonly inverse: Inverse; readonly fingerprints: ReadonlyMap<string, string> };

const CANCELLED: HostProblem = { code: 'cancelled', place: null, detail: null };

/** The three requests of a writing; `progress` learns of the way back before the second. */
export async function writeInto(
  context: Excel.RequestContext,
  { plan, sources }: Writing,
  present: ReadonlySet<string>,
  task: HostTask,
  progress: WritingProgress,
): Promise<Result<Written, HostProblem>> {
  if (isStopped(task)) return failure(CANCELLED);
  const look = queueLook(context, plan.sheets, plan.definedNames, present);
  const changed = queueSourceCheck(context, sources);
  const names = plan.sheets.map(({ name }) => name);
  const sheets = await createOrClearSheets(context, names, () => {
    const problem = isStopped(task) ? CANCELLED : (look.problem() ?? changed());
    if (problem === null) progress.inverse = look.inverse();
    return problem;
  });
  if (!sheets.ok) return sheets;
  if (isStopped(task)) return failure(CANCELLED);
  task.progress(0.5, names.join('、'));
  const values = fillSheets(context, sheets.value, plan.sheets);
  queueNames(context, plan.definedNames, look.namesPresent());
  await context.sync();
  const inverse = progress.inverse ?? look.inverse();
  return success({ inverse, fingerprints: new Map(names.map((name, index) => [name, values(index)])) });
}

/** The user may stop it at any time. */
function isStopped({ signal }: HostTask): boolean {
  return signal.aborted;
}

/** The first request: what stands in the way, and what is there now. */
function queueLook(
  context: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  definedNames: readonly PlannedName[],
  present: ReadonlySet<string>,
) {
  const { workbook } = context;
  const isPresent = ({ name }: SheetPlan): boolean => present.has(name.toLowerCase());
  const rewritten = sheets.filter(isPresent);
  const created = sheets.filter((sheet) => !isPresent(sheet)).map(({ name }) => name);
  const problem = queueWritability(
    context,
    rewritten.map(({ name }) => name),
    created,
  );
  const captured = rewritten.map(({ name, validations }) => {
    const areas = validations.map(({ range }) => range);
    return { name, capture: queueCapture(workbook.worksheets.getItemOrNullObject(name), areas) };
  });
  const names = definedNames.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name'));
  const namesPresent = (): ReadonlySet<string> =>
    new Set(definedNames.filter((_, index) => names[index]?.isNullObject === false).map(({ name }) => name));
  return {
    problem,
    namesPresent,
    inverse: (): Inverse => ({
      created,
      rewritten: new Map(captured.map(({ name, capture }) => [name, capture()])),
      createdNames: definedNames.map(({ name }) => name).filter((name) => !namesPresent().has(name)),
    }),
  };
}

/** Fills blank sheets; afterwards the fingerprint of what each holds can be had. */
function fillSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
): (index: number) => string {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const filled = plans.flatMap((plan, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    queueClear(sheet);
    queueSheet(sheet, plan);
    return [sheet.getUsedRange(true).load('formulas')];
  });
  return (index) => fingerprintOfInputs(filled[index]?.formulas ?? []);
}

function queueNames(
  { workbook }: Excel.RequestContext,
  names: readonly PlannedName[],
  present: ReadonlySet<string>,
): void {
  for (const { name, sheet, area } of names) {
    const reference = `=${quotedSheetName(sheet)}!${absolute(addressInSheet(area))}`;
    if (present.has(name)) workbook.names.getItem(name).formula = reference;
    else workbook.names.add(name, reference);
  }
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
