import { contentText } from '../../../src/workbook/plan/content';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/plan';

/** The sheet of a plan by its name. */
export function sheetNamed(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`the plan has no sheet ${name}`);
  return sheet;
}

/** The planned cell at a row and column counted from 0. */
export function cellIn(sheet: SheetPlan, row: number, column: number): PlannedCell {
  const cell = sheet.cells.find((candidate) => candidate.row === row && candidate.column === column);
  if (cell === undefined) throw new Error(`${sheet.name} has no cell at ${row}, ${column}`);
  return cell;
}

/** The row of the first cell in a column that shows the text. */
export function rowShowing(sheet: SheetPlan, column: number, text: string): number {
  const cell = sheet.cells.find(
    (candidate) => candidate.column === column && contentText(candidate.content) === text,
  );
  if (cell === undefined) throw new Error(`${sheet.name} shows no ${text} in column ${column}`);
  return cell.row;
}
