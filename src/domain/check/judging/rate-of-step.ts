import { derive, isDerived, type Derivation, type Operand } from './derive';
import type { Verdict } from './verdict';
import { printLike } from '../figures/text-figure';
import type { ClaimedFigure } from '../reading/sentence-figures';

/** What may stand between a step and its rate: 减少3.65万元，下降2.90%. */
const NEXT_TO =
  /^[，、（(]?(?:同比)?(?:增加|减少|增长|下降|上升|降低|增幅|降幅|节约率?|超支)(?:了|为|达|约)?\s?$/;

/**
 * Recomputes the rate of a step from the amount before the step: 预算126.00万元，比预算节约3.65万元，下降2.90%. The step
 * is a part of that amount where it is the budget itself, else of the amount that the step leads back to. Null where no
 * step stands just before the rate.
 */
export function rateOfStep(figures: readonly ClaimedFigure[], index: number, text: string): Verdict | null {
  const [current, step, rate] = [figures[index - 2], figures[index - 1], figures[index]];
  if (rate?.figure.kind !== 'percent' || current === undefined || step === undefined) return null;
  if (step.claim.change === null || step.figure.kind !== current.figure.kind) return null;
  if (current.claim.change !== null) return null;
  const derivations = wholes(current, step).flatMap((whole) => derive('share', operandOf(step), whole));
  const hit = derivations.find((each) => isDerived(rate.figure, each));
  const basis = basisOf(current, step);
  const beside = NEXT_TO.test(text.slice(step.figure.end, rate.figure.start));
  const opposite = beside && rate.claim.change !== null && rate.claim.change !== step.claim.change;
  if (hit !== undefined && opposite) return { kind: 'wrongDirection', basis, actual: step.claim.change };
  if (hit !== undefined) return { kind: 'agrees', basis, certainty: 'named' };
  const [likely] = derivations;
  return likely === undefined || !beside ? null : differs(rate, likely, basis);
}

/** What the step is a part of, the likeliest first; its words may leave only one. */
function wholes(current: ClaimedFigure, step: ClaimedFigure): readonly Operand[] {
  const [base, origin] = [operandOf(current), originOf(current, step)];
  if (step.claim.prior) return [origin];
  return current.claim.aspect === 'budget' && step.claim.aspect === 'budget' ? [base] : [origin, base];
}

/** The amount before the step was made. */
function originOf(current: ClaimedFigure, step: ClaimedFigure): Operand {
  const { value } = operandOf(step);
  const now = operandOf(current);
  return { ...now, value: step.claim.change === 'up' ? now.value.minus(value) : now.value.plus(value) };
}

function operandOf({ figure }: ClaimedFigure): Operand {
  return { text: figure.text, value: figure.value, baseRank: 0 };
}

function basisOf(current: ClaimedFigure, step: ClaimedFigure) {
  return { kind: 'derived', operation: 'change', of: [current.figure.text, step.figure.text] } as const;
}

function differs(
  { figure }: ClaimedFigure,
  { value }: Derivation,
  basis: ReturnType<typeof basisOf>,
): Verdict {
  return { kind: 'differs', expected: { basis, value, printed: printLike(figure, value) }, cause: null };
}
