import type { Basis } from '../report-check';
import type { Aspect } from './report-labels';
import { canState, type TextFigure } from '../figures/text-figure';
import type { FactKind } from '../../fact/catalogue';
import type { Decimal } from '../../money/decimal';
import type { Ratio } from '../../scoring/evaluation';

/** A value the text may state, in its base unit. */
export type Target = {
  readonly basis: Basis;
  readonly aspect: Aspect;
  readonly kind: FactKind;
  readonly value: Decimal;
  /** Measure words that count it; empty where any does. */
  readonly measureWords: readonly string[];
};

/** What the text may state of an indicator beside its rate and points. */
export type IndicatorFigures = {
  readonly name: string;
  /** What its rate divides, for substitutions such as 186.51÷182.40; null where it has no rate. */
  readonly ratio: Ratio | null;
  /** The percentages its printed standard names, as fractions. */
  readonly bounds: readonly Decimal[];
};

/** A thing the text speaks of, with the values known of it, the usual one first. */
export type Subject = {
  readonly phrases: readonly string[];
  readonly targets: readonly Target[];
  /** Of an indicator. */
  readonly indicator?: IndicatorFigures;
};

/** Whether the figure could state the target at all: same kind of quantity, same measure word. */
export function fits(figure: TextFigure, target: Target): boolean {
  if (!canState(figure.kind, target.kind)) return false;
  const words = target.measureWords;
  return words.length === 0 || figure.measureWord === '' || words.includes(figure.measureWord);
}
