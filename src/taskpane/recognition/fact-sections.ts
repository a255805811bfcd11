import type { Answers } from '../../app/answers/answers';
import type { FactView } from '../../app/views/views';

/**
 * Figures by what they ask for: a choice between readings, or a value where none was found. One that was settled stays
 * where it was settled.
 */
export function factSections(
  facts: readonly FactView[],
  answers: Answers,
): { readonly choices: readonly FactView[]; readonly blanks: readonly FactView[] } {
  const filledIn = new Set(answers.facts.flatMap(({ fact, kind }) => (kind === 'reading' ? [] : [fact])));
  const isBlank = ({ fact, certainty, readings }: FactView): boolean =>
    readings.length <= 1 && (certainty === 'missing' || (certainty === 'answered' && filledIn.has(fact)));
  return {
    choices: facts.filter((fact) => !isBlank(fact)),
    blanks: facts.filter(isBlank),
  };
}
