import type { FactId } from '../../domain/fact/catalogue';
import { optional, variant, type Sentence, type Variant } from '../../domain/report/pattern/sentence';
import { moved, percentMoved, positive, zero } from './conditions';

/**
 * How a budget stands to last year's. Without a base there is no percentage, and where neither year has anything, that
 * is what is said; nothing where one of the two is not known.
 */
export function againstLastYear(label: string, now: FactId, prior: FactId): Sentence {
  return optional(
    variant(`${label}本年度和上年度都没有安排预算。`, zero(now), zero(prior)),
    variant(`${label}上年度预算为0，本年度预算{${now}|万元}万元。`, zero(prior), positive(now)),
    variant(`${label}本年度未安排预算，上年度预算{${prior}|万元}万元。`, zero(now), positive(prior)),
    ...change(label, now, prior, 'rose'),
    ...change(label, now, prior, 'fell'),
    variant(`${label}预算与上年度预算持平。`, moved('level', now, prior)),
  );
}

/** With its percentage where that says something, else by the amount alone. */
function change(label: string, now: FactId, prior: FactId, way: 'rose' | 'fell'): readonly Variant[] {
  const [word, rate, amount, share] =
    way === 'rose'
      ? ['增加', '增长', `${now} - ${prior}`, `${now} / ${prior} - 1`]
      : ['减少', '下降', `${prior} - ${now}`, `1 - ${now} / ${prior}`];
  const said = `${label}预算比上年度预算${word}{=${amount}|万元}万元`;
  const when = moved(way, now, prior);
  return [
    variant(`${said}，${rate}{=${share}|%}。`, when, percentMoved(now, prior)),
    variant(`${said}。`, when),
  ];
}
