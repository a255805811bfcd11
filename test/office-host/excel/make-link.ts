import type { Area } from '../../../src/domain/cell-address';
import type { Hyperlink } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import type { OpenWorkbook } from './open-workbook';
import { writeInputs } from './write-grid';

/** Excel's colour of links in the usual theme. */
const LINK_COLOR = '#0563C1';

/** Makes a cell a link: Excel colours and underlines it, and gives an empty one a text. */
export function makeLink(open: OpenWorkbook, sheet: SheetModel, area: Area, link: Hyperlink | null): void {
  open.requireUnlocked(sheet, area);
  const cell = { ...area, bottom: area.top, right: area.left };
  const { style, value } = sheet.cellAt(cell.top, cell.left);
  if (link === null) {
    open.model.edit(sheet, cell.top, cell.left, { link });
    return;
  }
  const font = { ...style.font, color: LINK_COLOR, underline: 'Single' };
  open.model.edit(sheet, cell.top, cell.left, { link, style: { ...style, font } });
  const text = link.textToDisplay ?? (value === null ? (link.documentReference ?? link.address) : undefined);
  if (text !== undefined) writeInputs(open, sheet, cell, [[text]]);
}
