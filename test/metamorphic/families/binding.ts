import { heightOf, padded, relocated, widthOf, type Book, type Row, type Sheet } from '../book';
import { rearrangement, type Rearrangement } from '../rearrangement';
import { tableOf } from '../table-place';

/** The books with their sheets bound in another way; null where no book has two sheets to bind. */
function rebound(
  books: readonly Book[],
  bind: (book: Book) => readonly Book[] | null,
): readonly Book[] | null {
  const bound = books.map(bind);
  return bound.every((each) => each === null)
    ? null
    : bound.flatMap((each, index) => each ?? books.slice(index, index + 1));
}

const withSheets = (book: Book, sheets: readonly Sheet[]): readonly Book[] => [{ ...book, sheets }];

const reversed = (book: Book): readonly Book[] | null =>
  book.sheets.length < 2 ? null : withSheets(book, [...book.sheets].reverse());

/** A file of each sheet, named by the file and the tab. */
function split(book: Book): readonly Book[] | null {
  const [, stem = book.name, extension = ''] = /^(.*)(\.\w+)$/.exec(book.name) ?? [];
  return book.sheets.length < 2
    ? null
    : book.sheets.map((sheet) => ({
        ...book,
        name: `${stem}-${sheet.name.trim()}${extension}`,
        sheets: [sheet],
      }));
}

const under = (upper: Sheet, lower: Sheet): Sheet => {
  const down = heightOf(upper) + 1;
  const moved = relocated(lower, { row: (row) => row + down });
  const rows = [
    ...Array.from({ length: down }, (_, row) => upper.rows[row] ?? []),
    ...moved.rows.slice(down),
  ];
  return { ...upper, rows, merges: [...upper.merges, ...moved.merges] };
};

const beside = (left: Sheet, right: Sheet): Sheet => {
  const across = widthOf(left) + 1;
  const moved = relocated(right, { column: (column) => column + across });
  const height = Math.max(left.rows.length, moved.rows.length);
  const rows = Array.from({ length: height }, (_, row): Row => [
    ...padded(left.rows[row] ?? [], across),
    ...(moved.rows[row] ?? []).slice(across),
  ]);
  return { ...left, rows, merges: [...left.merges, ...moved.merges] };
};

function stacked(book: Book): readonly Book[] | null {
  const [first, ...rest] = book.sheets;
  if (first === undefined || rest.length === 0) return null;
  return withSheets(book, [rest.reduce(under, { ...first, name: 'Sheet1' })]);
}

/** Two tables at a time; what is no table stays alone. */
function inPairs(book: Book): readonly Book[] | null {
  const tables = book.sheets.filter((sheet) => tableOf(sheet) !== null);
  if (tables.length < 2) return null;
  const others = book.sheets.filter((sheet) => !tables.includes(sheet));
  const pairs = tables.flatMap((sheet, index): readonly Sheet[] => {
    if (index % 2 === 1) return [];
    const right = tables[index + 1];
    return [{ ...(right === undefined ? sheet : beside(sheet, right)), name: `Sheet${index / 2 + 1}` }];
  });
  return withSheets(book, [...others, ...pairs]);
}

/** How sheets lie in files and tables on sheets. */
export const BINDING: readonly Rearrangement[] = [
  rearrangement('工作表倒序', '表的先后只是装订的先后。', (books) => rebound(books, reversed)),
  rearrangement('每张表拆成一个文件', '一张表一个文件，合起来还是那一套。', (books) => rebound(books, split)),
  rearrangement('各表上下叠在一页', '各表有各自的表题和单位，接着排也分得清。', (books) =>
    rebound(books, stacked),
  ),
  rearrangement('两表左右并在一页', '左右两张表之间有空列，各看各的。', (books) => rebound(books, inPairs)),
];
