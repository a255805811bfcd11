import type { Area } from '../../../domain/cell-address';
import { areaOfRange } from '../area-of-range';
import { queueMerges } from '../queue-merges';
import { queueFilterCapture } from './capture-filter';
import { queueLayoutCapture } from './capture-layout';
import { queueColumnsCapture, queueLooksCapture } from './capture-looks';
import { queueValidationsCapture } from './capture-validations';
import type { CapturedCells, CapturedSheet } from './captured-sheet';
import { inputAgain } from './cell-input';

/** What of a sheet a writing changes. Choices are looked for in some cells only: Excel tells them cell by cell. */
export type Reach = { readonly columns: number; readonly validated: readonly Area[] };

/** Queues the reading of a sheet of ours; it can be had after the next sync. */
export function queueCapture(
  sheet: Excel.Worksheet,
  { columns: count, validated }: Reach,
): () => CapturedSheet {
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount,formulas,values,numberFormat');
  const looks = queueLooksCapture(used);
  const columns = queueColumnsCapture(sheet.getRangeByIndexes(0, 0, 1, count));
  const merges = queueMerges(used);
  const validations = queueValidationsCapture(sheet, validated);
  const layout = queueLayoutCapture(sheet);
  const filter = queueFilterCapture(sheet);
  const conditionalFormats = sheet.getRange().conditionalFormats.getCount();
  return () => {
    const content = contentOf(used);
    const rest = { merges: merges(), validations: validations() };
    const cells = content === null ? null : { ...content, ...looks(), ...rest };
    const sheetWide = { filter: filter(), conditionalFormats: countOf(conditionalFormats) };
    return { cells, columns: columns(), layout: layout(), ...sheetWide };
  };
}

function countOf({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}

function contentOf(used: Excel.Range): Pick<CapturedCells, 'used' | 'inputs' | 'formats'> | null {
  if (used.isNullObject) return null;
  const { formulas, values, numberFormat } = used;
  const at = (grid: unknown[][], row: number, column: number): unknown => grid[row]?.[column];
  const inputs = formulas.map((line: unknown[], row) =>
    line.map((formula, column) =>
      inputAgain(formula, at(values, row, column), at(numberFormat, row, column)),
    ),
  );
  return { used: areaOfRange(used), inputs, formats: numberFormat };
}
