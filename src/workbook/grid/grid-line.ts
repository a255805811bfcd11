import { plainText } from '../../domain/plain-text';
import { amountAt, textAmount, type PrintedAmount } from './cell-amount';
import { kindOf, textOf } from '../cell';
import { CellKind, type MergedArea, type SheetSnapshot } from '../snapshot';
import { dateText } from './date-text';

/**
 * What a cell is to the reading of tables. figure: a number, also one kept as text; mark: a place for a number that holds
 * none (—, ——, /, a formula without value, an error); words: any other text.
 */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  /** Last row and column the cell covers by a merge. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly kind: 'words' | 'figure' | 'mark';
  /** The text as it reads, without blanks and line ends; "" for numbers. */
  readonly text: string;
  /** The words before the number in one cell with it (其中：基本支出：900.47); "" where it stands alone. */
  readonly inline: string;
  /** Blanks before the text. */
  readonly indent: number;
  readonly amount: PrintedAmount | null;
};

/** A row that holds something. */
export type GridLine = { readonly row: number; readonly cells: readonly GridCell[] };

/** Longer texts are sentences. */
const LONGEST_NUMBER = 40;

/** The first `limit` rows that hold something, in order; of those that are wanted, where not all are. */
export function gridLines(
  sheet: SheetSnapshot,
  limit: number,
  isWanted: (row: number) => boolean = () => true,
): readonly GridLine[] {
  const merges = new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const lines: GridLine[] = [];
  const { rowStarts, columns, rowCount } = sheet.cells;
  for (let row = 0; row < rowCount && lines.length < limit; row += 1) {
    if (!isWanted(row)) continue;
    const cells: GridCell[] = [];
    for (let entry = rowStarts[row] ?? 0; entry < (rowStarts[row + 1] ?? 0); entry += 1) {
      const column = columns[entry] ?? 0;
      const cell = gridCell(sheet, { row, column, entry }, merges.get(`${row},${column}`));
      if (cell !== null) cells.push(cell);
    }
    if (cells.length > 0) lines.push({ row, cells });
  }
  return lines;
}

type CellPlace = { readonly row: number; readonly column: number; readonly entry: number };

function gridCell(
  sheet: SheetSnapshot,
  { row, column, entry }: CellPlace,
  merge: MergedArea | undefined,
): GridCell | null {
  const kind = kindOf(sheet.cells, entry);
  const place = { row, column, lastRow: merge?.bottom ?? row, lastColumn: merge?.right ?? column };
  const raw = dateText(sheet.cells, entry, false) ?? textOf(sheet.cells, entry);
  if (kind === CellKind.text || (kind === CellKind.number && raw !== '')) return textCell(sheet, place, raw);
  const amount = amountAt(sheet.cells, row, column);
  const printed = amount.kind === 'number' ? amount : null;
  return {
    ...place,
    kind: printed === null ? 'mark' : 'figure',
    text: '',
    inline: '',
    indent: 0,
    amount: printed,
  };
}

/** A label and its figure in one cell, parted by a colon. */
const LABELLED = /^([^0-9]*[\u4e00-\u9fff)”"][:：])(-?[\d,，.]+(?:万元|元|%|％|人|辆|台|㎡|分)?)$/;
/** Digits and their marks that make no number: 2,5.00, 1 000. */
const MISPRINTED = /^[-\d,.]*\d[,.]\d[-\d,.]*$/;
const NO_AMOUNT = /电话|联系|编号|编码|代码|日期|时间|邮编|文号|页|年度/;

/** 5.1 基本支出: a number that only a blank parts from the words. */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})\s+(?=[\u4e00-\u9fff])/;

function textCell(
  sheet: SheetSnapshot,
  place: Pick<GridCell, 'row' | 'column' | 'lastRow' | 'lastColumn'>,
  raw: string,
): GridCell | null {
  const text = plainText(raw).replace(NUMBERED, '$1、').replace(/\s+/g, '');
  if (text === '') return null;
  const plain = { ...place, text, inline: '', indent: 0, amount: null };
  if (text.length > LONGEST_NUMBER) return { ...plain, kind: 'words' };
  const amount = amountAt(sheet.cells, place.row, place.column);
  if (amount.kind === 'number') return { ...plain, kind: 'figure', amount };
  if (amount.kind === 'notApplicable') return { ...plain, kind: 'mark' };
  if (MISPRINTED.test(plainText(raw).trim().replace(/\s+/g, ','))) return { ...plain, kind: 'mark' };
  const [, inline = '', number = ''] = LABELLED.exec(text) ?? [];
  const beside = inline === '' || NO_AMOUNT.test(inline) ? null : textAmount(number);
  if (beside?.kind === 'number') return { ...plain, kind: 'figure', inline, amount: beside };
  return { ...plain, kind: 'words', indent: raw.length - raw.trimStart().length };
}
