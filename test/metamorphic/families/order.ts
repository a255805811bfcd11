import type { MergedArea } from '../../../src/workbook/snapshot';
import { changeSheets, heightOf, padded, type Row, type Sheet } from '../book';
import { figuresOf, isColumnNumbering } from '../figures';
import { rearrangement, type Rearrangement } from '../rearrangement';
import { hasPlainHead, tableOf, textAt, type TablePlace } from '../table-place';

const CODES = /编码|序号|^[类款项]$/;
const TOTAL = /^合\s*计$/;
/** A line that belongs to the one above it, or to a numbered outline. */
const UNDER_ANOTHER = /^(?:\s|其中|[（(]?[\d一二三四五六七八九十]+[）)、.．])/;

/** The lines of a list before its total, in reverse; 序号 counts on from the top. */
function linesReversed(sheet: Sheet): Sheet | null {
  const table = tableOf(sheet);
  const end = table && endOfList(sheet, table);
  if (table === null || end === null) return null;
  const { head, body } = table;
  const lines = sheet.rows.slice(body, end);
  const counted = (sheet.rows[head] ?? []).findIndex((cell) => cell?.value === '序号');
  const reversed = [...lines].reverse().map((row, index): Row => {
    const number = lines[index]?.[counted] ?? null;
    return row.map((cell, column) => (column === counted ? number : cell));
  });
  return { ...sheet, rows: [...sheet.rows.slice(0, body), ...reversed, ...sheet.rows.slice(end)] };
}

/** The row after the last line of a list; null where the lines are not independent of each other. */
function endOfList(sheet: Sheet, table: TablePlace): number | null {
  const { head, body, bottom } = table;
  const rows = sheet.rows.slice(body, bottom + 1);
  const total = rows.findIndex((row) => row.some((cell) => TOTAL.test(String(cell?.value))));
  const end = total < 0 ? bottom + 1 : body + total;
  const heads = sheet.rows[head] ?? [];
  const named = heads.findIndex((cell) => cell !== null && cell.value !== '序号');
  const labels = sheet.rows.slice(body, end).map((_, index) => textAt(sheet, body + index, named));
  const isList = labels.length > 1 && labels.every((label) => label !== '' && !UNDER_ANOTHER.test(label));
  const merged = sheet.merges.some((area) => area.bottom >= head && area.top < end);
  const outlined = heads.some((cell) => /编码|^[类款项]$/.test(String(cell?.value)));
  return isList && !merged && !outlined && body - head === 1 ? end : null;
}

/** The value columns of a table with one column of labels, the last one first. */
function valuesReversed(sheet: Sheet): Sheet | null {
  const table = tableOf(sheet);
  if (table === null || !hasOneLabelColumn(sheet, table)) return null;
  const { head, bottom, right } = table;
  const mirrored = (column: number): number => right + 1 - column;
  const rows = sheet.rows.map((row, at): Row => {
    if (at < head || at > bottom) return row;
    const [label = null, ...values] = padded(row, right + 1);
    return [label, ...values.reverse()];
  });
  const merges: MergedArea[] = [];
  for (const area of sheet.merges) {
    const inside = area.top >= head && area.top <= bottom && area.right > 0;
    if (inside && area.left === 0) return null;
    merges.push(inside ? { ...area, left: mirrored(area.right), right: mirrored(area.left) } : area);
  }
  return { ...sheet, merges, rows: withValuesAtTheFirstCell({ ...sheet, rows }, merges) };
}

/** A mirrored merged area has its value in the last column; it belongs into the first. */
function withValuesAtTheFirstCell({ rows }: Sheet, merges: readonly MergedArea[]): readonly Row[] {
  const moved = rows.map((row) => [...row]);
  for (const { top, left, right } of merges) {
    const row = moved[top];
    if (row === undefined || left === right || row[left]) continue;
    row[left] = row[right] ?? null;
    row[right] = null;
  }
  return moved;
}

/** One column of labels at the left, and no second one between the figures. */
function hasOneLabelColumn(sheet: Sheet, { head, body, bottom, right }: TablePlace): boolean {
  const figures = figuresOf(sheet).filter(({ row }) => row >= body && row <= bottom);
  const first = Math.min(...figures.map(({ column }) => column));
  const last = Math.max(...figures.map(({ column }) => column));
  const isText = (column: number): boolean =>
    sheet.rows.slice(body, bottom + 1).some((_, row) => /[^\d.,%\s]/.test(textAt(sheet, body + row, column)));
  const between = Array.from({ length: last - first }, (_, index) => first + index).some(isText);
  const heads = sheet.rows.slice(head, body).flatMap((row) => row.map((cell) => String(cell?.value)));
  const coded =
    heads.some((text) => CODES.test(text)) || sheet.rows.slice(head, body).some(isColumnNumbering);
  return right > 1 && first > 0 && !between && !coded && isText(0);
}

const HIGHEST_TURNED = 12;

/** Rows to columns, for a small table that a person would turn. */
function turned(sheet: Sheet): Sheet | null {
  const table = tableOf(sheet);
  if (table === null || !hasPlainHead(sheet, table)) return null;
  const { head, bottom, right } = table;
  const body = sheet.rows.slice(head, bottom + 1);
  if (body.length > HIGHEST_TURNED || !hasOneLabelColumn(sheet, table)) return null;
  const columns = Array.from({ length: right + 1 }, (_, column): Row =>
    body.map((row) => row[column] ?? null),
  );
  const grown = columns.length - body.length;
  const merges = sheet.merges.map((area) =>
    area.top > bottom ? { ...area, top: area.top + grown, bottom: area.bottom + grown } : area,
  );
  const below = sheet.rows.slice(bottom + 1, heightOf(sheet));
  return { ...sheet, merges, rows: [...sheet.rows.slice(0, head), ...columns, ...below] };
}

/** Rows and columns in another order. */
export const ORDER: readonly Rearrangement[] = [
  rearrangement('清单各行倒序', '清单先写哪一项都行，合计不变。', (books) =>
    changeSheets(books, linesReversed),
  ),
  rearrangement('数值各栏倒序', '数归栏名管，栏次先后不影响。', (books) =>
    changeSheets(books, valuesReversed),
  ),
  rearrangement('小表行列转置', '横着写竖着写是同一张表。', (books) => changeSheets(books, turned)),
];
