import type { Area } from '../../../domain/cell-address';
import type { DefinedName, SheetVisibility } from '../../../workbook/snapshot';
import { areaOfRange } from '../area-of-range';
import { queueMerges } from '../queue-merges';
import type { Hiddenness } from './hidden-lines';

/** A sheet before its cells are read. */
export type SheetOutline = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** What is used by values; null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly rowsHidden: Hiddenness;
  readonly columnsHidden: Hiddenness;
};

/** The workbook before its cells are read. */
export type Outline = {
  readonly name: string;
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetOutline[];
};

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Two requests: which sheets there are, then how far each is used and what is merged and hidden in it. */
export async function readOutline(context: Excel.RequestContext, withMerges: boolean): Promise<Outline> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula,items/scope');
  await context.sync();
  const parts = worksheets.items.map((sheet) => ({ sheet, ...queueExtent(sheet, withMerges) }));
  await context.sync();
  return {
    name: workbook.name,
    names: names.items.map(({ name, formula }) => ({ name, reference: referenceIn(formula), sheet: null })),
    sheets: parts.map(({ sheet, used, merges }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      used: used.isNullObject ? null : areaOfRange(used),
      merges: used.isNullObject ? [] : merges(),
      rowsHidden: used.isNullObject ? false : used.rowHidden,
      columnsHidden: used.isNullObject ? false : used.columnHidden,
    })),
  };
}

/** Formatted but empty cells do not count as used. */
function queueExtent(sheet: Excel.Worksheet, withMerges: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return { used, merges: withMerges ? queueMerges(used) : () => [] };
}

function referenceIn(formula: unknown): string {
  return typeof formula === 'string' ? formula.replace(/^=/, '') : '';
}
