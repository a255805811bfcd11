import { textOf } from '../cell';
import type { SheetSnapshot } from '../snapshot';

/** The sheets we write: 基础数据表, 评分表 and 溯源表. */
export type OwnSheetKind = 'data' | 'scores' | 'trace';

/** What each sheet is called unless a foreign sheet has the name already. */
export const OWN_SHEET_NAMES: Readonly<Record<OwnSheetKind, string>> = {
  data: '基础数据表',
  scores: '评分表',
  trace: '溯源表',
};

const MARKS: Readonly<Record<OwnSheetKind, string>> = {
  data: 'jixiao:sheet:data:1',
  scores: 'jixiao:sheet:scores:1',
  trace: 'jixiao:sheet:trace:1',
};

/** People may insert rows above ours; farther down than this we do not look for the mark. */
const MARK_ROWS = 12;

/** The text that stands in a hidden cell of the first row of a sheet of ours. */
export function ownSheetMark(kind: OwnSheetKind): string {
  return MARKS[kind];
}

/** Which of our sheets it is, and where the mark stands. */
export type OwnSheetMark = { readonly kind: OwnSheetKind; readonly row: number; readonly column: number };

/** The mark of a sheet: which of ours it is and the column of the mark; null for a sheet that is not ours. */
export function ownSheetMarkIn(sheet: SheetSnapshot): OwnSheetMark | null {
  const { cells } = sheet;
  for (let row = 0; row < Math.min(MARK_ROWS, cells.rowCount); row += 1) {
    const end = cells.rowStarts[row + 1] ?? 0;
    for (let entry = cells.rowStarts[row] ?? end; entry < end; entry += 1) {
      const kind = kindMarkedBy(textOf(cells, entry));
      if (kind !== null) return { kind, row, column: cells.columns[entry] ?? 0 };
    }
  }
  return null;
}

/** Whether an earlier run of ours wrote the sheet. Its cells repeat sources, so it is never a source itself. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return ownSheetMarkIn(sheet) !== null;
}

function kindMarkedBy(text: string): OwnSheetKind | null {
  if (text === MARKS.data) return 'data';
  if (text === MARKS.scores) return 'scores';
  return text === MARKS.trace ? 'trace' : null;
}
