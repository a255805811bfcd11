/** The coordinates that words give a number; `head` words name columns and rows without giving any, `role` words columns of lists. */
export type Axis =
  'kind' | 'subject' | 'period' | 'measure' | 'fund' | 'whole' | 'scope' | 'span' | 'head' | 'role';

/** One coordinate: `subject.reception`, `period.actual`. */
export type Atom = `${Axis}.${string}`;

/** Whether a coordinate is on an axis. */
export function isOn(axis: Axis, atom: Atom): boolean {
  return atom.startsWith(`${axis}.`);
}

/** Whether any of the coordinates is on an axis. */
export function hasAxis(atoms: Iterable<Atom>, axis: Axis): boolean {
  for (const atom of atoms) if (isOn(axis, atom)) return true;
  return false;
}

/** A word and the coordinates it gives, all of them where it is a compound; neutral words give none. */
export type Word = { readonly text: string; readonly gives: readonly Atom[] };

/** Coordinates that, told by one label, are others. */
export type Together = { readonly of: readonly Atom[]; readonly are: readonly Atom[] };

/** Words by their first sign, the longest first, and what they say together. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, readonly Word[]>;
  readonly together: readonly Together[];
};

/** The words of heads, rows and titles, and those of sentences. */
export type Lexicons = { readonly labels: Lexicon; readonly prose: Lexicon };

/** A text cut into words; `residue` is what no word accounts for. */
export type Parse = { readonly words: readonly Word[]; readonly residue: string };

export function lexiconOf(words: readonly Word[], together: readonly Together[]): Lexicon {
  const lexicon = new Map<string, Word[]>();
  for (const word of words) {
    const first = word.text.charAt(0);
    const known = lexicon.get(first);
    if (known === undefined) lexicon.set(first, [word]);
    else known.push(word);
  }
  for (const known of lexicon.values()) known.sort((a, b) => b.text.length - a.text.length);
  return { words: lexicon, together };
}

/** The coordinates of a label's words, those of each and those of all together. */
export function atomsOf(words: readonly Word[], { together }: Lexicon): ReadonlySet<Atom> {
  const atoms: ReadonlySet<Atom> = new Set(words.flatMap(({ gives }) => gives));
  return together.reduce((told, { of, are }) => {
    if (!of.every((atom) => told.has(atom))) return told;
    return new Set([...[...told].filter((atom) => !of.includes(atom)), ...are]);
  }, atoms);
}

/** The cheapest way to cut what follows a place of the text. */
type Cut = {
  readonly unknown: number;
  readonly words: number;
  readonly word: Word | null;
  readonly next: number;
};

/** Cuts a text into words so that the fewest signs, and then the fewest words, are left over. */
export function parseWords(text: string, lexicon: Lexicon): Parse {
  const cuts: Cut[] = [];
  cuts[text.length] = { unknown: 0, words: 0, word: null, next: text.length };
  for (let at = text.length - 1; at >= 0; at -= 1) cuts[at] = bestCut(text, at, lexicon, cuts);
  const words: Word[] = [];
  let residue = '';
  for (let at = 0; at < text.length;) {
    const cut = cuts[at];
    if (cut === undefined) break;
    if (cut.word === null) residue += text.charAt(at);
    else words.push(cut.word);
    at = cut.next;
  }
  return { words, residue };
}

function bestCut(text: string, at: number, lexicon: Lexicon, cuts: readonly Cut[]): Cut {
  const after = cuts[at + 1];
  let best: Cut = {
    unknown: (after?.unknown ?? 0) + 1,
    words: after?.words ?? 0,
    word: null,
    next: at + 1,
  };
  for (const word of lexicon.words.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word.text, at)) continue;
    const rest = cuts[at + word.text.length];
    if (rest === undefined) continue;
    const words = rest.words + 1;
    if (rest.unknown < best.unknown || (rest.unknown === best.unknown && words < best.words)) {
      best = { unknown: rest.unknown, words, word, next: at + word.text.length };
    }
  }
  return best;
}
