import { changeSheets, relocated, type Sheet } from '../book';
import { figuresOf } from '../figures';
import { rearrangement, type Rearrangement } from '../rearrangement';
import { tableOf } from '../table-place';

const MOVED_DOWN = 3;
const MOVED_RIGHT = 2;

const movedAway = (sheet: Sheet): Sheet =>
  relocated(sheet, { row: (row) => row + MOVED_DOWN, column: (column) => column + MOVED_RIGHT });

const columnInFront = (sheet: Sheet): Sheet => relocated(sheet, { column: (column) => column + 1 });

function rowBeforeHeads(sheet: Sheet): Sheet | null {
  const table = tableOf(sheet);
  return table && relocated(sheet, { row: (row) => (row >= table.head ? row + 1 : row) });
}

/** A blank row after every second row of the body. */
function rowsInBody(sheet: Sheet): Sheet | null {
  const table = tableOf(sheet);
  if (table === null || table.bottom - table.body < 2) return null;
  const { body, bottom } = table;
  return relocated(sheet, {
    row: (row) => row + Math.floor((Math.min(Math.max(row, body), bottom) - body) / 2),
  });
}

function columnBeforeFigures(sheet: Sheet): Sheet | null {
  if (tableOf(sheet) === null) return null;
  const first = Math.min(...figuresOf(sheet).map(({ column }) => column));
  return relocated(sheet, { column: (column) => (column >= first ? column + 1 : column) });
}

const unmerged = (sheet: Sheet): Sheet | null =>
  sheet.merges.length === 0 ? null : { ...sheet, merges: [] };

/** Blank rows and columns, and cells no longer joined: the looks of a sheet. */
export const SPACING: readonly Rearrangement[] = [
  rearrangement('整表右移下移', '表放在页面哪里，数都是那些数。', (books) => changeSheets(books, movedAway)),
  rearrangement('表前空一列', '左边留一列空白，只是为了好看。', (books) =>
    changeSheets(books, columnInFront),
  ),
  rearrangement('表头前空一行', '单位行下面空一行，表还是那张表。', (books) =>
    changeSheets(books, rowBeforeHeads),
  ),
  rearrangement('表内夹空行', '空行没有数，不代表表到此为止。', (books) => changeSheets(books, rowsInBody)),
  rearrangement('金额前空一列', '空列没有数，各栏仍归各自的栏名。', (books) =>
    changeSheets(books, columnBeforeFigures),
  ),
  rearrangement('取消合并单元格', '合并只是版式，拆开后字还在第一格。', (books) =>
    changeSheets(books, unmerged),
  ),
];
