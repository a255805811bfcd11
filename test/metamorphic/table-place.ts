import { widthOf, type Row, type Sheet } from './book';
import { figuresOf } from './figures';

/** Where the table of a sheet stands: its heads, its body, and its columns; the last ones included. */
export type TablePlace = {
  readonly head: number;
  readonly body: number;
  readonly bottom: number;
  readonly right: number;
};

const ABOVE_THE_HEADS = /(?:单位|部门)(?:名称)?\s*[：:]|^公开\d+表$/;
const MOST_HEAD_ROWS = 5;

/** The table under the title, name and unit lines of a sheet; null where there is none with figures. */
export function tableOf(sheet: Sheet): TablePlace | null {
  const { rows } = sheet;
  const body = figuresOf(sheet)[0]?.row;
  if (body === undefined) return null;
  const lines = rows.slice(0, body);
  const above = lines.findLastIndex((row) => row.some((cell) => ABOVE_THE_HEADS.test(String(cell?.value))));
  const head = lines.findIndex((row, index) => index > above && !isBlank(row));
  if (above < 0 || head < 0 || body - head > MOST_HEAD_ROWS) return null;
  const end = rows.findIndex((row, index) => index > body && (isBlank(row) || isNote(row)));
  const bottom = (end < 0 ? rows.length : end) - 1;
  return {
    head,
    body,
    bottom,
    right: widthOf({ ...sheet, rows: rows.slice(head, bottom + 1), merges: [] }) - 1,
  };
}

/** Whether nothing stands in a row. */
export function isBlank(row: Row): boolean {
  return row.every((cell) => cell === null);
}

const isNote = (row: Row): boolean => row.some((cell) => /^注\s*[：:]/.test(String(cell?.value)));

/** The text of a cell; "" where it is blank or a number. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]?.value;
  return typeof value === 'string' ? value : '';
}

/** Whether a table has one head row, every column named and nothing merged. */
export function hasPlainHead(sheet: Sheet, { head, body, bottom, right }: TablePlace): boolean {
  if (body - head !== 1 || sheet.merges.some((area) => area.top <= bottom && area.bottom >= head))
    return false;
  return Array.from({ length: right + 1 }, (_, column) => textAt(sheet, head, column)).every(
    (text) => text !== '',
  );
}
