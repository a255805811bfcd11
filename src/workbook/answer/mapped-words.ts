import { labelReader, type LabelReader } from '../meaning/label';
import { lexiconOf } from '../meaning/lexicon';
import type { Mapping } from './mapping';

/** A label as the words of a mapping are compared: without blanks, numbering, units. */
export const wordKey = (text: string): string => bare(text).text;

const bare = labelReader(lexiconOf([], []), []);

/** Reads the labels of a mapping as those they mean; year, unit, code and numbering stay the printed label's own. */
export function mappedReader(read: LabelReader, { words }: Mapping): LabelReader {
  if (words.size === 0) return read;
  const meanings = new Map([...words].map(([printed, meaning]) => [wordKey(printed), read(meaning)]));
  return (text) => {
    const own = read(text);
    const meant = meanings.get(own.text);
    if (meant === undefined) return own;
    const { atoms, residue, yearShift } = meant;
    return { ...own, atoms, residue, yearShift, year: own.year ?? meant.year, unit: own.unit ?? meant.unit };
  };
}
