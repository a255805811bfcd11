import { cellAt, columnLetters, type CellRange } from '../../../src/domain/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf, type GridCell } from '../../workbook/grid';
import type { Figure, PrintedUnit } from '../unit/figure';
import type { BookDraft } from './case-draft';
import type { Cell, Row, SheetDraft } from './cell';

/** Where a figure ended up. */
export type Placed = {
  readonly figure: Figure;
  readonly cell: CellRange;
  readonly unit: PrintedUnit;
  /** In a sentence or a label, not in a cell of its own. */
  readonly inWords: boolean;
};

/** A rendered file and the places of its figures. */
export type Rendered = { readonly workbook: WorkbookSnapshot; readonly placed: readonly Placed[] };

const WORKSHEET = '底稿';
const FORMATS = { money: '#,##0.00', count: 'General', ratio: '0.00%', points: 'General', area: '#,##0.00' };

/** The file as a host would read it. */
export function render({ file, sheets }: BookDraft): Rendered {
  const placed: Placed[] = [];
  const referred: Figure[] = [];
  const snapshots = sheets.map((sheet) => renderSheet(file, sheet, placed, referred));
  if (referred.length > 0) snapshots.push(worksheetOf(file, referred, placed));
  return { workbook: workbookOf(file, ...snapshots), placed };
}

function renderSheet(file: string, sheet: SheetDraft, placed: Placed[], referred: Figure[]): SheetSnapshot {
  const rows = sheet.rows.map((row, index) =>
    row.map((cell, column): GridCell => {
      const at = cellAt(file, sheet.tab, index, column);
      return renderCell(cell, sheet.unit, referred, (figure, inWords) => {
        placed.push({ figure, cell: at, unit: figure.unit ?? sheet.unit, inWords });
      });
    }),
  );
  return sheetOf(sheet.tab, rows, {
    merges: mergesOf(sheet.rows),
    ...(sheet.hidden ? { visibility: 'hidden' } : {}),
    format: 'General',
  });
}

/** The figures that other sheets refer to, each with its number. */
function worksheetOf(file: string, referred: readonly Figure[], placed: Placed[]): SheetSnapshot {
  const rows = referred.map((figure, index): GridCell[] => {
    placed.push({ figure, cell: cellAt(file, WORKSHEET, index + 1, 1), unit: '元', inWords: false });
    return [`底稿${index + 1}`, { value: figure.amount, format: '#,##0.00' }];
  });
  return sheetOf(WORKSHEET, [['序号', '金额（元）'], ...rows]);
}

function renderCell(
  cell: Cell,
  unit: PrintedUnit,
  referred: Figure[],
  place: (figure: Figure, inWords: boolean) => void,
): GridCell {
  if (cell === null || cell === '←' || cell === '↑') return null;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return { value: cell, format: 'General' };
  switch (cell.is) {
    case 'title':
    case 'note':
      return cell.text;
    case 'name':
      return `${cell.label}${cell.name}`;
    case 'unit':
      return `${cell.label.replace(/：?$/u, '：')}${cell.unit}`;
    case 'sentence':
      return cell.parts
        .map((part) => {
          if (typeof part === 'string') return part;
          place(part, true);
          return wordsOfFigure(part, part.unit ?? unit);
        })
        .join('');
    case 'figure':
      place(cell, false);
      return renderFigure(cell, cell.unit ?? unit, referred);
  }
}

/** The number as it is printed in a unit. */
export function printedNumber({ amount, measure }: Figure, unit: PrintedUnit): number {
  return measure === 'money' && unit === '万元' ? Math.round(amount / 100) / 100 : amount;
}

function wordsOfFigure(figure: Figure, unit: PrintedUnit): string {
  const value = printedNumber(figure, unit);
  if (figure.measure === 'ratio') return `${Math.round(value * 1000) / 10}％`;
  return figure.measure === 'money' ? value.toFixed(2) : String(value);
}

function grouped(value: number, separator: string): string {
  return value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/gu, separator);
}

function renderFigure(figure: Figure, unit: PrintedUnit, referred: Figure[]): GridCell {
  const value = printedNumber(figure, unit);
  switch (figure.style) {
    case 'number':
      return { value, format: FORMATS[figure.measure] };
    case 'text':
      return grouped(value, ',');
    case 'yuanSign':
      return `￥${grouped(value, ',')}`;
    case 'spaces':
      return grouped(value, ' ');
    case 'fullWidth':
      return value.toFixed(2).replace(/[\d.-]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    case 'withUnit':
      return `${value.toFixed(2)}${unit}`;
    case 'dashForZero':
      return value === 0 ? '—' : { value, format: FORMATS[figure.measure] };
    case 'reference': {
      referred.push(figure);
      const source = `${WORKSHEET}!${columnLetters(1)}${referred.length + 1}`;
      return { uncalculated: unit === '万元' ? `${source}/10000` : source };
    }
  }
}

/** `←` and `↑` joined to the cell they belong to. */
function mergesOf(rows: readonly Row[]): readonly string[] {
  const at = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  const isFirst = (cell: Cell | undefined): boolean => cell !== '←' && cell !== '↑';
  return rows.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      if (!isFirst(cell)) return [];
      let right = left;
      while (at(top, right + 1) === '←') right++;
      let bottom = top;
      while (at(bottom + 1, left) === '↑') bottom++;
      const address = (line: number, column: number) => `${columnLetters(column)}${line + 1}`;
      return right === left && bottom === top ? [] : [`${address(top, left)}:${address(bottom, right)}`];
    }),
  );
}
