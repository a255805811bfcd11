import type { SheetExtra } from '../../../domain/finding';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { areaOfReference } from '../../../workbook/area-of-reference';
import { childNamed, type XmlElement } from './xml-element';

/** What people wrote right of the columns of a planned sheet: a replaced sheet does not have it. */
export function cellsBeside(sheet: XmlElement, { columnWidths, cells }: SheetPlan): readonly SheetExtra[] {
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), columnWidths.length);
  const rows = childNamed(sheet, 'sheetData')?.children ?? [];
  const isBeside = rows.some((row) =>
    row.children.some((cell) => {
      const place = areaOfReference(cell.attributes.get('r') ?? '');
      return place !== null && place.left >= columns && cell.children.length > 0;
    }),
  );
  return isBeside ? ['cellsBeside'] : [];
}
