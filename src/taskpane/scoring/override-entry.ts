import { decimal, type Decimal } from '../../domain/money/decimal';
import { numberInText, parseNumberText } from '../../domain/money/number-text';
import { failure, success, type Result } from '../../domain/result';

/** Why what stands in the score field is no score to set. */
export type ScoreEntryProblem = 'blank' | 'notANumber' | 'outOfRange' | 'tooFine' | 'asComputed';

/** What keeps an override from being applied; null where a field is in order. */
export type OverrideProblems = {
  readonly score: ScoreEntryProblem | null;
  readonly reason: 'blank' | null;
};

/** The score and reason that may be set against the computed score. */
export type OverrideEntry = { readonly score: Decimal; readonly reason: string };

/** What a score is measured against, as the pane prints it; `computed` is no number while the line is 待填. */
export type ScoreLimits = { readonly weight: string; readonly computed: string };

/** Scores are printed with at most two decimals; a finer one would not be what the sheet shows. */
const PLACES = 2;

/** Reads the override form: a score from 0 to the line's weight and a reason, which must not be blank. */
export function overrideEntry(
  limits: ScoreLimits,
  fields: { readonly score: string; readonly reason: string },
): Result<OverrideEntry, OverrideProblems> {
  const score = scoreEntry(limits, fields.score);
  const reason = fields.reason.trim();
  const missing = reason === '' ? 'blank' : null;
  if (score.ok && missing === null) return success({ score: score.value, reason });
  return failure({ score: score.ok ? null : score.problem, reason: missing });
}

/** Reads a score that differs from the computed one. */
export function scoreEntry(
  { weight, computed }: ScoreLimits,
  text: string,
): Result<Decimal, ScoreEntryProblem> {
  if (text.trim() === '') return failure('blank');
  const points = pointsIn(text);
  if (points === null) return failure('notANumber');
  if (points.lt(0) || points.gt(decimal(weight))) return failure('outOfRange');
  if (!points.round(PLACES).eq(points)) return failure('tooFine');
  return numberInText(computed)?.eq(points) === true ? failure('asComputed') : success(points);
}

/** The points a text prints; full-width digits and a 分 behind them are taken as they are meant. Null for no points. */
export function pointsIn(text: string): Decimal | null {
  const typed = parseNumberText(text);
  if (typed.kind !== 'number' || typed.percent || typed.unit !== null) return null;
  return typed.counter === null || typed.counter === '分' ? typed.value : null;
}
