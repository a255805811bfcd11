import { deductedPhrase } from '../reason-phrases';
import { FORMULA_WORDING, quoted } from './formula-text';
import { PENDING, type ReasonCells } from './score-cells';

type Points = Pick<ReasonCells, 'score' | 'weight'>;

/** What the score lacks to the weight, both with two decimals. */
export function deductedPoints({ score, weight }: Points): string {
  return `ROUND(${weight}-${score},2)`;
}

/** "" at full marks, otherwise the cause and what it cost. */
export function deduction(points: Points, cause: string): string {
  const deducted = deductedPoints(points);
  return `IF(${deducted}<=0,"",${deductedPhrase(FORMULA_WORDING, cause, deducted)})`;
}

/** For lines with more points than a formula can hold. */
export function bareDeduction(points: Points): string {
  const deducted = deductedPoints(points);
  const pending = quoted(PENDING);
  return `IF(${points.score}=${pending},${pending},IF(${deducted}<=0,"","扣 "&${deducted}&" 分"))`;
}
