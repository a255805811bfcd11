import { addressInWorkbook, type CellRange } from '../../domain/cell-address';

const SHOWN = 3;

/** Where a cell is: `“决算.xlsx”的'三公'!A8`. */
export function placeText(cell: CellRange): string {
  return `“${cell.workbook}”的${addressInWorkbook(cell)}`;
}

/** The same words without the name of the workbook that the reader has in front of him. */
export function withoutWorkbook(text: string, workbook: string): string {
  return text.replaceAll(`“${workbook}”的`, '');
}

/** Where cells are; each workbook is named once in a row, and of many cells the first three are named. */
export function placesText(cells: readonly CellRange[]): string {
  const named = cells.slice(0, SHOWN).map((cell, index) => {
    return cells[index - 1]?.workbook === cell.workbook ? addressInWorkbook(cell) : placeText(cell);
  });
  const rest = cells.length > SHOWN ? `等 ${cells.length} 处` : '';
  return `${named.join('、')}${rest}`;
}

/** The places in front of a sentence, with a colon; nothing where no cell is known. */
export function placesPrefix(cells: readonly CellRange[]): string {
  return cells.length === 0 ? '' : `${placesText(cells)}：`;
}

/** A sheet with its workbook where one of the cells names it. */
export function sheetText(sheet: string, cells: readonly CellRange[]): string {
  const cell = cells.find((each) => each.sheet === sheet);
  return cell === undefined ? `工作表“${sheet}”` : `“${cell.workbook}”的工作表“${sheet}”`;
}
