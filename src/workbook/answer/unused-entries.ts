import type { Label } from '../meaning/label';
import type { MeantTable } from '../meaning/table';
import type { Book } from './books';
import { titleMatcher } from './mapped-tables';
import { wordKey } from './mapped-words';
import type { Mapping } from './mapping';

/** An entry of a mapping that fits no label or title of the books. */
export type UnusedEntry = { readonly part: 'words' | 'tables'; readonly entry: string };

/** The entries that changed nothing: misspelt, or of other files. `books` as read, before any table is left out. */
export function unusedEntries(books: readonly Book[], { words, tables }: Mapping): readonly UnusedEntry[] {
  if (words.size + tables.length === 0) return [];
  const printed = new Set(books.flatMap((book) => book.tables.flatMap(labelsOf)).map(({ text }) => text));
  const isFound = titleTest(books);
  return [
    ...[...words.keys()].flatMap((entry) =>
      printed.has(wordKey(entry)) ? [] : [{ part: 'words', entry } as const],
    ),
    ...tables.flatMap((entry) => (isFound(entry) ? [] : [{ part: 'tables', entry: entry.title } as const])),
  ];
}

function labelsOf({ figures, titleLabels, tab }: MeantTable): readonly Label[] {
  const beside = figures.flatMap(({ labels, parents, above, heads }) => [
    ...labels,
    ...parents,
    ...above,
    ...heads,
  ]);
  return [...titleLabels, tab, ...beside.map(({ label }) => label)];
}

function titleTest(books: readonly Book[]): (entry: Mapping['tables'][number]) => boolean {
  const fits = books.flatMap((book) => book.tables.map(titleMatcher(book)));
  return (entry) => fits.some((isOf) => isOf(entry));
}
