import type { Table } from '../domain/report/model';
import { tableGrid, type GridCell } from '../domain/report/table/table-grid';
import { element, styleValue, voidElement } from './html-element';
import { inlineHtml } from './inline-html';
import { paragraphHtml } from './paragraph-html';

const TABLE_STYLE = styleValue({ width: '100%', 'border-collapse': 'collapse' });
const ROW_STYLE = styleValue({ 'page-break-inside': 'avoid' });

/** 1 point above and below, 1 millimetre left and right. */
const CELL_STYLE = styleValue({
  border: '0.5pt solid #000000',
  padding: '1pt 1mm',
  'vertical-align': 'middle',
});

/** A bordered table over the whole text width; Word repeats the rows of its head on each page. */
export function tableHtml({ columns, headerRows, rows }: Table): string {
  const shares = percentages(columns);
  const written = tableGrid(rows).map((cells) => rowHtml(cells, shares));
  const head = written.slice(0, headerRows);
  const columnElements = shares.map((share) =>
    voidElement('col', { style: styleValue({ width: percent(share) }) }),
  );
  return element('table', { border: 1, cellspacing: 0, cellpadding: 0, width: '100%', style: TABLE_STYLE }, [
    element('colgroup', {}, columnElements),
    head.length === 0 ? '' : element('thead', {}, head),
    element('tbody', {}, written.slice(headerRows)),
  ]);
}

function percentages(columns: readonly number[]): readonly number[] {
  const sum = total(columns);
  return columns.map((column) => (column * 100) / sum);
}

function rowHtml(cells: readonly GridCell[], shares: readonly number[]): string {
  const own = cells.filter(({ merge }) => merge !== 'continue');
  return element(
    'tr',
    { style: ROW_STYLE },
    own.map((cell) => cellHtml(cell, shares)),
  );
}

/** Word takes the widths of columns from the cells. */
function cellHtml({ cell, column }: GridCell, shares: readonly number[]): string {
  const { inlines, align, rowSpan, columnSpan } = cell;
  const attributes = {
    width: percent(total(shares.slice(column, column + columnSpan))),
    ...(rowSpan > 1 ? { rowspan: rowSpan } : {}),
    ...(columnSpan > 1 ? { colspan: columnSpan } : {}),
    style: CELL_STYLE,
  };
  return element('td', attributes, [paragraphHtml('tableText', inlineHtml(inlines), align)]);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}
