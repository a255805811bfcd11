import type { Atom, Word } from '../../workbook/meaning/lexicon';

/** Words, blanks between them, that all give the same coordinates. */
export const giving = (words: string, ...gives: readonly Atom[]): readonly Word[] =>
  words.split(/\s+/).map((text) => ({ text, gives }));
