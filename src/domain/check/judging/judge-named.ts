import { claimedTargets } from '../reading/claim';
import { likelyCause } from './likely-cause';
import type { ClaimedFigure } from '../reading/sentence-figures';
import type { Target } from '../vocabulary/subject';
import { inTenThousandYuan, printLike, printsAs, type TextFigure } from '../figures/text-figure';
import type { Verdict } from './verdict';

/** Compares a figure with what the words beside it name; null where they name nothing that is known. */
export function judgeNamed({ figure, claim }: ClaimedFigure): Verdict | null {
  if (claim.change !== null) return null;
  const targets = claimedTargets(claim, figure);
  const hit = targets.find((target) => printsAs(figure, target.value));
  if (hit !== undefined) return { kind: 'agrees', basis: hit.basis, certainty: 'named' };
  const [expected] = targets;
  const loose = !claim.certain || figure.inRange || figure.hedge !== 'none';
  return expected === undefined || loose ? null : differs(figure, expected, claim.subject?.targets ?? []);
}

/** Compares a figure beside ÷ with what the indicator's rate divides. */
export function judgeOperand({ figure, indicator }: ClaimedFigure, text: string): Verdict | null {
  const side = operandSide(figure, text);
  const of = indicator?.indicator;
  if (side === null || of?.ratio === undefined || of.ratio === null) return null;
  const value = of.ratio[side];
  const basis = { kind: 'rateOperand', indicator: of.name } as const;
  const printed = figure.kind === 'bare' ? [figure, inTenThousandYuan(figure)] : [figure];
  if (printed.some((each) => printsAs(each, value))) return { kind: 'agrees', basis, certainty: 'named' };
  const last = printed.at(-1) ?? figure;
  return {
    kind: 'differs',
    expected: { basis, value, printed: printLike(last, value) },
    cause: likelyCause(last, value, []),
  };
}

/** Recognises a bound of the indicator's printed standard: 在20%至30%之间. */
export function judgeBound({ figure, indicator }: ClaimedFigure): Verdict | null {
  const of = indicator?.indicator;
  if (figure.kind !== 'percent' || of?.bounds.some((bound) => bound.eq(figure.value)) !== true) return null;
  return { kind: 'agrees', basis: { kind: 'standard', indicator: of.name }, certainty: 'named' };
}

/** The verdict on a figure that should state `target`; `others` are values it may have been mixed up with. */
function differs(figure: TextFigure, target: Target, others: readonly Target[]): Verdict {
  const { basis, value } = target;
  const expected = { basis, value, printed: printLike(figure, value) };
  return { kind: 'differs', expected, cause: likelyCause(figure, value, others) };
}

function operandSide(figure: TextFigure, text: string): 'numerator' | 'denominator' | null {
  if (/^\s?÷/.test(text.slice(figure.end, figure.end + 2))) return 'numerator';
  return /÷\s?$/.test(text.slice(Math.max(0, figure.start - 2), figure.start)) ? 'denominator' : null;
}
