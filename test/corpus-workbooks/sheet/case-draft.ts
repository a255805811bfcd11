import type { Cell, Row, SheetDraft } from './cell';

/** What must be asked of a person because the workbooks do not say it. */
export type Question = 'scope' | 'year' | 'unitName' | 'moneyUnit';

/** A file of a case. */
export type BookDraft = { readonly file: string; readonly sheets: readonly SheetDraft[] };

/** The files a person hands in, before they are rendered, and what is known of them. */
export type CaseDraft = {
  readonly books: readonly BookDraft[];
  readonly name: string;
  readonly year: number;
  /** Whether the files tell the unit's name and the year at all. */
  readonly nameStated: boolean;
  readonly yearStated: boolean;
  readonly ask: Question | null;
};

/** The case with each sheet changed; null as soon as one sheet cannot be changed so. */
export function mapSheets(
  draft: CaseDraft,
  change: (sheet: SheetDraft) => SheetDraft | null,
): CaseDraft | null {
  const books: BookDraft[] = [];
  for (const { file, sheets } of draft.books) {
    const changed: SheetDraft[] = [];
    for (const sheet of sheets) {
      const next = sheet.paper ? sheet : change(sheet);
      if (next === null) return null;
      changed.push(next);
    }
    books.push({ file, sheets: changed });
  }
  return { ...draft, books };
}

/** The sheet with each cell changed. */
export function mapCells(
  sheet: SheetDraft,
  change: (cell: Cell, row: Row, column: number) => Cell,
): SheetDraft {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell, column) => change(cell, row, column))) };
}

/** All sheets that hold a table. */
export const tablesOf = (draft: CaseDraft): readonly SheetDraft[] =>
  draft.books.flatMap(({ sheets }) => sheets.filter(({ paper }) => !paper));

/** All words of a sheet, its tab's included. */
export function wordsOf(sheet: SheetDraft): readonly string[] {
  return [sheet.tab, ...sheet.rows.flatMap((row) => row.flatMap(wordsOfCell))];
}

function wordsOfCell(cell: Cell): readonly string[] {
  if (typeof cell === 'string') return [cell];
  if (typeof cell !== 'object' || cell === null) return [];
  switch (cell.is) {
    case 'title':
    case 'note':
      return [cell.text];
    case 'name':
      return [cell.label, cell.name];
    case 'unit':
      return [cell.label, cell.unit];
    case 'sentence':
      return cell.parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
    case 'figure':
      return [];
  }
}
