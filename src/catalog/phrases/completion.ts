import type { FactId } from '../../domain/fact/catalogue';
import { optional, variant, type Sentence, type Variant } from '../../domain/report/pattern/sentence';
import { known, moved, positive, shareAgrees, zero } from './conditions';

/**
 * Budget, outturn and how much of the budget that is. A budget of 0 has no percentage; over and under are said as such;
 * where only the outturn is known, it stands alone.
 */
export function completion(label: string, budget: FactId, actual: FactId): Sentence {
  const both = `${label}预算{${budget}|万元}万元，实际支出{${actual}|万元}万元`;
  return optional(
    variant(`本年度未安排${label}预算，也未发生${label}支出。`, zero(budget), zero(actual)),
    variant(`${label}未安排预算，实际支出{${actual}|万元}万元。`, zero(budget), positive(actual)),
    variant(`${label}预算{${budget}|万元}万元，实际未支出。`, positive(budget), zero(actual)),
    ...difference(both, budget, actual, 'rose'),
    ...difference(both, budget, actual, 'fell'),
    variant(`${both}，与预算持平。`, moved('level', actual, budget)),
    variant(`${both}。`, known(budget), known(actual)),
    variant(`${label}支出{${actual}|万元}万元。`, known(actual)),
  );
}

/** With the share where small amounts do not round it away, else by the amount alone. */
function difference(both: string, budget: FactId, actual: FactId, way: 'rose' | 'fell'): readonly Variant[] {
  const by =
    way === 'rose'
      ? `，超出预算{=${actual} - ${budget}|万元}万元。`
      : `，比预算减少{=${budget} - ${actual}|万元}万元。`;
  const when = moved(way, actual, budget);
  return [
    variant(
      `${both}，完成预算的{=${actual} / ${budget}|%}${by}`,
      positive(budget),
      when,
      shareAgrees(actual, budget),
    ),
    variant(`${both}${by}`, when),
  ];
}
