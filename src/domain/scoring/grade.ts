import type { GradeBand, IndicatorSystem } from '../indicator/system';
import type { Decimal } from '../money/decimal';

/** The grade of a total; null while `pendingWeight` points could still lift it into another. */
export function gradeOf(
  { grades }: IndicatorSystem,
  total: Decimal,
  pendingWeight: Decimal,
): GradeBand | null {
  const now = earned(grades, total);
  return now === earned(grades, total.plus(pendingWeight)) ? now : null;
}

function earned(grades: readonly GradeBand[], total: Decimal): GradeBand | null {
  return grades.find(({ atLeast }) => total.gte(atLeast)) ?? null;
}
