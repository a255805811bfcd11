import type { Cause } from '../report-check';
import type { Target } from '../vocabulary/subject';
import { lastPlace, printsAs, roundedLike, type TextFigure } from '../figures/text-figure';
import { decimal, type Decimal } from '../../money/decimal';

const FACTORS = [10, 100, 1000, 10000];
const DIGITS = /\d/;

/** Why a figure differs from the value it should have; `others` are values it may have been mixed up with. */
export function likelyCause(figure: TextFigure, expected: Decimal, others: readonly Target[]): Cause | null {
  const mixedUp = others.find((target) => printsAs(figure, target.value));
  if (mixedUp !== undefined) return { kind: 'otherValue', basis: mixedUp.basis };
  const factor = FACTORS.find((each) => isFactor(figure, expected, decimal(each)));
  if (factor !== undefined) return { kind: 'factor', factor };
  const withoutOne = withoutOneDigit(figure);
  if (withoutOne.some((value) => value.eq(roundedLike(figure, expected)))) return { kind: 'strayDigit' };
  if (figure.kind === 'count' || figure.kind === 'points') return null;
  return expected.minus(figure.value).abs().lte(lastPlace(figure)) ? { kind: 'rounding' } : null;
}

/** The values the figure would have with one of its digits left out, the leading one first. */
export function withoutOneDigit(figure: TextFigure): readonly Decimal[] {
  const printed = figure.value.div(figure.scale).toFixed(figure.places);
  return Array.from(printed).flatMap((character, index) => {
    const rest = printed.slice(0, index) + printed.slice(index + 1);
    const whole = DIGITS.test(character) && /^-?\d+(?:\.\d+)?$/.test(rest);
    return whole ? [decimal(rest).times(figure.scale)] : [];
  });
}

function isFactor(figure: TextFigure, expected: Decimal, factor: Decimal): boolean {
  return (
    !expected.eq(0) && (printsAs(figure, expected.times(factor)) || printsAs(figure, expected.div(factor)))
  );
}
