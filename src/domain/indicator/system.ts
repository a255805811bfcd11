import type { Decimal } from '../money/decimal';

/** How many steps a deviation counts: whole steps begun and completed (floor), begun (ceil), or in proportion. */
export type StepMode = 'floor' | 'ceil' | 'linear';

/** Where the wording or the weight comes from: F found in a published form, D derived from found totals, R recalled. */
export type Evidence = string;

/** One band of a rate; a bound that is absent does not limit. Bounds are fractions (0.1 = 10%). */
export type Band = BandOf<Decimal>;

/** A band in the numbers of whoever holds it: exact ones here, plain ones in a file. */
export type BandOf<Quantity> = {
  readonly above?: Quantity;
  readonly atLeast?: Quantity;
  readonly below?: Quantity;
  readonly atMost?: Quantity;
  readonly score: Quantity;
};

/** What an indicator scores when its base (the denominator) is 0. */
export type ZeroBase = {
  /** 0 ÷ 0: nothing planned, nothing spent. */
  readonly bothZero: 'full' | 'pending';
  /** n ÷ 0: spent without a plan. */
  readonly baseZero: 'zero' | 'pending';
};

/** How a rate or a judgement becomes points: a closed union, data only. Targets and steps are fractions (0.01 = 1 个百分点). */
export type Rule = RuleOf<Decimal>;

/** A rule in the numbers of whoever holds it. */
export type RuleOf<Quantity> =
  | {
      readonly kind: 'stepOver' | 'stepUnder' | 'stepEither';
      readonly target: Quantity;
      readonly step: Quantity;
      readonly deduct: Quantity;
    }
  | { readonly kind: 'bands'; readonly magnitude: boolean; readonly bands: readonly BandOf<Quantity>[] }
  | { readonly kind: 'proportional' }
  | { readonly kind: 'checklist'; readonly pointsEach: Quantity; readonly items: readonly string[] }
  | { readonly kind: 'violations'; readonly deductEach: Quantity; readonly items: readonly string[] }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly label: string; readonly score: Quantity }[];
    }
  | { readonly kind: 'manual'; readonly aspects: readonly string[] };

/** The rules that deduct for each step beyond a target. */
export type StepRule = Extract<Rule, { readonly kind: 'stepOver' | 'stepUnder' | 'stepEither' }>;

/** The rule that gives points by the band a rate lies in. */
export type BandRule = Extract<Rule, { readonly kind: 'bands' }>;

/** The rate an indicator is scored by: an expression over fact ids, such as `onDutyStaff / authorizedStaff`. */
export type Measure = {
  readonly expression: string;
  readonly zeroBase: ZeroBase;
};

/** One scored line (三级指标). */
export type Indicator = {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weight: Decimal;
  /** 评价标准, as the form prints it. */
  readonly standard: string;
  /** 指标说明, as the form prints it: the formula in words. */
  readonly explanation: string;
  readonly measure: Measure | null;
  readonly rule: Rule;
  /** The declaration in 佐证材料 by which a unit says that the line does not apply ("新建楼堂馆所" = 无): full marks. */
  readonly notApplicableWhen: { readonly subject: string; readonly reason: string } | null;
  readonly evidence: Evidence;
};

/** A grade and the least total that earns it. */
export type GradeBand = { readonly atLeast: Decimal; readonly label: string; readonly formalLabel: string };

/** An indicator system (评价指标体系) as data: weights, measures, rules, grades. */
export type IndicatorSystem = {
  readonly id: string;
  readonly title: string;
  /** What the report calls it, inside 《》: "{year}年度{region}部门（单位）整体支出绩效评价指标体系" with the slots filled when printed. */
  readonly citation: string;
  readonly fiscalYear: number;
  readonly total: Decimal;
  readonly stepMode: StepMode;
  readonly indicators: readonly Indicator[];
  /** From the best grade down. */
  readonly grades: readonly GradeBand[];
  readonly provenance: string;
};
