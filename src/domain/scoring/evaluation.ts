import type { FactId } from '../fact/catalogue';
import type { FactBook } from '../fact/fact-book';
import type { GradeBand, Indicator, IndicatorSystem, StepMode } from '../indicator/system';
import type { Judgement } from '../indicator/judgement';
import type { Decimal } from '../money/decimal';

/** A rate kept as a fraction: compared unrounded, rounded once when printed. The denominator is not 0. */
export type Ratio = { readonly numerator: Decimal; readonly denominator: Decimal };

/** What a line still waits for. */
export type Need =
  | { readonly kind: 'fact'; readonly fact: FactId }
  /** The fact is told, and in doubt. */
  | { readonly kind: 'confirmation'; readonly fact: FactId }
  | { readonly kind: 'judgement'; readonly point: string }
  | { readonly kind: 'zeroBase'; readonly facts: readonly FactId[] };

/** A score that a person set against the computed one, with the compulsory reason. */
export type ScoreOverride = { readonly indicator: string; readonly score: Decimal; readonly reason: string };

/** Why a line has the score it has; the sentence is made by `reasonText`. */
export type Reason =
  | {
      readonly kind: 'steps';
      readonly side: 'over' | 'under';
      readonly target: Decimal;
      readonly deviation: Decimal;
      readonly step: Decimal;
      readonly steps: Decimal;
      readonly mode: StepMode;
      readonly deducted: Decimal;
    }
  | { readonly kind: 'band'; readonly deducted: Decimal }
  | { readonly kind: 'proportion'; readonly deducted: Decimal }
  | { readonly kind: 'points'; readonly failed: readonly Judgement[]; readonly deducted: Decimal }
  | { readonly kind: 'chosen'; readonly judgement: Judgement; readonly deducted: Decimal }
  | { readonly kind: 'zeroBaseSpent'; readonly deducted: Decimal }
  | { readonly kind: 'zeroBaseNone' }
  | { readonly kind: 'notApplicable'; readonly judgement: Judgement }
  | { readonly kind: 'overridden'; readonly reason: string; readonly computed: Decimal | null }
  | { readonly kind: 'pending'; readonly needs: readonly Need[] };

/** One line after scoring. */
export type IndicatorResult = {
  readonly indicator: Indicator;
  readonly ratio: Ratio | null;
  /** Points, or null while the line is 待填. */
  readonly score: Decimal | null;
  readonly status: 'full' | 'deducted' | 'pending' | 'notApplicable';
  /** Null only for full marks that need no word. */
  readonly reason: Reason | null;
  readonly facts: readonly FactId[];
  readonly judgements: readonly Judgement[];
};

/** The whole evaluation of one unit and year. */
export type Evaluation = {
  readonly system: IndicatorSystem;
  readonly facts: FactBook;
  readonly results: readonly IndicatorResult[];
  /** Sum of the scores that are known. */
  readonly total: Decimal;
  /** Sum of the weights still 待填. */
  readonly pendingWeight: Decimal;
  /** The grade; null while a 待填 line could still change it. */
  readonly grade: GradeBand | null;
};
