import { mapSheets } from '../sheet/case-draft';
import { isKind, type Cell, type Row, type SheetDraft } from '../sheet/cell';
import { asDrawn, type Dimension, type Hazard } from './hazard';

const hasFigure = (row: Row): boolean => row.some((cell) => isKind(cell, 'figure'));

const isPreamble = (row: Row): boolean =>
  row.some((cell) => isKind(cell, 'title') || isKind(cell, 'name') || isKind(cell, 'unit')) ||
  row.every(
    (cell) =>
      cell === null || (typeof cell === 'string' && /^(?:公开|财决|表|部门公开|填报日期)/u.test(cell)),
  );

const isNote = (row: Row): boolean => row.some((cell) => isKind(cell, 'note'));

/** The rows of a sheet's only table, without what stands above and below; null where it has several. */
function tableOf({ rows }: SheetDraft): { readonly top: number; readonly bottom: number } | null {
  const titles = rows.filter((row) => row.some((cell) => isKind(cell, 'title')));
  const top = rows.findIndex((row) => !isPreamble(row));
  const foot = rows.findIndex((row, index) => index > top && isNote(row));
  return titles.length === 1 && top >= 0 ? { top, bottom: foot < 0 ? rows.length : foot } : null;
}

const blankRows = (sheet: SheetDraft): SheetDraft => ({
  ...sheet,
  rows: sheet.rows.flatMap((row, index): readonly Row[] =>
    hasFigure(row) && index % 2 === 0 && !row.includes('↑') ? [[], row] : [row],
  ),
});

/** A column more at a place; what is merged across it stays merged. */
function withColumn(rows: readonly Row[], at: number, fill: (row: number) => Cell): readonly Row[] {
  return rows.map((row, index) => {
    if (row.length <= at) return row;
    return [...row.slice(0, at), row[at] === '←' ? '←' : fill(index), ...row.slice(at)];
  });
}

function blankColumn(sheet: SheetDraft): SheetDraft | null {
  const columns = sheet.rows.filter(hasFigure).map((row) => row.findIndex((cell) => isKind(cell, 'figure')));
  const first = Math.min(...columns);
  return first < 1 || first === Infinity
    ? null
    : { ...sheet, rows: withColumn(sheet.rows, first, () => null) };
}

/** A first column 序号 that counts the lines. */
function sequence(sheet: SheetDraft): SheetDraft | null {
  const table = tableOf(sheet);
  const first = sheet.rows.findIndex(hasFigure);
  if (table === null || first <= table.top || sheet.rows[table.top]?.includes('序号')) return null;
  let line = 0;
  const rows = withColumn(sheet.rows, 0, (row) => {
    if (row < table.top || row >= table.bottom) return null;
    if (row === table.top) return '序号';
    if (row < first) return '↑';
    return hasFigure(sheet.rows[row] ?? []) ? ++line : null;
  }).map((row): Row => {
    const [blank = null, cell = null, ...rest] = row;
    return blank === null && (isKind(cell, 'title') || isKind(cell, 'name') || isKind(cell, 'note'))
      ? [cell, isKind(cell, 'title') ? '←' : null, ...rest]
      : row;
  });
  return { ...sheet, turnable: false, rows };
}

const shifted = (sheet: SheetDraft): SheetDraft => ({
  ...sheet,
  rows: [[], [], ...sheet.rows.map((row): Row => (row.length === 0 ? row : [null, null, ...row]))],
});

const unmerged = (sheet: SheetDraft): SheetDraft => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => (cell === '←' || cell === '↑' ? null : cell))),
});

/** Instead of merging, the words are repeated in every cell, as pivot exports do. */
function repeatedWords(sheet: SheetDraft): SheetDraft {
  const filled: Cell[][] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const line: Cell[] = [];
    for (const [column, cell] of row.entries()) {
      if (cell === '←') {
        const left = line[column - 1] ?? null;
        line.push(typeof left === 'string' ? left : null);
      } else if (cell === '↑') {
        const above = filled[index - 1]?.[column] ?? null;
        line.push(typeof above === 'string' ? above : null);
      } else line.push(cell);
    }
    filled.push(line);
  }
  return { ...sheet, rows: filled };
}

/** A page break: title with 续表 and the heads once more in the middle of the body. */
function continued(sheet: SheetDraft): SheetDraft | null {
  const table = tableOf(sheet);
  if (table === null) return null;
  const first = sheet.rows.findIndex(hasFigure);
  const body = sheet.rows.slice(first, table.bottom);
  if (first <= table.top || body.length < 6 || !body.every(hasFigure)) return null;
  const middle = first + Math.floor(body.length / 2);
  const heads = sheet.rows.slice(table.top, first);
  return {
    ...sheet,
    turnable: false,
    rows: [...sheet.rows.slice(0, middle), ['续表'], ...heads, ...sheet.rows.slice(middle)],
  };
}

/** Rows to columns; only tables that a person would turn. */
function turned(sheet: SheetDraft): SheetDraft | null {
  const table = sheet.turnable ? tableOf(sheet) : null;
  if (table === null) return null;
  const body = sheet.rows.slice(table.top, table.bottom);
  const width = Math.max(...body.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, column): Row =>
    body.map((row) => {
      const cell = row[column] ?? null;
      return cell === '←' ? '↑' : cell === '↑' ? '←' : cell;
    }),
  );
  const above = sheet.rows.slice(0, table.top).map((row) => withWidth(row, body.length));
  return { ...sheet, rows: [...above, ...rows, ...sheet.rows.slice(table.bottom)] };
}

/** A line above the table as wide as the table is now: its last cell goes to the right edge. */
function withWidth(row: Row, width: number): Row {
  const [first = null, ...rest] = row;
  const last = rest.at(-1) ?? null;
  return [first, ...Array<Cell>(Math.max(0, width - 2)).fill(last === '←' ? '←' : null), last];
}

const shape = (name: string, change: (sheet: SheetDraft) => SheetDraft | null): Hazard => ({
  name,
  apply: (draft) => {
    const next = mapSheets(draft, change);
    return next === null || JSON.stringify(next) === JSON.stringify(draft) ? null : next;
  },
});

/** What was done to the grid of a table. */
export const SHAPES: Dimension = {
  name: '版式',
  levels: [
    asDrawn('版式原样'),
    shape('表内夹空行', blankRows),
    shape('金额前空一列', blankColumn),
    shape('前加序号列', sequence),
    shape('整表右移下移', shifted),
    shape('取消合并单元格', unmerged),
    shape('合并格改为重复文字', repeatedWords),
    shape('分页续表重复表头', continued),
    shape('行列转置', turned),
  ],
};
