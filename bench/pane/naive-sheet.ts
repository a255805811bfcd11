import { addressInWorkbook, type Area } from '../../src/domain/cell-address';
import { columnPoints } from '../../src/hosts/excel/column-points';
import { cellInput } from '../../src/hosts/excel/write/cell-input';
import { numberFormatOf } from '../../src/hosts/excel/write/number-format';
import { CELL_LOOKS, type CellLook } from '../../src/workbook/plan/cell-looks';
import { choiceList } from '../../src/workbook/plan/choice-list';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan/plan';

/** First row and column from 0, number of rows and columns. */
export type Block = readonly [row: number, column: number, rows: number, columns: number];

export type NaiveCell = {
  readonly row: number;
  readonly column: number;
  readonly input: string | number;
  readonly format: string;
  readonly look: CellLook;
  /** The address that a click leads to; null for none. */
  readonly link: string | null;
};

/** A planned sheet as plain data that can be sent into a page. */
export type NaiveSheet = {
  readonly name: string;
  readonly cells: readonly NaiveCell[];
  readonly merges: readonly Block[];
  /** In points, by column. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly choices: readonly { readonly block: Block; readonly source: string }[];
  readonly frozenRows: number;
  readonly isLandscape: boolean;
};

/** What the naive add-in is to write for a plan. */
export function naiveSheet(plan: SheetPlan): NaiveSheet {
  return {
    name: plan.name,
    cells: plan.cells.map(naiveCell),
    merges: plan.merges.map(blockOf),
    columnWidths: plan.columnWidths.map(columnPoints),
    rowHeights: [...plan.rowHeights],
    choices: plan.validations
      .map(({ range, choices }) => ({ block: blockOf(range), source: choiceList(choices) }))
      .filter(({ source }) => source !== ''),
    frozenRows: plan.frozenRows,
    isLandscape: plan.print.orientation === 'landscape',
  };
}

function naiveCell({ row, column, content, style, link }: PlannedCell): NaiveCell {
  const address = link === null ? null : addressInWorkbook(link);
  const format = numberFormatOf(style);
  return { row, column, input: cellInput(content), format, look: CELL_LOOKS[style], link: address };
}

function blockOf({ top, left, bottom, right }: Area): Block {
  return [top, left, bottom - top + 1, right - left + 1];
}
