import type { FactId } from '../../domain/fact/catalogue';
import type { Condition } from '../../domain/report/pattern/condition';

export const known = (fact: FactId): Condition => ({ kind: 'known', fact });
export const zero = (fact: FactId): Condition => ({ kind: 'zero', fact });
export const positive = (fact: FactId): Condition => ({ kind: 'positive', fact });

/** Which way a fact moved against another, as the report prints both. */
export const moved = (kind: 'rose' | 'fell' | 'level', fact: FactId, against: FactId): Condition => ({
  kind,
  fact,
  against,
});

/** That the move has a percentage worth printing. */
export const percentMoved = (fact: FactId, against: FactId): Condition => ({
  kind: 'percentMoved',
  fact,
  against,
});

/** That the share is the one readers find when they divide the amounts beside it. */
export const shareAgrees = (fact: FactId, against: FactId): Condition => ({
  kind: 'shareAgrees',
  fact,
  against,
});
