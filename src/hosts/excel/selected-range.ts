import type { CellRange } from '../../domain/cell-address';
import { success } from '../../domain/result';
import { areaOfRange } from './area-of-range';
import { attempt } from './run-batch';

/** The cells selected now; null where several areas or no cells are. */
export async function selectedRange(): Promise<CellRange | null> {
  const selected = await attempt<CellRange>(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    const range = workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('name');
    await context.sync();
    return success({ ...areaOfRange(range), workbook: workbook.name, sheet: worksheet.name });
  });
  return selected.ok ? selected.value : null;
}
