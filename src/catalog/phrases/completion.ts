import type { FactId } from '../../domain/fact/catalogue';
import { optional, variant, type Sentence } from '../../domain/report/pattern/sentence';
import { known, moved, positive, zero } from './conditions';

/**
 * Budget, outturn and how much of the budget that is. A budget of 0 has no percentage; over and under are said as such;
 * where only the outturn is known, it stands alone.
 */
export function completion(label: string, budget: FactId, actual: FactId): Sentence {
  const both = `${label}预算{${budget}|万元}万元，实际支出{${actual}|万元}万元`;
  const share = `，完成预算的{=${actual} / ${budget}|%}`;
  return optional(
    variant(`本年度未安排${label}预算，也未发生${label}支出。`, zero(budget), zero(actual)),
    variant(`${label}未安排预算，实际支出{${actual}|万元}万元。`, zero(budget), positive(actual)),
    variant(`${label}预算{${budget}|万元}万元，实际未支出。`, positive(budget), zero(actual)),
    variant(
      `${both}${share}，超出预算{=${actual} - ${budget}|万元}万元。`,
      positive(budget),
      moved('rose', actual, budget),
    ),
    variant(
      `${both}${share}，比预算减少{=${budget} - ${actual}|万元}万元。`,
      positive(budget),
      moved('fell', actual, budget),
    ),
    variant(`${both}，与预算持平。`, moved('level', actual, budget)),
    variant(`${label}支出{${actual}|万元}万元。`, known(actual)),
  );
}
