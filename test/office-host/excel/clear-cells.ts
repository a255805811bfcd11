import type { Area } from '../../../src/domain/cell-address';
import { intersection } from '../model/area';
import { PLAIN_STYLE } from '../model/cell-style';
import type { SheetModel } from '../model/sheet-model';
import { invalidArgument } from '../protocol/api-error';
import type { OpenWorkbook } from './open-workbook';

const SCOPES = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** What `range.clear` takes away. */
export type ClearScope = (typeof SCOPES)[number];

/** Empties cells. `All` and `Formats` part joined cells too. */
export function clearCells(open: OpenWorkbook, sheet: SheetModel, area: Area, scope: ClearScope): void {
  if (!SCOPES.includes(scope)) throw invalidArgument(scope);
  const used = sheet.usedArea(false);
  const touched = used === null ? null : intersection(used, area);
  const formats = scope === 'All' || scope === 'Formats';
  const contents = scope === 'All' || scope === 'Contents';
  if (touched !== null) open.requireUnlocked(sheet, touched);
  if (formats) {
    open.requireUnprotected(sheet);
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  }
  if (formats) sheet.conditionalFormats = 0;
  if (scope === 'All') {
    sheet.validations = sheet.validations.filter(
      (validation) => intersection(validation.area, area) === null,
    );
  }
  for (const { row, column } of [...sheet.cellsIn(area)]) {
    open.model.edit(sheet, row, column, {
      ...(contents ? { value: null, formula: null } : {}),
      ...(formats ? { format: 'General', style: PLAIN_STYLE } : {}),
      ...(scope === 'Contents' || scope === 'Formats' ? {} : { link: null }),
    });
  }
  if (contents && touched !== null) open.changed(sheet, touched);
}
