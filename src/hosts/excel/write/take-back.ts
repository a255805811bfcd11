import type { HostProblem } from '../../../app/workbook-host';
import type { Result } from '../../../domain/result';
import type { Patience } from '../patience';
import { DONE, runBatch } from '../run-batch';
import type { Inverse } from './inverse';
import { queueClear, queueRestore } from './queue-restore';

/** Puts back what was there before a writing, whether that was finished or stopped halfway. Two requests. */
export function takeBack(inverse: Inverse, patience: Patience): Promise<Result<null, HostProblem>> {
  return runBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    const made = inverse.created.map((name) => worksheets.getItemOrNullObject(name));
    const madeNames = inverse.createdNames.map((name) => names.getItemOrNullObject(name));
    const rewritten = [...inverse.rewritten].map(([name, captured]) => {
      return { captured, sheet: worksheets.getItemOrNullObject(name) };
    });
    await context.sync();
    for (const name of madeNames) if (!name.isNullObject) name.delete();
    for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
    for (const { sheet, captured } of rewritten) {
      if (sheet.isNullObject) continue;
      if (captured === null) queueClear(sheet);
      else queueRestore(sheet, captured);
    }
    await context.sync();
    return DONE;
  }, patience);
}
