import type { Assessment } from '../../app/assessment';
import { addressInWorkbook, firstCell, type CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import { entryAt, textOf } from '../../workbook/cell';
import { amountAt, type CellAmount } from '../../workbook/grid/cell-amount';
import { isOwnSheet } from '../../workbook/plan/own-sheet';

/** Why the selected cell cannot be the source of a figure. */
export type SelectionProblem =
  /** The sheet was not there when the workbook was read. */
  | 'notRead'
  /** One of our sheets: its cells repeat sources. */
  | 'ownSheet'
  | 'blank'
  | 'notANumber';

/** The selected cell as the source of a figure: where it is, what stands in it, and the unit it is likely in. */
export type SelectedCell = {
  readonly cell: CellRange;
  readonly address: string;
  /** What stands in it as a person reads it, without separators; "" for a blank. */
  readonly text: string;
  /** As the cell itself or the table around it says; null where neither does. */
  readonly unit: MoneyUnit | null;
  readonly problem: SelectionProblem | null;
};

/** What is known of the selected cell; of several selected cells the first one counts, as it does for a merged area. */
export function selectedCell(assessment: Assessment, range: CellRange): SelectedCell {
  const cell = firstCell(range);
  const place = { cell, address: addressInWorkbook(cell) };
  const workbook = assessment.workbooks.find(({ name }) => name === cell.workbook);
  const sheet = workbook?.sheets.find(({ name }) => name === cell.sheet);
  if (sheet === undefined) return { ...place, text: '', unit: null, problem: 'notRead' };
  const amount = amountAt(sheet.cells, cell.top, cell.left);
  const isNumber = amount.kind === 'number';
  return {
    ...place,
    text: isNumber ? amount.printed : textOf(sheet.cells, entryAt(sheet.cells, cell.top, cell.left)),
    unit: (isNumber ? amount.unit : null) ?? unitAround(assessment, cell),
    problem: isOwnSheet(sheet) ? 'ownSheet' : problemOf(amount),
  };
}

function problemOf({ kind }: CellAmount): SelectionProblem | null {
  if (kind === 'number') return null;
  return kind === 'blank' ? 'blank' : 'notANumber';
}

function unitAround({ scanned }: Assessment, cell: CellRange): MoneyUnit | null {
  const around = scanned.tables.find(({ range }) => holds(range, cell));
  return around?.unit?.value ?? null;
}

function holds(range: CellRange, cell: CellRange): boolean {
  const sameSheet = range.workbook === cell.workbook && range.sheet === cell.sheet;
  const inRows = range.top <= cell.top && cell.top <= range.bottom;
  return sameSheet && inRows && range.left <= cell.left && cell.left <= range.right;
}
