import { readClaim, type Claim } from './claim';
import type { Lexeme } from './lexeme';
import type { Subject } from './subject';
import type { TextFigure } from './text-figure';

/** A figure with the words about it. */
export type ClaimedFigure = {
  readonly figure: TextFigure;
  readonly claim: Claim;
  /** The indicator the sentence spoke of last, for figures of its substitution. */
  readonly rate: Subject | null;
};

/** The figures of one sentence; a sentence without figures is not listed. */
export type SentenceFigures = {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly ClaimedFigure[];
};

/** The figures of a paragraph by sentence, each with what its words claim. */
export function figuresBySentence(
  text: string,
  lexemes: readonly Lexeme[],
  year: number,
): readonly SentenceFigures[] {
  const sentences: SentenceFigures[] = [];
  let figures: ClaimedFigure[] = [];
  let rate: Subject | null = null;
  let before: Claim | null = null;
  let wholeUnit = false;
  let start = 0;
  lexemes.forEach((lexeme, index) => {
    if (lexeme.kind === 'stop') {
      if (figures.length > 0) sentences.push({ start, end: lexeme.end, figures });
      [figures, rate, before, wholeUnit, start] = [[], null, null, false, lexeme.end];
    } else if (lexeme.kind === 'wholeUnit') wholeUnit = true;
    else if (lexeme.kind === 'subject') rate = lexeme.subject.rate === undefined ? rate : lexeme.subject;
    else if (lexeme.kind === 'figure') {
      const { figure } = lexeme;
      const claim = claimOf(text, lexemes, index, { before, rate, wholeUnit, year });
      figures.push({ figure, claim, rate });
      if (figure.kind !== 'year') before = claim;
    }
  });
  if (figures.length > 0) sentences.push({ start, end: text.length, figures });
  return sentences;
}

type Surroundings = {
  readonly before: Claim | null;
  readonly rate: Subject | null;
  readonly wholeUnit: boolean;
  readonly year: number;
};

function claimOf(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  { before, rate, wholeUnit, year }: Surroundings,
): Claim {
  const claim = readClaim(lexemes, index, before, year);
  const start = lexemes[index]?.start ?? 0;
  if (
    rate !== null &&
    claim.subject === null &&
    /[=＝]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  ) {
    return { ...claim, subject: rate, alone: null, certain: true };
  }
  if (claim.subject !== null) return claim;
  if (claim.alone !== null) return wholeUnit ? claim : { ...claim, certain: false };
  return followingSubject(lexemes, index, claim);
}

/** 14名在职人员, 51辆公务用车: a count may stand before what it counts. */
function followingSubject(lexemes: readonly Lexeme[], index: number, claim: Claim): Claim {
  const figure = lexemes[index];
  const next = lexemes[index + 1];
  if (figure?.kind !== 'figure' || figure.figure.kind !== 'count' || next?.kind !== 'subject') return claim;
  return { ...claim, subject: next.subject, certain: true };
}
