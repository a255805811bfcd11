import { decimal, type Decimal } from '../../money/decimal';
import { roundHalfUp } from '../../money/rounding';
import { yuanPer } from '../../money/unit';
import type { FactKind } from '../../fact/catalogue';

/** What a number's unit says it is; `bare` where it has none. */
export type FigureKind =
  'money' | 'percent' | 'percentagePoint' | 'count' | 'points' | 'year' | 'area' | 'bare';

/** A number found in running text. */
export type TextFigure = {
  readonly kind: FigureKind;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The number with its unit, as written. */
  readonly text: string;
  /** In base units: 元, fraction, 个. */
  readonly value: Decimal;
  /** Base units in one printed unit: 10000 for 万元, 0.01 for %. */
  readonly scale: Decimal;
  /** Printed decimal places. */
  readonly places: number;
  /** 人, 辆, 次 …; "" where the unit is no measure word. */
  readonly measureWord: string;
  /** 余/多 say at least, 约/近 say about. */
  readonly hedge: 'none' | 'atLeast' | 'about';
  /** One end of a range such as 85%-90%. */
  readonly inRange: boolean;
};

const MOST = decimal('1.1');
const NEAR = decimal('0.05');
const SCORE_PLACES = 2;

/** Whether `value`, printed in the figure's unit and precision, gives the figure. */
export function printsAs(figure: TextFigure, value: Decimal): boolean {
  if (isShortened(figure, value)) return false;
  if (roundedLike(figure, value).eq(figure.value)) return true;
  switch (figure.hedge) {
    case 'none':
      return false;
    case 'atLeast':
      return value.gte(figure.value) && value.lt(figure.value.times(MOST));
    case 'about':
      return value.minus(figure.value).abs().lte(figure.value.abs().times(NEAR));
  }
}

/** 5分 for 4.5分: points are stated in full, to the two places that a score has. */
function isShortened({ kind, places, hedge, scale }: TextFigure, value: Decimal): boolean {
  if (kind !== 'points' || hedge !== 'none' || places >= SCORE_PLACES) return false;
  return !roundHalfUp(value.div(scale), SCORE_PLACES).eq(roundHalfUp(value.div(scale), places));
}

/** `value` rounded half up to the figure's unit and precision, in base units. */
export function roundedLike(figure: TextFigure, value: Decimal): Decimal {
  return roundHalfUp(value.div(figure.scale), figure.places).times(figure.scale);
}

/** `value` as the figure would print it, number only. */
export function printLike(figure: TextFigure, value: Decimal): string {
  const printed = value.div(figure.scale);
  return isShortened(figure, value)
    ? roundHalfUp(printed, SCORE_PLACES).toString()
    : printed.toFixed(figure.places);
}

/** One of the last printed place, in base units. */
export function lastPlace({ scale, places }: TextFigure): Decimal {
  return scale.div(decimal(10).pow(places));
}

/** A number without a unit, taken as 万元: what formulas of the form are written in. */
export function inTenThousandYuan(figure: TextFigure): TextFigure {
  const scale = yuanPer('tenThousandYuan');
  return { ...figure, value: figure.value.times(scale), scale };
}

/** Whether a figure of this kind can state a fact of that kind. */
export function canState(figure: FigureKind, fact: FactKind): boolean {
  switch (figure) {
    case 'money':
    case 'points':
    case 'area':
    case 'year':
      return fact === figure;
    case 'percent':
      return fact === 'ratio';
    case 'count':
      return fact === 'person' || fact === 'count';
    case 'percentagePoint':
    case 'bare':
      return false;
  }
}
