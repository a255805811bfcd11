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
  const sentences: SentenceFigures[] = [];
  let figures: ClaimedFigure[] = [];
  let indicator = ofRow;
  let before: Claim | null = null;
  let wholeUnit = false;
  let start = 0;
  lexemes.forEach((lexeme, index) => {
    if (lexeme.kind === 'stop') {
      if (figures.length > 0) sentences.push({ start, end: lexeme.end, figures });
      [figures, indicator, before, wholeUnit, start] = [[], ofRow, null, false, lexeme.end];
    } else if (lexeme.kind === 'wholeUnit') wholeUnit = true;
    else if (lexeme.kind === 'subject')
      indicator = lexeme.subject.indicator === undefined ? indicator : lexeme.subject;
    else if (lexeme.kind === 'figure') {
      const { figure } = lexeme;
      const claim = claimOf(lexemes, index, {
        before,
        indicator,
        wholeUnit,
        year,
        words: text.slice(Math.max(start, figure.start - REACH), figure.start),
      });
      figures.push({ figure, claim, indicator });
      if (figure.kind !== 'year') before = claim;
      else if (figure.text.endsWith('度')) wholeUnit = true;
    }
  });
  if (figures.length > 0) sentences.push({ start, end: text.length, figures });
  return sentences;
}

type Surroundings = {
  readonly before: Claim | null;
  readonly indicator: Subject | null;
  readonly wholeUnit: boolean;
  readonly year: number;
  /** The last words of the sentence up to the figure. */
  readonly words: string;
};

function claimOf(lexemes: readonly Lexeme[], index: number, around: Surroundings): Claim {
  const claim = readClaim(lexemes, index, around.before, around.year);
  if (isOfIndicator(claim, around))
    return { ...claim, subject: around.indicator, alone: null, certain: true };
  if (claim.subject !== null) return claim;
  if (claim.alone !== null) return around.wholeUnit ? claim : { ...claim, certain: false };
  return followingSubject(lexemes, index, claim);
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
