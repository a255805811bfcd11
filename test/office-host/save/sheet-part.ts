import { escapeCellText, escapeXml } from '../../../src/hosts/file/xlsx-writer/xml-escape';
import { addressInSheet, columnLetters } from '../../../src/domain/cell-address';
import type { Cell } from '../model/cell';
import { charactersOf } from '../model/column-width';
import type { PageSetup } from '../model/page-setup';
import type { PlacedCell, SheetModel } from '../model/sheet-model';
import { pageXml } from './page-xml';
import type { StylePool } from './style-pool';
import { validationsXml } from './validations-xml';
import { counted, element } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet's part of the file. */
export function sheetPart(sheet: SheetModel, styles: StylePool, isActive: boolean): string {
  const links = [...sheet.cells()].flatMap(({ row, column, cell }) => linkXml(row, column, cell));
  return element('worksheet', { xmlns: MAIN }, [
    fitXml(sheet.page),
    viewsXml(sheet, isActive),
    columnsXml(sheet),
    element('sheetData', {}, rowsXml(sheet, styles)),
    sheet.isProtected ? element('sheetProtection', { sheet: true }) : '',
    counted(
      'mergeCells',
      sheet.merges.map((merge) => element('mergeCell', { ref: addressInSheet(merge) })),
    ),
    validationsXml(sheet.validations),
    links.length === 0 ? '' : element('hyperlinks', {}, links),
    pageXml(sheet.page),
  ]);
}

function fitXml({ zoom }: PageSetup): string {
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return fits ? element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })) : '';
}

function viewsXml({ frozen, showGridlines, showHeadings }: SheetModel, isActive: boolean): string {
  const { rows, columns } = frozen;
  const topLeftCell = `${columnLetters(columns)}${rows + 1}`;
  const activePane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const split = { xSplit: columns === 0 ? null : columns, ySplit: rows === 0 ? null : rows };
  const isSplit = rows > 0 || columns > 0;
  const pane = isSplit ? element('pane', { ...split, topLeftCell, activePane, state: 'frozen' }) : '';
  const shown = {
    showGridLines: showGridlines ? null : false,
    showRowColHeaders: showHeadings ? null : false,
    tabSelected: isActive ? true : null,
  };
  return element('sheetViews', {}, element('sheetView', { ...shown, workbookViewId: 0 }, pane));
}

function columnsXml({ columnWidths, hiddenColumns }: SheetModel): string {
  const named = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const columns = named.map((column) => {
    const width = columnWidths.get(column);
    return element('col', {
      min: column + 1,
      max: column + 1,
      width: width === undefined ? null : charactersOf(width),
      customWidth: width === undefined ? null : true,
      hidden: hiddenColumns.has(column) ? true : null,
    });
  });
  return columns.length === 0 ? '' : element('cols', {}, columns);
}

function rowsXml(sheet: SheetModel, styles: StylePool): readonly string[] {
  const byRow = new Map<number, PlacedCell[]>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) byRow.set(row, []);
  for (const placed of sheet.cells()) {
    const row = byRow.get(placed.row) ?? [];
    row.push(placed);
    byRow.set(placed.row, row);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return rows.map(([row, cells]) => {
    const height = sheet.rowHeights.get(row);
    const attributes = {
      r: row + 1,
      ht: height,
      customHeight: height === undefined ? null : true,
      hidden: sheet.hiddenRows.has(row) ? true : null,
    };
    const sorted = cells.sort((a, b) => a.column - b.column);
    return element(
      'row',
      attributes,
      sorted.map((placed) => cellXml(placed, styles)),
    );
  });
}

function cellXml({ row, column, cell }: PlacedCell, styles: StylePool): string {
  const place = { r: `${columnLetters(column)}${row + 1}`, s: styles.indexOf(cell) };
  const { value, formula } = cell;
  const f = formula === null ? '' : element('f', {}, escapeXml(formula.slice(1)));
  if (value === null) return element('c', place, f);
  if (typeof value === 'number') return element('c', place, `${f}<v>${value}</v>`);
  if (typeof value === 'boolean') return element('c', { ...place, t: 'b' }, `${f}<v>${Number(value)}</v>`);
  if (typeof value === 'object')
    return element('c', { ...place, t: 'e' }, `${f}<v>${escapeXml(value.error)}</v>`);
  const text = escapeCellText(value);
  if (formula !== null) return element('c', { ...place, t: 'str' }, `${f}<v>${text}</v>`);
  return element('c', { ...place, t: 'inlineStr' }, `<is><t xml:space="preserve">${text}</t></is>`);
}

function linkXml(row: number, column: number, { link }: Cell): readonly string[] {
  if (link?.documentReference === undefined) return [];
  const ref = `${columnLetters(column)}${row + 1}`;
  return [element('hyperlink', { ref, location: link.documentReference, tooltip: link.screenTip })];
}
