import { columnLetters, quotedSheetName } from '../../../domain/cell-address';
import type { PlannedName } from '../../../workbook/plan/plan';
import type { Inverse } from './inverse';

/** Queues the names of a plan; `before` tells which of them the workbook has. */
export function queueNames(
  { names }: Excel.Workbook,
  planned: readonly PlannedName[],
  before: Inverse['names'],
): void {
  for (const { name, sheet, area } of planned) {
    const first = `$${columnLetters(area.left)}$${area.top + 1}`;
    const last = `$${columnLetters(area.right)}$${area.bottom + 1}`;
    const reference = `=${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
    if (before.get(name) === null) names.add(name, reference);
    else names.getItem(name).formula = reference;
  }
}
