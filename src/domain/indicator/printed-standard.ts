import type { Finding } from '../finding';
import { decimal, type Decimal } from '../money/decimal';
import type { Indicator, IndicatorSystem } from './system';

const GIVEN_POINTS = /计\s{0,4}(\d{1,3}(?:\.\d{1,2})?)\s{0,4}分/g;

/**
 * Lines whose printed 评价标准 gives other points than the line weighs. Published forms have the defect (分值 5, "计8分");
 * scores always follow the weight and the rule, never the sentence.
 */
export function standardFindings({ indicators }: IndicatorSystem): readonly Finding[] {
  return indicators.flatMap((indicator) => {
    const printed = mostPrinted(indicator);
    if (printed === null || printed.points.eq(indicator.weight)) return [];
    const finding = {
      code: 'standardContradictsWeight',
      indicator: indicator.id,
      printed: printed.text,
    } as const;
    return [{ ...finding, severity: 'warning', cells: [] } as const];
  });
}

function mostPrinted({ standard }: Indicator): { readonly text: string; readonly points: Decimal } | null {
  const given = [...standard.matchAll(GIVEN_POINTS)].map(([text, points = '0']) => ({
    text,
    points: decimal(points),
  }));
  return given.reduce<(typeof given)[number] | null>(
    (most, next) => (most === null || next.points.gt(most.points) ? next : most),
    null,
  );
}
