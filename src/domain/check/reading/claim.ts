import type { Lexeme } from '../vocabulary/lexeme';
import type { Aspect } from '../vocabulary/report-labels';
import { fits, type Subject, type Target } from '../vocabulary/subject';
import type { TextFigure } from '../figures/text-figure';

/** What the words beside a figure say it is. */
export type Claim = {
  /** The subject named in the figure's own words, or taken over from the figure before. */
  readonly subject: Subject | null;
  readonly aspect: Aspect | null;
  /** Last year's value, or a value measured against last year. */
  readonly prior: boolean;
  /** The figure is a change: an amount or percentage by which something went up or down. */
  readonly change: 'up' | 'down' | null;
  /** Where no subject was named: the whole unit's own amount the aspect alone would mean. */
  readonly alone: Subject | null;
  /** The words between subject and figure are all understood, so that a difference is an error and no chance. */
  readonly certain: boolean;
};

const NO_CLAIM: Claim = {
  subject: null,
  aspect: null,
  prior: false,
  change: null,
  alone: null,
  certain: false,
};

/** Aspects that the text must name: a score without more words is never the full marks. */
const POINTS_ONLY: readonly Aspect[] = ['weight', 'deduction'];

/** How many words before a figure are looked at. */
const REACH = 24;

/**
 * Reads the words before the figure at `index` of a paragraph, back to its subject. `before` is the claim of the figure
 * before it in the same sentence, whose subject it shares where it names none; `year` is the 评价年度.
 */
export function readClaim(
  lexemes: readonly Lexeme[],
  index: number,
  before: Claim | null,
  year: number,
): Claim {
  let claim: Claim = { ...NO_CLAIM, certain: true };
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind === 'stop') break;
    if (lexeme.kind === 'other' || lexeme.kind === 'narrowing') return uncertain(claim);
    if (lexeme.kind === 'pause') return inherit(claim, before);
    if (lexeme.kind === 'figure') {
      if (lexeme.figure.kind !== 'year') return inherit(claim, before);
      claim = withYear(claim, lexeme.figure, year);
    } else if (lexeme.kind === 'subject') {
      return withLeftWords({ ...claim, subject: lexeme.subject, alone: null }, lexemes, at, year);
    } else claim = withWord(claim, lexeme);
  }
  return claim;
}

/** The values the claim allows the figure to have, the likeliest first. */
export function claimedTargets(claim: Claim, figure: TextFigure): readonly Target[] {
  const ofSubject = aspectTargets(claim, figure);
  const ofUnit = (claim.alone?.targets ?? []).filter((target) => fits(figure, target));
  return claim.prior && claim.aspect === null ? [] : [...ofSubject, ...ofUnit];
}

function aspectTargets({ subject, aspect, prior }: Claim, figure: TextFigure): readonly Target[] {
  const fitting = (subject?.targets ?? []).filter((target) => fits(figure, target));
  const wanted = prior && aspect === 'budget' ? 'priorBudget' : aspect;
  if (prior && aspect === 'actual') return [];
  // A subject of one value is that value whatever word stands beside it, but a budget is never an outturn.
  const single = fitting.length === 1 && wanted !== 'budget' && wanted !== 'priorBudget';
  if (wanted === null) return fitting.filter((target) => !POINTS_ONLY.includes(target.aspect));
  return single ? fitting : fitting.filter((target) => target.aspect === wanted);
}

/** What one more word to the left adds; the word nearest to the figure decides. */
function withWord(claim: Claim, word: Lexeme): Claim {
  if (word.kind === 'change') return { ...claim, change: claim.change ?? word.direction };
  if (word.kind === 'prior') return { ...claim, prior: true };
  if (word.kind !== 'aspect') return claim;
  const same = claim.aspect === null || claim.aspect === word.aspect;
  return {
    ...claim,
    aspect: claim.aspect ?? word.aspect,
    alone: same ? (claim.alone ?? word.alone) : claim.alone,
  };
}

function withYear(claim: Claim, figure: TextFigure, year: number): Claim {
  if (figure.value.eq(year)) return claim;
  return figure.value.eq(year - 1) ? { ...claim, prior: true } : { ...claim, certain: false };
}

/** An aspect may also stand before the subject: 年初预算安排三公经费110万元, 2019年三公经费 …. */
function withLeftWords(claim: Claim, lexemes: readonly Lexeme[], subjectAt: number, year: number): Claim {
  let found = claim;
  for (let at = subjectAt - 1; at >= Math.max(0, subjectAt - REACH); at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme?.kind === 'narrowing') return { ...found, certain: false };
    if (lexeme?.kind === 'figure' && lexeme.figure.kind === 'year') {
      found = withYear(found, lexeme.figure, year);
    } else if (lexeme?.kind === 'prior' || (lexeme?.kind === 'aspect' && concerns(lexeme.aspect, found))) {
      found = { ...withWord(found, lexeme), alone: null };
    } else if (lexeme?.kind !== 'filler' && lexeme?.kind !== 'wholeUnit') return found;
  }
  return found;
}

/** Whether an aspect before a subject is one of its own: 支出 in 整体支出绩效自评得分 is none of the score's. A plan always is. */
function concerns(aspect: Aspect, { subject }: Claim): boolean {
  const isPlan = aspect === 'budget' || aspect === 'priorBudget' || aspect === 'adjusted';
  return isPlan || subject?.targets.some((target) => target.aspect === aspect) === true;
}

function inherit(claim: Claim, before: Claim | null): Claim {
  if (before === null) return claim.alone === null ? uncertain(claim) : claim;
  if (!before.certain) return uncertain(claim);
  // 收入1126.69万元，支出…: a subject of one amount has no other amount to give.
  if (claim.alone !== null && (before.subject?.targets.length ?? 0) < 2) return claim;
  const named = claim.aspect !== null || claim.change !== null || claim.prior;
  return named ? { ...claim, subject: before.subject } : uncertain({ ...claim, subject: before.subject });
}

function uncertain(claim: Claim): Claim {
  return { ...claim, alone: null, certain: false };
}
