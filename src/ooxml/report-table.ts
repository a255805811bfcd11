import type { Table } from '../domain/report/model';
import { tableGrid, type GridCell } from '../domain/report/table/table-grid';
import { inlineContent, type ControlIds } from './inline-content';
import { twipsOfMillimetres } from './measure';
import { paragraph } from './paragraph';
import { element, properties, valued } from './xml-element';

const BORDER = { 'w:val': 'single', 'w:color': 'auto', 'w:sz': 4 };
const BORDERED_SIDES = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];

/** Above and below in twips, left and right in millimetres. */
const PADDING = { vertical: 20, horizontal: twipsOfMillimetres(1) };

/** A bordered table over the whole text width (in twips); its header rows are repeated on each page. */
export function reportTable(table: Table, width: number, ids: ControlIds): string {
  const widths = columnWidths(table.columns, width);
  const rows = tableGrid(table.rows).map((cells, index) => {
    const header = index < table.headerRows ? [element('w:tblHeader')] : [];
    const rowProperties = properties('w:trPr', [element('w:cantSplit'), ...header]);
    return element('w:tr', {}, [rowProperties, ...cells.map((cell) => tableCell(cell, widths, ids))]);
  });
  const columns = widths.map((each) => element('w:gridCol', { 'w:w': each }));
  return element('w:tbl', {}, [tableProperties(width), element('w:tblGrid', {}, columns), ...rows]);
}

/** In the order of CT_TblPr. */
function tableProperties(width: number): string {
  return element('w:tblPr', {}, [
    twips('w:tblW', width),
    element(
      'w:tblBorders',
      {},
      BORDERED_SIDES.map((side) => element(side, BORDER)),
    ),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, [
      twips('w:top', PADDING.vertical),
      twips('w:left', PADDING.horizontal),
      twips('w:bottom', PADDING.vertical),
      twips('w:right', PADDING.horizontal),
    ]),
  ]);
}

/** Relative widths in twips; the last column takes what rounding leaves. */
function columnWidths(columns: readonly number[], width: number): readonly number[] {
  const sum = total(columns);
  const widths = columns.map((column) => Math.floor((width * column) / sum));
  const rest = width - total(widths);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
}

/** The children of w:tcPr stand in the order of CT_TcPr. */
function tableCell({ cell, column, merge }: GridCell, widths: readonly number[], ids: ControlIds): string {
  const { inlines, align, columnSpan } = cell;
  const cellProperties = element('w:tcPr', {}, [
    twips('w:tcW', total(widths.slice(column, column + columnSpan))),
    columnSpan > 1 ? valued('w:gridSpan', columnSpan) : '',
    merge === 'none' ? '' : valued('w:vMerge', merge),
    valued('w:vAlign', 'center'),
  ]);
  const content = merge === 'continue' ? [] : inlineContent(inlines, ids);
  return element('w:tc', {}, [cellProperties, paragraph('tableText', content, { align })]);
}

function twips(name: string, width: number): string {
  return element(name, { 'w:w': width, 'w:type': 'dxa' });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
