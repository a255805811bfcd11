import { addressInSheet, quotedSheetName } from '../../../domain/cell-address';
import { PAGE_FOOTER, PAGE_MARGINS } from '../../../workbook/plan/page-look';
import type { PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import type { StylePositions } from './add-styles';
import { cellReference } from './cell-xml';
import type { Dialect } from './dialect';
import { keptPartsXml, type KeptOfSheet } from './kept-of-sheet';
import { sheetDataXml } from './sheet-rows';
import { validationsXml } from './sheet-validations';
import { escapeAttribute, escapeXml } from './xml-escape';

/** What spreadsheet programs add to a column's characters for its margins, at seven pixels a character. */
const CELL_MARGIN = 5 / 7;
const WIDEST_COLUMN = 255;

const PAGE = `<printOptions horizontalCentered="1"/><pageMargins${marginsXml()}/>`;
const FOOTER = `<headerFooter><oddFooter>&amp;C${escapeXml(PAGE_FOOTER)}</oddFooter></headerFooter>`;

/** A worksheet part; its children stand in the order of the schema (CT_Worksheet). */
export function sheetXml(
  plan: SheetPlan,
  styles: StylePositions,
  dialect: Dialect,
  kept: KeptOfSheet,
): string {
  const codeName = kept.codeName === null ? '' : ` codeName="${escapeAttribute(kept.codeName)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    `<sheetPr${codeName}><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(plan.cells)}"/>`,
    viewXml(plan.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    sheetDataXml(plan, styles),
    mergesXml(plan),
    validationsXml(plan.validations),
    linksXml(plan.cells),
    PAGE,
    `<pageSetup paperSize="9" orientation="${plan.print.orientation}" fitToHeight="0"/>`,
    FOOTER,
    keptPartsXml(kept),
    '</worksheet>',
  ].join('');
}

function marginsXml(): string {
  return Object.entries(PAGE_MARGINS)
    .map(([side, inches]) => ` ${side}="${inches}"`)
    .join('');
}

function dimension(cells: readonly PlannedCell[]): string {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return addressInSheet({ top: 0, left: 0, bottom, right });
}

function viewXml(frozenRows: number): string {
  const view = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (frozenRows === 0) return `${view}/></sheetViews>`;
  const below = cellReference(frozenRows, 0);
  return [
    `${view}><pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
  ].join('');
}

function columnsXml({ columnWidths, hiddenColumns }: SheetPlan): string {
  const columns = columnWidths.map((characters, column) => {
    const width = Math.min(characters + CELL_MARGIN, WIDEST_COLUMN).toFixed(4);
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${hidden} customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: SheetPlan): string {
  const cells = merges.map((area) => `<mergeCell ref="${addressInSheet(area)}"/>`);
  return cells.length === 0 ? '' : `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

function linksXml(cells: readonly PlannedCell[]): string {
  const links = cells.flatMap(({ row, column, link }) => {
    if (link === null) return [];
    const location = `${quotedSheetName(link.sheet)}!${addressInSheet(link)}`;
    return [`<hyperlink ref="${cellReference(row, column)}" location="${escapeAttribute(location)}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
