import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { Calculation } from './calculation';

/**
 * The workbook with the values of formulas that the file was saved without, as far as they are sums, products, quotients,
 * roundings and references of cells and numbers: what a spreadsheet program shows once it has calculated. Formulas that
 * are anything else, or lead to text, errors or themselves, stay without value. What nothing changes in is the same object.
 */
export function withCalculatedValues(workbook: WorkbookSnapshot): WorkbookSnapshot {
  if (!workbook.sheets.some(({ cells }) => cells.kinds.includes(CellKind.formulaWithoutValue)))
    return workbook;
  const calculation = new Calculation(workbook.sheets);
  const sheets = workbook.sheets.map((sheet) => withNumbers(sheet, calculation.numbersOf(sheet)));
  return sheets.some((sheet, index) => sheet !== workbook.sheets[index]) ? { ...workbook, sheets } : workbook;
}

function withNumbers(sheet: SheetSnapshot, numbers: ReadonlyMap<number, number>): SheetSnapshot {
  if (numbers.size === 0) return sheet;
  const kinds = sheet.cells.kinds.slice();
  const values = sheet.cells.values.slice();
  for (const [entry, number] of numbers) {
    kinds[entry] = CellKind.number;
    values[entry] = number;
  }
  return { ...sheet, cells: { ...sheet.cells, kinds, values } };
}
