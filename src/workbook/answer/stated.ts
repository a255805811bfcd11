import { cellAt, type CellRange } from '../../domain/cell-address';
import type { MeantTable } from '../meaning/table';
import type { Stated } from '../meaning/statement';
import type { FactValue, Reading } from '../../domain/fact/reading';
import { decimal, ZERO } from '../../domain/money/decimal';
import { blanklessText } from '../../domain/plain-text';
import { bareName, isOwnLevel } from '../meaning/unit-name';
import type { Book } from './books';

type Settled = {
  readonly year: number | null;
  readonly unitName: string | null;
  readonly questions: readonly { readonly code: string }[];
};

/** A statement and how good its place is; the lowest rank is the best. */
type Ranked<T> = { readonly stated: Stated<T>; readonly rank: number };

/** The chosen year and name, with the places that state them: covers and files before tables. */
export function statedReadings(
  books: readonly Book[],
  { year, unitName, questions }: Settled,
): readonly Reading[] {
  const isOpen = (code: 'year' | 'unitName'): boolean => questions.some((each) => each.code === code);
  const names = namesStated(books).filter(
    ({ stated }) => unitName !== null && isName(stated.value, unitName),
  );
  const isOwnAlways = names.every(({ stated }) => isOwnLevel(stated.value));
  return [
    ...names.map(({ stated: { value, cell }, rank }) =>
      reading('unitName', { value: isOwnAlways ? value : bareName(value), cell }, rank, isOpen('unitName')),
    ),
    ...yearsStated(books)
      .filter(({ stated }) => stated.value === year)
      .map(({ stated: { value, cell }, rank }) =>
        reading('fiscalYear', { value: decimal(value), cell }, rank, isOpen('year')),
      ),
  ];
}

const ranked = <T>(stated: Stated<T> | null, rank: number): readonly Ranked<T>[] =>
  stated === null ? [] : [{ stated, rank }];

const namesStated = (books: readonly Book[]): readonly Ranked<string>[] => [
  ...books.flatMap((book) => ranked(book.unitName, rankOf(book))),
  ...books.flatMap(({ alone }) => alone.names.flatMap((stated) => ranked(stated, 1))),
  ...tablesOf(books).flatMap(({ unitName }) => ranked(unitName, 2)),
];

const yearsStated = (books: readonly Book[]): readonly Ranked<number>[] => [
  ...books.flatMap((book) =>
    book.year === null || book.yearCell === null
      ? []
      : ranked({ value: book.year, cell: book.yearCell }, rankOf(book)),
  ),
  ...books.flatMap(({ alone }) => alone.years.flatMap((stated) => ranked(stated, 2))),
  ...tablesOf(books).flatMap(({ year }) => ranked(year, 2)),
  ...tablesOf(books).flatMap((table) => yearsOfHeads(table).flatMap((stated) => ranked(stated, 3))),
];

const tablesOf = (books: readonly Book[]): readonly MeantTable[] => books.flatMap(({ tables }) => tables);

/** Heads and rows that name a year. */
function yearsOfHeads({ figures, place: { workbook, sheet } }: MeantTable): readonly Stated<number>[] {
  const named = new Map(
    figures.flatMap(({ heads, labels }) =>
      [...heads, ...labels].map(({ cell, label }) => [cell, label.year] as const),
    ),
  );
  return [...named].flatMap(([cell, year]) =>
    year === null ? [] : [{ value: year, cell: cellAt(workbook, sheet, cell.row, cell.column) }],
  );
}

/** The same name, whatever scope is written behind it. */
const isName = (a: string, b: string): boolean => blanklessText(bareName(a)) === blanklessText(bareName(b));

/** A cover before tables, a file's name after them: it stands in no cell. */
const rankOf = ({ cover }: Book): number => (cover === null ? 4 : 1);

function reading(
  fact: 'unitName' | 'fiscalYear',
  { value, cell }: { readonly value: FactValue; readonly cell: CellRange },
  rank: number,
  isOpen: boolean,
): Reading {
  return {
    fact,
    value,
    printed: typeof value === 'string' ? value : value.toFixed(),
    unit: null,
    source: cell,
    parts: [],
    description: `${cell.sheet} · ${fact === 'unitName' ? '单位名称' : '年度'}`,
    rank,
    tolerance: ZERO,
    doubts: isOpen ? [{ code: 'openQuestion', question: fact === 'unitName' ? fact : 'year' }] : [],
  };
}
