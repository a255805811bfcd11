import { hasAxis, isOn } from './lexicon';
import type { TextFigure } from '../../domain/check/figures/text-figure';
import type { LabelReader } from './label';
import type { Token } from './sentence-tokens';

/** A number with its words: those directly before it, and what else is said of it, the outermost first. */
export type WordedFigure = {
  readonly figure: TextFigure;
  readonly own: string;
  readonly context: readonly string[];
  /** Whether its parts follow (其中). */
  readonly isParted: boolean;
};

/** Words about an amount, the outermost first. */
type Words = readonly string[];

/** A stretch of text about one thing: a sentence, the parts of an amount, or what stands in brackets. */
type Scope = {
  /** What all of it is about; null where it is the parts of nothing known. */
  readonly about: Words | null;
  readonly isPart: boolean;
  /** What the first amount of the clause is about, which those after it share. */
  readonly subject: Words;
  /** The words since the last number. */
  readonly words: string[];
  /** All words of the last amount that may have parts. */
  readonly whole: Words | null;
};

const scopeOf = (about: Words | null, isPart: boolean): Scope => ({
  about,
  isPart,
  subject: [],
  words: [],
  whole: null,
});

/**
 * The numbers of a paragraph that have words before them. `over` stands over all of it; 其中 at its beginning parts
 * `before`, the last amount of the paragraph above. The last amount of this one comes with them.
 */
export function sentenceFigures(
  tokens: readonly Token[],
  over: Words,
  before: Words | null,
  read: LabelReader,
): { readonly figures: readonly WordedFigure[]; readonly whole: Words | null } {
  const figures: WordedFigure[] = [];
  const outer: Scope[] = [];
  let scope = scopeOf(over, false);
  let whole = before;
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case 'words':
        scope.words.push(token.text);
        break;
      case 'figure':
        figures.push(...worded(token.figure, scope, hasParts(tokens, index), read));
        scope = withFigure(scope, token.figure, read);
        whole = scope.whole ?? whole;
        break;
      case 'parts':
        scope = scopeOf(scope.whole ?? (scope.isPart ? scope.about : whole), true);
        break;
      case 'open':
        outer.push(scope);
        scope = scopeOf(scope.words.length > 0 ? spoken(scope, read) : (scope.whole ?? scope.about), true);
        break;
      case 'close':
        scope = outer.pop() ?? scope;
        whole = scope.whole ?? whole;
        break;
      case 'break':
        scope = { ...scope, subject: [], words: [] };
        break;
      case 'stop':
        outer.length = 0;
        scope = scopeOf(over, false);
    }
  }
  return { figures, whole };
}

/** Everything said so far of the number that comes next; among parts, one that names itself has nothing of the one before. */
function spoken({ about, isPart, subject, words }: Scope, read: LabelReader): Words | null {
  if (about === null) return null;
  const isSibling =
    isPart && words.some((text) => namesSubject(text, read)) && subject.every((text) => isPlain(text, read));
  return [...about, ...(isSibling ? [] : subject), ...words];
}

const namesSubject = (text: string, read: LabelReader): boolean => hasAxis(read(text).atoms, 'subject');

function isPlain(text: string, read: LabelReader): boolean {
  const { residue, year } = read(text);
  return residue === '' && year === null;
}

function worded(
  figure: TextFigure,
  scope: Scope,
  isParted: boolean,
  read: LabelReader,
): readonly WordedFigure[] {
  const own = scope.words.at(-1);
  const said = spoken(scope, read);
  return own === undefined || said === null ? [] : [{ figure, own, context: said.slice(0, -1), isParted }];
}

/** Whether 其中 is the next word, in brackets or in the next sentence too. */
function hasParts(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 3).find(({ kind }) => kind !== 'open' && kind !== 'stop');
  return next?.kind === 'parts';
}

/** What a number leaves behind: an amount can be parted and lends its words to the next; a rate or a change does neither. */
function withFigure(scope: Scope, { kind }: TextFigure, read: LabelReader): Scope {
  const { subject, words } = scope;
  const isAmount = kind === 'money' || kind === 'count';
  if (!isAmount || words.length === 0 || words.some((text) => isAside(text, read)))
    return { ...scope, words: [] };
  return { ...scope, subject: subject.length > 0 ? subject : words, words: [], whole: spoken(scope, read) };
}

/** By how much, why, or how much last year. */
function isAside(text: string, read: LabelReader): boolean {
  return [...read(text).atoms].some(
    (atom) => (isOn('measure', atom) && atom !== 'measure.count') || atom === 'span.yearBefore',
  );
}
