import type { TextFigure } from '../../domain/check/figures/text-figure';
import { isTitleText } from '../grid/lines';
import type { LabelReader } from './label';
import { isHeading } from './paragraphs';
import { sentenceFigures, type WordedFigure } from './sentence-figures';
import { sentenceTokens } from './sentence-tokens';

/** A number of running text with the words that tell what it is. */
export type SpokenFigure = WordedFigure & {
  /** Which of the paragraphs it stands in. */
  readonly paragraph: number;
  /** The sentence around it, cut to a few words. */
  readonly excerpt: string;
};

/** What stands over the paragraphs that follow: a heading, with or without a number, or an amount whose parts they list. */
type Head = {
  readonly kind: 'numbered' | 'plain' | 'list';
  readonly level: number;
  readonly words: readonly string[];
};

/** So much of a paragraph holds its number. */
const LONGEST_NUMBERING = 8;
const TOP = 1;
const DEEPER = 0.5;

/** The numbers, with their words, of paragraphs one below the other. */
export function spokenFigures(paragraphs: readonly string[], read: LabelReader): readonly SpokenFigure[] {
  const found: SpokenFigure[] = [];
  let heads: readonly Head[] = [];
  let whole: readonly string[] | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const tokens = sentenceTokens(paragraph);
    const { level } = read(paragraph.slice(0, LONGEST_NUMBERING));
    heads = stillOver(heads, level);
    if (level !== null) whole = null;
    if (isHeading(paragraph) && !tokens.some(({ kind }) => kind === 'figure' || kind === 'parts')) {
      heads = withHeading(heads, paragraph, level, read);
      whole = null;
      continue;
    }
    const over = heads.flatMap(({ words }) => words);
    const told = sentenceFigures(tokens, over, whole, read);
    whole = told.whole;
    found.push(
      ...told.figures.map((each) => ({
        ...each,
        paragraph: index,
        excerpt: excerptOf(paragraph, each.figure),
      })),
    );
    if (whole !== null && tokens.at(-1)?.kind === 'parts') {
      heads = [...heads, { kind: 'list', level: below(heads), words: whole.slice(over.length) }];
    }
  }
  return found;
}

/** A numbered paragraph ends what is numbered as deep as it or deeper; one without a number ends a list. */
function stillOver(heads: readonly Head[], level: number | null): readonly Head[] {
  const end = heads.findIndex((head) => (level === null ? head.kind === 'list' : head.level >= level));
  return end < 0 ? heads : heads.slice(0, end);
}

/** A heading without a number stands below the numbered one before it; an unread title says nothing and ends all. */
function withHeading(
  heads: readonly Head[],
  text: string,
  level: number | null,
  read: LabelReader,
): readonly Head[] {
  if (level !== null) return [...heads, { kind: 'numbered', level, words: [text] }];
  if (isTitleText(text) && read(text).residue !== '') return [];
  const numbered = heads.slice(0, heads.findLastIndex(({ kind }) => kind === 'numbered') + 1);
  return [...numbered, { kind: 'plain', level: below(numbered), words: [text] }];
}

function below(heads: readonly Head[]): number {
  const last = heads.at(-1);
  return last === undefined ? TOP : last.level + DEEPER;
}

const SIGNS_BEFORE = 28;
const SIGNS_AFTER = 12;

function excerptOf(paragraph: string, { start, end }: TextFigure): string {
  const first = Math.max(paragraph.lastIndexOf('。', start) + 1, start - SIGNS_BEFORE);
  const stop = paragraph.indexOf('。', end);
  const last = Math.min(stop < 0 ? paragraph.length : stop, end + SIGNS_AFTER);
  const isCut = (at: number): boolean =>
    at > 0 && at < paragraph.length && paragraph[at] !== '。' && paragraph[at - 1] !== '。';
  return `${isCut(first) ? '…' : ''}${paragraph.slice(first, last)}${isCut(last) ? '…' : ''}`;
}
