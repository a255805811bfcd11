import type { BookDraft, CaseDraft } from '../sheet/case-draft';
import { isKind, type Cell, type Row, type SheetDraft } from '../sheet/cell';
import { sideBySide } from '../sheet/table';
import { asDrawn, type Dimension } from './hazard';

/** Visible tables of the only file; null where there is one table or another file. */
function parts({ books }: CaseDraft): {
  readonly file: string;
  readonly papers: readonly SheetDraft[];
  readonly tables: readonly SheetDraft[];
  readonly hidden: readonly SheetDraft[];
} | null {
  const [book, more] = books;
  if (book === undefined || more !== undefined) return null;
  const papers = book.sheets.filter(({ paper }) => paper);
  const tables = book.sheets.filter(({ paper, hidden }) => !paper && !hidden);
  const hidden = book.sheets.filter((sheet) => sheet.hidden);
  return tables.length < 2 ? null : { file: book.file, papers, tables, hidden };
}

const inOneBook = (draft: CaseDraft, file: string, sheets: readonly SheetDraft[]): CaseDraft => ({
  ...draft,
  books: [{ file, sheets }],
});

/** Rows whose figures keep the unit of the sheet they came from. */
const ownUnit = ({ rows, unit }: SheetDraft): readonly Row[] =>
  rows.map((row) =>
    row.map((cell): Cell => {
      if (isKind(cell, 'figure')) return { ...cell, unit: cell.unit ?? unit };
      if (!isKind(cell, 'sentence')) return cell;
      const printed = cell.parts.map((part) =>
        typeof part === 'string' ? part : { ...part, unit: part.unit ?? unit },
      );
      return { ...cell, parts: printed };
    }),
  );

function joined(
  draft: CaseDraft,
  join: (rows: readonly (readonly Row[])[]) => readonly Row[],
): CaseDraft | null {
  const found = parts(draft);
  const [first] = found?.tables ?? [];
  // A tab that tells the year cannot tell two.
  if (!found || !first || found.tables.some(({ tab, year }) => tab.includes(String(year)))) return null;
  const one = { ...first, tab: 'Sheet1', turnable: false, rows: join(found.tables.map(ownUnit)) };
  return inOneBook(draft, found.file, [...found.papers, one, ...found.hidden]);
}

function reversedOrder(draft: CaseDraft): CaseDraft | null {
  const found = parts(draft);
  if (found === null) return null;
  return inOneBook(draft, found.file, [...found.papers, ...[...found.tables].reverse(), ...found.hidden]);
}

function split(draft: CaseDraft): CaseDraft | null {
  const found = parts(draft);
  if (found === null || draft.ask === 'moneyUnit') return null;
  const books = found.tables.map((sheet, index): BookDraft => {
    const cover = index === 0 ? found.papers : [];
    return { file: index === 0 ? found.file : `资料${index + 1}.xlsx`, sheets: [...cover, sheet] };
  });
  return {
    ...draft,
    books: books.map((book, index) =>
      index === 0 ? { ...book, sheets: [...book.sheets, ...found.hidden] } : book,
    ),
  };
}

/** How several sheets lie in the files. */
export const ARRANGEMENTS: Dimension = {
  name: '装订',
  levels: [
    asDrawn('各表各页'),
    { name: '页序颠倒', apply: reversedOrder },
    { name: '拆成多个文件', apply: split },
    {
      name: '上下叠在一页',
      apply: (draft) =>
        joined(draft, (tables) => tables.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows]))),
    },
    {
      name: '左右并在一页',
      apply: (draft) =>
        joined(draft, ([left = [], ...right]) => right.reduce((rows, next) => sideBySide(rows, next), left)),
    },
  ],
};
