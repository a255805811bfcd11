import { bareName, isAbbreviation, isOwnLevel, sameUnit } from '../meaning/unit-name';
import { asked, type Chosen } from './asked';
import type { Book } from './books';
import type { Answered } from './readings';

/** The unit whose figures count: the one a person named, or the only one that is told; several are a question. */
export function chooseName(
  books: readonly Book[],
  answered: readonly Answered[],
  wanted: string | null,
): Chosen<string> {
  const written = books.flatMap(({ tables, alone }) => [
    ...tables.flatMap(({ unitName }) => unitName?.value ?? []),
    ...alone.names.map(({ value: each }) => each),
  ]);
  const told = distinct(books.flatMap((book) => namesOf(book, answered)));
  const stated =
    told.length > 0 ? told : distinct(answered.flatMap(({ coordinates }) => coordinates.whose ?? []));
  const decided = wanted ?? (stated.length === 1 ? stated[0] : undefined);
  const value = fullName(decided ?? stated[0] ?? null, written);
  if (decided !== undefined && value !== null) {
    const said =
      wanted !== null && stated.length > 1 ? asked('unitName', stated, answered, isOfUnit).question : null;
    return { value, answered: answered.filter(isOfUnit(value)), question: null, said };
  }
  if (value === null) return { value, answered, question: null };
  return asked('unitName', stated, answered, isOfUnit);
}

/** The figures of a unit: in its row or its table; what sums up several units is no one's of them. */
const isOfUnit =
  (name: string) =>
  ({ table, coordinates: { whose } }: Answered): boolean => {
    const own = whose ?? table.unitName?.value;
    if (own !== undefined) return sameUnit(own, name);
    if (table.isOfMany) return false;
    return [...table.listed.values()].filter((each) => sameUnit(each, name)).every(isOwnLevel);
  };

/** The name of a file's cover or its own, unless all its tables name others; else those of its tables. */
function namesOf(book: Book, answered: readonly Answered[]): readonly string[] {
  const told = book.unitName?.value;
  const inTables = namesInTables(book, answered);
  if (told === undefined) return inTables;
  if (inTables.length === 0 || inTables.some((name) => sameUnit(name, told))) return [told];
  return inTables.some((name) => isAbbreviation(told, name)) ? inTables : [...inTables, told];
}

/** The names of tables that answer, else of all tables. */
function namesInTables(book: Book, answered: readonly Answered[]): readonly string[] {
  const cuts = new Set(answered.map(({ table }) => table.cut));
  const all = book.tables.flatMap(({ cut, unitName }) =>
    unitName === null ? [] : [{ name: unitName.value, isAnswering: cuts.has(cut) }],
  );
  const answering = all.filter(({ isAnswering }) => isAnswering);
  return (answering.length > 0 ? answering : all).map(({ name }) => name);
}

const PLACE = /^[\u4e00-\u9fff]{1,7}[省市县区州旗盟]$/;

/** The fullest form in which tables write the name (枫林县水务局 where a file is named 水务局). */
function fullName(name: string | null, stated: readonly string[]): string | null {
  if (name === null) return null;
  const short = bareName(name);
  const isFuller = (full: string): boolean =>
    full.length > short.length &&
    (full.startsWith(short) ? sameUnit(full, short) : PLACE.test(full.slice(0, -short.length)));
  return (
    stated.find((each) => sameUnit(each, short) && isFuller(bareName(each))) ??
    stated.find((each) => !sameUnit(each, short) && isAbbreviation(short, each)) ??
    name
  );
}

/** Names that mean different units. */
function distinct(names: readonly string[]): readonly string[] {
  return names.reduce<readonly string[]>(
    (found, name) => (found.some((known) => sameUnit(known, name)) ? found : [...found, name]),
    [],
  );
}
