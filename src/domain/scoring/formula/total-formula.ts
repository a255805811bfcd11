import type { GradeBand } from '../../indicator/system';
import { printNumber } from '../../money/print';
import { firstOf, quoted } from './formula-text';
import { PENDING } from './score-cells';

/** What stands for the grade while a 待填 line could still change it. */
export const GRADE_OPEN = '待定';

/** The sum of the known scores; texts (待填) do not count. Rounded, for scores have two decimals and sums have noise. */
export function totalFormula(scores: string): string {
  return `ROUND(SUM(${scores}),2)`;
}

/** The weight of the lines that are 待填. */
export function pendingWeightFormula(scores: string, weights: string): string {
  return `SUMIF(${scores},${quoted(PENDING)},${weights})`;
}

/** The grade of a total, 待定 while the pending weight could lift it into another. */
export function gradeFormula(
  grades: readonly GradeBand[],
  cells: { readonly total: string; readonly pendingWeight: string },
): string {
  const now = earned(grades, cells.total);
  const best = earned(grades, `${cells.total}+${cells.pendingWeight}`);
  return `IF(${now}=${best},${now},${quoted(GRADE_OPEN)})`;
}

function earned(grades: readonly GradeBand[], total: string): string {
  const cases = grades.map(({ atLeast, formalLabel }) => ({
    when: `${total}>=${printNumber(atLeast)}`,
    give: quoted(formalLabel),
  }));
  return firstOf(cases, '""');
}
