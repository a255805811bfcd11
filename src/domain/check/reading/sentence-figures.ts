import { readClaim, type Claim } from './claim';
import type { Lexeme } from '../vocabulary/lexeme';
import type { Subject } from '../vocabulary/subject';
import type { TextFigure } from '../figures/text-figure';

/** How far back a rule's 每 may stand. */
const REACH = 60;

/** A figure with the words about it. */
export type ClaimedFigure = {
  readonly figure: TextFigure;
  readonly claim: Claim;
  /** The indicator the sentence spoke of last. */
  readonly indicator: Subject | null;
};

/** The figures of one sentence; a sentence without figures is not listed. */
export type SentenceFigures = {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly ClaimedFigure[];
};

/** The figures of a paragraph by sentence, each with what its words claim; `ofRow` is the indicator of a table's row. */
export function figuresBySentence(
  text: string,
  lexemes: readonly Lexeme[],
  year: number,
  ofRow: Subject | null,
): readonly SentenceFigures[] {
  let topic: Subject | null = null;
  return sentencesOf(text, lexemes).flatMap((sentence) => {
    const figures = claimedFigures(text, sentence, { year, ofRow, topic });
    topic = topicOf(sentence) ?? topic;
    return figures.length === 0 ? [] : [{ start: sentence.start, end: sentence.end, figures }];
  });
}

type SentenceLexemes = { readonly start: number; readonly end: number; readonly lexemes: readonly Lexeme[] };

function sentencesOf(text: string, lexemes: readonly Lexeme[]): readonly SentenceLexemes[] {
  const sentences: SentenceLexemes[] = [];
  let first = 0;
  let start = 0;
  lexemes.forEach(({ kind, end }, index) => {
    if (kind !== 'stop') return;
    sentences.push({ start, end, lexemes: lexemes.slice(first, index) });
    [first, start] = [index + 1, end];
  });
  return [...sentences, { start, end: text.length, lexemes: lexemes.slice(first) }];
}

/** The thing with several amounts that a sentence spoke of last; null where it spoke of none. */
function topicOf({ lexemes }: SentenceLexemes): Subject | null {
  const subjects = lexemes.flatMap((lexeme) => (lexeme.kind === 'subject' ? [lexeme.subject] : []));
  const amounts = ({ targets }: Subject) => targets.filter(({ kind }) => kind === 'money').length;
  return subjects.filter((subject) => amounts(subject) > 1).at(-1) ?? null;
}

type Setting = { readonly year: number; readonly ofRow: Subject | null; readonly topic: Subject | null };

function claimedFigures(
  text: string,
  { start, lexemes }: SentenceLexemes,
  { year, ofRow, topic }: Setting,
): readonly ClaimedFigure[] {
  const figures: ClaimedFigure[] = [];
  let indicator = ofRow;
  let before: Claim | null = null;
  let wholeUnit = false;
  lexemes.forEach((lexeme, index) => {
    if (lexeme.kind === 'wholeUnit') wholeUnit = true;
    if (lexeme.kind === 'subject' && lexeme.subject.indicator !== undefined) indicator = lexeme.subject;
    if (lexeme.kind !== 'figure') return;
    const { figure } = lexeme;
    const words = text.slice(Math.max(start, figure.start - REACH), figure.start);
    const claim = claimOf(lexemes, index, { before, indicator, wholeUnit, topic, year, words });
    figures.push({ figure, claim, indicator });
    // 年初预算…，年中追加…，调整后预算…: a sentence that began with the unit's own amounts goes on with them.
    if (claim.certain && claim.subject === null && claim.alone !== null) wholeUnit = true;
    if (figure.kind !== 'year') before = claim;
    else if (figure.text.endsWith('度')) wholeUnit = true;
  });
  return figures;
}

type Surroundings = {
  readonly before: Claim | null;
  readonly indicator: Subject | null;
  readonly wholeUnit: boolean;
  readonly topic: Subject | null;
  readonly year: number;
  /** The last words of the sentence up to the figure. */
  readonly words: string;
};

function claimOf(lexemes: readonly Lexeme[], index: number, around: Surroundings): Claim {
  const claim = readClaim(lexemes, index, around.before, around.year);
  if (isOfIndicator(claim, around))
    return { ...claim, subject: around.indicator, alone: null, certain: true };
  if (claim.subject !== null) return claim;
  if (claim.alone !== null) return ofUnitOrTopic(claim, lexemes.slice(0, index), around);
  return followingSubject(lexemes, index, claim);
}

/**
 * 全年支出…, 年初预算…: the unit's own, or what the sentences before were about. Without a word of the whole unit, only where
 * nothing else was spoken of yet.
 */
function ofUnitOrTopic(claim: Claim, before: readonly Lexeme[], { wholeUnit, topic }: Surroundings): Claim {
  const first = topic === null && before.every(({ kind }) => kind === 'aspect' || kind === 'filler');
  const sure = wholeUnit || first;
  return { ...claim, subject: topic, certain: claim.certain && sure };
}

/** …÷182.40×100%=102.25%, …，扣2分: results and points belong to the indicator the sentence is about, unless it tells a rule. */
function isOfIndicator({ subject, aspect, certain }: Claim, { indicator, words }: Surroundings): boolean {
  if (indicator === null || (subject !== null && certain)) return false;
  const ofPoints = aspect === 'score' || aspect === 'deduction';
  return /[=＝]\s?$/.test(words.slice(-2)) || (ofPoints && !words.includes('每'));
}

/** 14名在职人员, 51辆公务用车: a count may stand before what it counts. */
function followingSubject(lexemes: readonly Lexeme[], index: number, claim: Claim): Claim {
  const figure = lexemes[index];
  const next = lexemes[index + 1];
  if (figure?.kind !== 'figure' || figure.figure.kind !== 'count' || next?.kind !== 'subject') return claim;
  return { ...claim, subject: next.subject, certain: true };
}
