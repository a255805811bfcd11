import { FACT_IDS, type FactId } from '../../domain/fact/catalogue';
import type { Assessment } from '../assessment';
import { factViewer } from './fact-view';
import type { FactView } from './views';

/**
 * Facts to settle, in the order of the catalogue: first those whose readings leave a choice, then those that a line
 * waits for. One that was settled in the pane keeps its place, so that it can be taken back where it was settled.
 */
export function factsInDoubt(assessment: Assessment): readonly FactView[] {
  const { answers, scanned } = assessment;
  const needed = neededFacts(assessment);
  const decided = new Map(answers.facts.map(({ fact, kind }) => [fact, kind]));
  const isDerived = (fact: FactId): boolean => scanned.facts.get(fact)?.reading === null;
  const views = FACT_IDS.filter((fact) => !isDerived(fact)).map(factViewer(assessment));
  const hadChoice = ({ fact, readings }: FactView): boolean =>
    decided.get(fact) === 'reading' || readings.length > 1;
  const answered = views.filter(({ fact, certainty }) => certainty === 'answered' && decided.has(fact));
  const choices = new Set([...views.filter(isInDoubt), ...answered.filter(hadChoice)]);
  const blanks = new Set([
    ...views.filter(({ fact, certainty }) => certainty === 'missing' && needed.has(fact)),
    ...answered.filter((view) => !hadChoice(view)),
  ]);
  return [...views.filter((view) => choices.has(view)), ...views.filter((view) => blanks.has(view))];
}

/** Whether a person has to choose before the fact can be relied on. */
export function isInDoubt({ certainty }: FactView): boolean {
  return certainty === 'doubtful' || certainty === 'disputed';
}

function neededFacts({ scored }: Assessment): ReadonlySet<FactId> {
  const needs = scored.evaluation.results.flatMap(({ reason }) =>
    reason?.kind === 'pending' ? reason.needs : [],
  );
  return new Set(needs.flatMap((need) => (need.kind === 'fact' ? [need.fact] : [])));
}
