import type { HostProblem } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';

/**
 * The one place that uses @microsoft/office-js-helpers, archived in 2020. Sound in it is `forceCreateSheet` with
 * `clearOnly`: it makes a sheet once and afterwards clears it in place, so that formulas elsewhere that refer to it
 * hold. Without `clearOnly` it deletes the sheet and they become #REF!; its other helpers are overtaken by Office.js
 * and Fluent (docs/dependencies.md). It syncs twice for each sheet: here all sheets share those two, and whatever is
 * queued goes along with the first.
 */
export async function createOrClearSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  beforeChange: () => HostProblem | null,
): Promise<Result<readonly Excel.Worksheet[], HostProblem>> {
  // Loaded when something is written: it looks for a window as soon as it is there.
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  const shared = sharingSyncs(context, beforeChange);
  try {
    return success(
      await Promise.all(names.map((name) => ExcelUtilities.forceCreateSheet(shared, name, true))),
    );
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    throw error;
  }
}

/** Ends the helper's work between looking for the sheets and changing them. */
class Refusal extends Error {
  constructor(readonly problem: HostProblem) {
    super(problem.code);
  }
}

/**
 * The workbook as the helper uses it: every sync asked for in one turn is the same one, and the first is followed by
 * the last look before anything is changed. The helper reads `context` and `worksheets` of what it is given, nothing else.
 */
function sharingSyncs(context: Excel.RequestContext, beforeChange: () => HostProblem | null): Excel.Workbook {
  const { workbook } = context;
  const { worksheets } = workbook;
  let isFirst = true;
  let pending: Promise<void> | null = null;
  const send = async (): Promise<void> => {
    await Promise.resolve();
    pending = null;
    await context.sync();
    const problem = isFirst ? beforeChange() : null;
    isFirst = false;
    if (problem !== null) throw new Refusal(problem);
  };
  const sync = (): Promise<void> => (pending ??= send());
  return { worksheets, context: { workbook, sync } } as unknown as Excel.Workbook;
}
