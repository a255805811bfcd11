import type { Assessment } from '../../app/assessment';
import type { SelectionSubject } from '../../app/views/views';

/** The indicator whose evidence tells of a subject: of a fact, the first line that is scored by it. */
export function subjectIndicator({ scored }: Assessment, subject: SelectionSubject | null): string | null {
  switch (subject?.kind) {
    case 'indicator':
      return subject.indicator;
    case 'fact': {
      const line = scored.evaluation.results.find(({ facts }) => facts.includes(subject.fact));
      return line?.indicator.id ?? null;
    }
    case 'table':
    case undefined:
      return null;
  }
}
