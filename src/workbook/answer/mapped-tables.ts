import { firstCell } from '../../domain/cell-address';
import { blanklessText } from '../../domain/plain-text';
import type { Label } from '../meaning/label';
import { isOn, type Atom } from '../meaning/lexicon';
import { rangeOf, titleOf, type MeantTable } from '../meaning/table';
import { bareName } from '../meaning/unit-name';
import type { Book } from './books';
import type { Mapping, TableMapping } from './mapping';

const YEAR = /(?:19|20)\d\d(?:年度|年)?/g;
const QUOTES = /["'“”‘’《》]/g;
const UNIT_NOTE = /\((?:金额)?(?:单位:)?(?:元|千元|万元|亿元)\)$/;

/** The book with what a mapping says of its tables; those it leaves out stand apart. */
export function mappedBook(book: Book, { tables }: Mapping): Book {
  if (tables.length === 0) return book;
  const entryOf = titleMatcher(book);
  const mapped = book.tables.map((table) => ({ table, entry: tables.find(entryOf(table)) }));
  const isLeftOut = (entry: TableMapping | undefined): boolean => entry?.isUsed === false;
  return {
    ...book,
    tables: mapped.flatMap(({ table, entry }) => {
      if (entry === undefined) return [table];
      return isLeftOut(entry) ? [] : [tableAs(table, entry)];
    }),
    leftOut: mapped.flatMap(({ table, entry }) => (isLeftOut(entry) ? [table] : [])),
  };
}

/** Tells whether an entry of a mapping is about a table: both titles say the same without year and name. */
export function titleMatcher(book: Book): (table: MeantTable) => (entry: TableMapping) => boolean {
  const stated = [book.unitName, ...book.tables.map(({ unitName }) => unitName)];
  const names = stated
    .flatMap((name) => (name === null ? [] : [bareName(blanklessText(name.value))]))
    .sort((a, b) => b.length - a.length);
  const keyOf = (title: string): string =>
    names.reduce(
      (rest, name) => rest.replace(name, ''),
      blanklessText(title).replace(QUOTES, '').replace(UNIT_NOTE, '').replace(YEAR, ''),
    );
  return (table) => {
    const key = keyOf(titleOf(table));
    return ({ title }) => keyOf(title) === key;
  };
}

/** A person's word goes before what the table says of itself; heads and rows that say more of their own figures still do. */
function tableAs(table: MeantTable, { unit, year, scope, period }: TableMapping): MeantTable {
  const cell = table.titles.at(-1)?.cell ?? firstCell(rangeOf(table));
  const said = <T>(value: T | null): { readonly value: T; readonly cell: typeof cell } | null =>
    value === null ? null : { value, cell };
  const saidUnit = said(unit);
  return {
    ...table,
    units: saidUnit === null ? table.units : [saidUnit],
    year: said(year) ?? table.year,
    scope: said(scope) ?? table.scope,
    titleLabels:
      period === null ? table.titleLabels : table.titleLabels.map((label) => labelOf(label, period)),
    tab: period === null ? table.tab : labelOf(table.tab, period),
  };
}

/** A title that gives this period and no other. */
function labelOf(label: Label, period: 'budget' | 'actual'): Label {
  const others = [...label.atoms].filter((atom) => !isOn('period', atom));
  return { ...label, atoms: new Set<Atom>([...others, `period.${period}`]) };
}
