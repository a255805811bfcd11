import type { TemplateFormat, TemplateName } from './template-names';
import { nameKey } from './name-key';

/** A name of a template as it is written: 公用经费决算数|元. */
export type WrittenName = { readonly name: string; readonly format: string | null };

/** What a written name turned out to be. */
export type FoundName =
  | { readonly kind: 'known'; readonly name: TemplateName; readonly format: TemplateFormat | null }
  | { readonly kind: 'unknownName' }
  | { readonly kind: 'unknownFormat'; readonly formats: readonly string[] };

/** Names by what they are compared by. */
export type NameBook = ReadonlyMap<string, TemplateName>;

/** A book of names. */
export function nameBook(names: readonly TemplateName[]): NameBook {
  return new Map(names.map((name) => [nameKey(name.name), name]));
}

/** The name and the format behind the last bar. */
export function writtenName(written: string): WrittenName {
  const bar = written.lastIndexOf('|');
  if (bar < 0) return { name: written, format: null };
  return { name: written.slice(0, bar).trim(), format: written.slice(bar + 1).trim() };
}

/** Looks a written name up. */
export function findName(written: string, book: NameBook): FoundName {
  const { name, format } = writtenName(written);
  const known = book.get(nameKey(name));
  if (known === undefined) return { kind: 'unknownName' };
  const { formats } = known;
  const chosen = format === null ? (formats[0] ?? null) : formats.find((each) => each.written === format);
  if (chosen === undefined) return { kind: 'unknownFormat', formats: formats.map((each) => each.written) };
  return { kind: 'known', name: known, format: chosen };
}
