import { addressInSheet, quotedSheetName } from '../../../domain/cell-address';
import { PAGE_FOOTER, PAGE_MARGINS } from '../../../workbook/plan/page-look';
import type { PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import { withPrefix } from './add-children';
import type { StylePositions } from './add-styles';
import { cellReference } from './cell-xml';
import type { Dialect } from './dialect';
import type { KeptOfSheet } from './kept-of-sheet';
import { SHEET_ORDER, type SheetChild } from './sheet-order';
import { sheetDataXml } from './sheet-rows';
import { validationsXml } from './sheet-validations';
import { escapeAttribute, escapeXml } from './xml-escape';

/** What spreadsheet programs add to a column's characters for its margins, at seven pixels a character. */
const CELL_MARGIN = 5 / 7;
const WIDEST_COLUMN = 255;

const FOOTER = `<headerFooter><oddFooter>&amp;C${escapeXml(PAGE_FOOTER)}</oddFooter></headerFooter>`;

/** A worksheet part with the planned content and with what is kept of the part that it replaces. */
export function sheetXml(
  plan: SheetPlan,
  styles: StylePositions,
  dialect: Dialect,
  kept: KeptOfSheet,
): string {
  const prefix = kept.root?.prefix ?? '';
  const tag = kept.root?.tag ?? `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`;
  const children = new Map([...plannedChildren(plan, styles, kept, prefix), ...kept.elements]);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    tag,
    ...SHEET_ORDER.map((name) => children.get(name) ?? ''),
    `</${prefix}worksheet>`,
  ].join('');
}

/** Our elements and those that hold ours with kept ones. */
function plannedChildren(
  plan: SheetPlan,
  styles: StylePositions,
  kept: KeptOfSheet,
  prefix: string,
): ReadonlyMap<SheetChild, string> {
  const collection = (name: string, planned: readonly string[], others: readonly string[]): string => {
    const count = planned.length + others.length;
    if (count === 0) return '';
    const own = withPrefix(planned.join(''), prefix);
    return `<${prefix}${name} count="${count}">${own}${others.join('')}</${prefix}${name}>`;
  };
  const codeName = kept.codeName === null ? '' : ` codeName="${escapeAttribute(kept.codeName)}"`;
  const own: readonly (readonly [SheetChild, string])[] = [
    ['dimension', `<dimension ref="${dimension(plan.cells)}"/>`],
    ['sheetViews', viewXml(plan.frozenRows)],
    ['sheetFormatPr', '<sheetFormatPr defaultRowHeight="15"/>'],
    ['cols', columnsXml(plan)],
    ['sheetData', sheetDataXml(plan, styles)],
    ['autoFilter', kept.filtered === null ? '' : `<autoFilter ref="${escapeAttribute(kept.filtered)}"/>`],
    ['printOptions', '<printOptions horizontalCentered="1"/>'],
    ['pageMargins', `<pageMargins${marginsXml()}/>`],
    ['pageSetup', `<pageSetup paperSize="9" orientation="${plan.print.orientation}" fitToHeight="0"/>`],
    ['headerFooter', FOOTER],
  ];
  const fit = withPrefix('<pageSetUpPr fitToPage="1"/>', prefix);
  const links = [...linksXml(plan.cells).map((link) => withPrefix(link, prefix)), ...kept.links];
  return new Map([
    ...own.map(([name, xml]) => [name, withPrefix(xml, prefix)] as const),
    ['sheetPr', `<${prefix}sheetPr${codeName}>${kept.tabColor}${fit}</${prefix}sheetPr>`],
    ['mergeCells', collection('mergeCells', mergesXml(plan), [])],
    ['dataValidations', collection('dataValidations', validationsXml(plan.validations), kept.validations)],
    ['hyperlinks', links.length === 0 ? '' : `<${prefix}hyperlinks>${links.join('')}</${prefix}hyperlinks>`],
    ['tableParts', collection('tableParts', [], kept.tables)],
  ]);
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

function mergesXml({ merges }: SheetPlan): readonly string[] {
  return merges.map((area) => `<mergeCell ref="${addressInSheet(area)}"/>`);
}

function linksXml(cells: readonly PlannedCell[]): readonly string[] {
  return cells.flatMap(({ row, column, link }) => {
    if (link === null) return [];
    const location = `${quotedSheetName(link.sheet)}!${addressInSheet(link)}`;
    return [`<hyperlink ref="${cellReference(row, column)}" location="${escapeAttribute(location)}"/>`];
  });
}
