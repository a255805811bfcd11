import { decimal } from '../money/decimal';
import type {
  Band,
  BandOf,
  GradeBand,
  Indicator,
  IndicatorSystem,
  Rule,
  RuleOf,
  StepMode,
  ZeroBase,
} from './system';

/** A quantity as JSON writes it; text where a person wants to keep the digits ("0.10"). */
export type Quantity = number | string;

/** A `Band` with plain numbers. */
export type BandData = BandOf<Quantity>;

/** A `Rule` with plain numbers. */
export type RuleData = RuleOf<Quantity>;

/** An `Indicator` with plain numbers. */
export type IndicatorData = {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weight: Quantity;
  readonly standard: string;
  readonly explanation: string;
  readonly measure: { readonly expression: string; readonly zeroBase: ZeroBase } | null;
  readonly rule: RuleData;
  readonly notApplicableWhen: { readonly subject: string; readonly reason: string } | null;
  readonly evidence: string;
};

/** An indicator system as a file holds it: the shape of `IndicatorSystem` with plain numbers. */
export type IndicatorSystemData = {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly fiscalYear: number;
  readonly total: Quantity;
  readonly stepMode: StepMode;
  readonly indicators: readonly IndicatorData[];
  readonly grades: readonly {
    readonly atLeast: Quantity;
    readonly label: string;
    readonly formalLabel: string;
  }[];
  readonly provenance: string;
};

/** The system with exact numbers. Throws on a quantity that is no number: files are checked before. */
export function systemFromData(data: IndicatorSystemData): IndicatorSystem {
  return {
    ...data,
    total: decimal(data.total),
    indicators: data.indicators.map(indicatorFromData),
    grades: data.grades.map((grade): GradeBand => ({ ...grade, atLeast: decimal(grade.atLeast) })),
  };
}

function indicatorFromData(data: IndicatorData): Indicator {
  return { ...data, weight: decimal(data.weight), rule: ruleFromData(data.rule) };
}

function ruleFromData(rule: RuleData): Rule {
  switch (rule.kind) {
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
      return {
        kind: rule.kind,
        target: decimal(rule.target),
        step: decimal(rule.step),
        deduct: decimal(rule.deduct),
      };
    case 'bands':
      return { ...rule, bands: rule.bands.map(bandFromData) };
    case 'checklist':
      return { ...rule, pointsEach: decimal(rule.pointsEach) };
    case 'violations':
      return { ...rule, deductEach: decimal(rule.deductEach) };
    case 'choice':
      return {
        ...rule,
        options: rule.options.map(({ label, score }) => ({ label, score: decimal(score) })),
      };
    case 'proportional':
    case 'manual':
      return rule;
  }
}

function bandFromData({ above, atLeast, below, atMost, score }: BandData): Band {
  return {
    ...(above === undefined ? {} : { above: decimal(above) }),
    ...(atLeast === undefined ? {} : { atLeast: decimal(atLeast) }),
    ...(below === undefined ? {} : { below: decimal(below) }),
    ...(atMost === undefined ? {} : { atMost: decimal(atMost) }),
    score: decimal(score),
  };
}
