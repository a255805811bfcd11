import type { HostProblem } from '../../../app/workbook-host';
import type { Area } from '../../../domain/cell-address';
import type { PlannedName, SheetPlan, WorkbookPlan } from '../../../workbook/plan/plan';
import type { Inverse } from './inverse';
import { planExtent } from './plan-extent';
import { queueCapture } from './queue-capture';
import { queueWritability } from './writability';

/** The sheets of ours that the workbook has, by name in lower case, with the rows that each uses. */
export type OwnSheets = ReadonlyMap<string, number>;

/** What the first request of a writing learns; it can be had after the next sync. */
export type Look = {
  /** What stands in the way, null where nothing does. */
  readonly problem: () => HostProblem | null;
  readonly inverse: () => Inverse;
};

/** Queues the look at what stands in the way of a plan and at what it replaces. */
export function queueLook(context: Excel.RequestContext, plan: WorkbookPlan, present: OwnSheets): Look {
  const rewritten = plan.sheets.filter(({ name }) => present.has(name.toLowerCase()));
  const created = plan.sheets.filter((sheet) => !rewritten.includes(sheet)).map(({ name }) => name);
  const known = rewritten.map(({ name }) => name);
  const captured = rewritten.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.name);
    const validated = validatedColumns(sheet, present.get(sheet.name.toLowerCase()) ?? 0);
    return queueCapture(worksheet, { columns: planExtent(sheet).columns, validated });
  });
  const names = queueNames(context, plan.definedNames);
  return {
    problem: queueWritability(context, known, created),
    inverse: () => ({
      created,
      rewritten: new Map(known.flatMap((name, index) => capturedAs(name, captured[index]?.()))),
      names: names(),
    }),
  };
}

function capturedAs<T>(name: string, captured: T | undefined): readonly (readonly [string, T])[] {
  return captured === undefined ? [] : [[name, captured]];
}

/** Choices stand in the same columns in every writing, not in the same rows. */
function validatedColumns({ validations }: SheetPlan, usedRows: number): readonly Area[] {
  const columns = new Set(validations.map(({ range }) => range.left));
  const bottom = Math.max(usedRows - 1, ...validations.map(({ range }) => range.bottom));
  return [...columns].map((column) => ({ top: 0, left: column, bottom, right: column }));
}

function queueNames(
  { workbook }: Excel.RequestContext,
  planned: readonly PlannedName[],
): () => Inverse['names'] {
  const items = planned.map(({ name }) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return { name, item };
  });
  return () => new Map(items.map(({ name, item }) => [name, item.isNullObject ? null : formulaOf(item)]));
}

function formulaOf({ formula }: Excel.NamedItem): string {
  return String(formula);
}
