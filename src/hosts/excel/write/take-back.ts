import type { HostProblem } from '../../../app/workbook-host';
import type { Result } from '../../../domain/result';
import type { Patience } from '../patience';
import { DONE } from '../../../office/answered';
import { runBatch } from '../run-batch';
import { queueFilterCapture, queueFilterRemoval } from './capture-filter';
import type { Inverse } from './inverse';
import { queueRestore } from './queue-restore';

/** Puts back what was there before a writing, whether that was finished or stopped halfway. Two requests. */
export function takeBack(inverse: Inverse, patience: Patience): Promise<Result<null, HostProblem>> {
  return runBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    const made = inverse.created.map((name) => worksheets.getItemOrNullObject(name));
    const rewritten = [...inverse.rewritten].map(([name, captured]) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return { name, captured, sheet, filter: queueFilterCapture(sheet) };
    });
    const named = [...inverse.names].map(([name, formula]) => {
      return { name, formula, item: names.getItemOrNullObject(name) };
    });
    await context.sync();
    for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
    for (const { name, captured, sheet, filter } of rewritten) {
      if (!sheet.isNullObject) queueFilterRemoval(sheet, filter());
      queueRestore(sheet.isNullObject ? worksheets.add(name) : sheet, captured);
    }
    for (const { name, formula, item } of named) queueName(names, name, formula, item);
    await context.sync();
    return DONE;
  }, patience);
}

function queueName(
  names: Excel.NamedItemCollection,
  name: string,
  formula: string | null,
  item: Excel.NamedItem,
): void {
  if (formula === null) {
    if (!item.isNullObject) item.delete();
  } else if (item.isNullObject) names.add(name, formula);
  else item.formula = formula;
}
