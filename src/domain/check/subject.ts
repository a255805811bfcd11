import type { Basis } from './report-check';
import type { Aspect } from './report-labels';
import { canState, type TextFigure } from './text-figure';
import type { FactKind } from '../fact/catalogue';
import type { Decimal } from '../money/decimal';
import type { Ratio } from '../scoring/evaluation';

/** A value the text may state, in its base unit. */
export type Target = {
  readonly basis: Basis;
  readonly aspect: Aspect;
  readonly kind: FactKind;
  readonly value: Decimal;
  /** Measure words that count it; empty where any does. */
  readonly measureWords: readonly string[];
};

/** A thing the text speaks of, with the values known of it, the usual one first. */
export type Subject = {
  readonly phrases: readonly string[];
  readonly targets: readonly Target[];
  /** Of an indicator: its name and what its rate divides, for substitutions such as 186.51÷182.40. */
  readonly rate?: { readonly indicator: string; readonly ratio: Ratio };
};

/** Whether the figure could state the target at all: same kind of quantity, same measure word. */
export function fits(figure: TextFigure, target: Target): boolean {
  if (!canState(figure.kind, target.kind)) return false;
  const words = target.measureWords;
  return words.length === 0 || figure.measureWord === '' || words.includes(figure.measureWord);
}
