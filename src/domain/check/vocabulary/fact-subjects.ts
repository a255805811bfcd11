import type { Aspect, SubjectLabel } from './report-labels';
import type { Subject, Target } from './subject';
import { factKind, type FactId } from '../../fact/catalogue';
import { factNumber, type FactBook } from '../../fact/fact-book';

/** The labelled subjects with the values the facts have; a fact that is 待填 gives no target. */
export function factSubjects(labels: readonly SubjectLabel[], facts: FactBook): readonly Subject[] {
  return labels.map(({ phrases, facts: aspects, measureWords }) => ({
    phrases,
    targets: aspects.flatMap(({ aspect, fact }) => factTarget(facts, fact, aspect, measureWords)),
  }));
}

/** The target of one fact; none where the fact has no number. */
export function factTarget(
  facts: FactBook,
  fact: FactId,
  aspect: Aspect,
  measureWords: readonly string[] = [],
): readonly Target[] {
  const value = factNumber(facts, fact);
  if (value === null) return [];
  return [{ basis: { kind: 'fact', fact }, aspect, kind: factKind(fact), value, measureWords }];
}
