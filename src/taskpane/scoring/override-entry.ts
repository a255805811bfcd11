import { decimal, type Decimal } from '../../domain/money/decimal';
import { parseNumberText } from '../../domain/money/number-text';
import { failure, success, type Result } from '../../domain/result';

/** Why what stands in the score field is no score of the line. */
export type ScoreEntryProblem = 'blank' | 'notANumber' | 'outOfRange' | 'tooFine';

/** What keeps an override from being applied; null where a field is in order. */
export type OverrideProblems = {
  readonly score: ScoreEntryProblem | null;
  readonly reason: 'blank' | null;
};

/** The score and reason that may be set against the computed score. */
export type OverrideEntry = { readonly score: Decimal; readonly reason: string };

/** Scores are printed with at most two decimals; a finer one would not be what the sheet shows. */
const PLACES = 2;

/** Reads the override form: a score from 0 to the line's weight and a reason, which must not be blank. */
export function overrideEntry(
  weight: string,
  fields: { readonly score: string; readonly reason: string },
): Result<OverrideEntry, OverrideProblems> {
  const score = scoreEntry(weight, fields.score);
  const reason = fields.reason.trim();
  const missing = reason === '' ? 'blank' : null;
  if (score.ok && missing === null) return success({ score: score.value, reason });
  return failure({ score: score.ok ? null : score.problem, reason: missing });
}

/** Reads a score; full-width digits and a 分 behind it are taken as they are meant. */
export function scoreEntry(weight: string, text: string): Result<Decimal, ScoreEntryProblem> {
  const typed = parseNumberText(text);
  if (typed.kind === 'blank') return failure('blank');
  if (typed.kind !== 'number' || typed.percent || typed.unit !== null || !isPoints(typed.counter)) {
    return failure('notANumber');
  }
  if (typed.value.lt(0) || typed.value.gt(decimal(weight))) return failure('outOfRange');
  return typed.value.round(PLACES).eq(typed.value) ? success(typed.value) : failure('tooFine');
}

function isPoints(counter: string | null): boolean {
  return counter === null || counter === '分';
}
