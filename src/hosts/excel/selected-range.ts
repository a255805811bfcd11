import type { CellRange } from '../../domain/cell-address';
import { success } from '../../domain/result';
import { areaOfRange } from './area-of-range';
import type { Patience } from './patience';
import { answered } from '../../office/answered';
import { attempt } from './run-batch';

/** The cells selected now; null where several areas or no cells are. */
export async function selectedRange(patience: Patience): Promise<CellRange | null> {
  const asked = attempt<CellRange>(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    const range = workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('name');
    await context.sync();
    return success({ ...areaOfRange(range), workbook: workbook.name, sheet: worksheet.name });
  });
  const selected = await answered(asked, patience);
  return selected.ok ? selected.value : null;
}
