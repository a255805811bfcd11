import { isDeepStrictEqual } from 'node:util';
import { addressInSheet } from '../../../src/domain/cell-address';
import type { Cell, Content } from '../../office-host/model/cell';
import { PLAIN_STYLE, type CellStyle } from '../../office-host/model/cell-style';
import type { SheetModel } from '../../office-host/model/sheet-model';
import type { WorkbookModel } from '../../office-host/model/workbook-model';

/** Of rows that nobody set. */
const USUAL_HEIGHT = 14.25;

/** Everything of a sheet that people would notice: what cells hold and look like, and how the sheet prints. */
export type SheetState = {
  readonly name: string;
  readonly cells: readonly (readonly [
    address: string,
    formula: string | null,
    constant: Content,
    format: string,
    style: CellStyle,
    link: string | null,
  ])[];
  readonly rest: unknown;
};

/** The whole workbook; results of formulas are left out, for they follow from the rest. */
export function stateOf({ sheets, names }: WorkbookModel): readonly SheetState[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells()]
      .filter(({ cell }) => !isPlain(cell))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, cell }) => [
        addressInSheet({ top: row, left: column, bottom: row, right: column }),
        cell.formula,
        cell.formula === null ? cell.value : null,
        cell.format,
        cell.style,
        cell.link?.documentReference ?? null,
      ]),
    rest: {
      ...shapeOf(sheet),
      validations: validationsOf(sheet),
      names: names
        .filter(({ formula }) => formula.includes(sheet.name))
        .map(({ name, formula }) => `${name} ${formula}`)
        .sort(),
    },
  }));
}

function shapeOf(sheet: SheetModel): object {
  const { visibility, merges, rowHeights, columnWidths, frozen, page, showGridlines } = sheet;
  return {
    visibility,
    merges: merges.map(addressInSheet).sort(),
    heights: [...rowHeights].filter(([, points]) => points !== USUAL_HEIGHT).sort(([a], [b]) => a - b),
    widths: [...columnWidths].sort(([a], [b]) => a - b),
    hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
    frozen,
    page,
    showGridlines,
  };
}

/** A blank cell in the usual style, whoever gave it that. */
function isPlain({ formula, value, format, style, link }: Cell): boolean {
  const isEmpty = formula === null && value === null && link === null;
  return isEmpty && format === 'General' && isDeepStrictEqual(style, PLAIN_STYLE);
}

/** Cell by cell: one area or several mean the same. */
function validationsOf({ validations }: SheetModel): readonly string[] {
  return validations
    .flatMap(({ area, validation }) =>
      Array.from(
        { length: area.bottom - area.top + 1 },
        (_, down) => `${area.top + down},${area.left}-${area.right} ${JSON.stringify(validation)}`,
      ),
    )
    .sort();
}
