import type { Answers } from '../../app/answers/answers';

/**
 * The answers once a writing is taken back: what had moved into the sheets, and everything decided since. A later
 * decision on the same matter, or its withdrawal, counts.
 */
export function answersWithLater(earlier: Answers, later: Answers): Answers {
  const decided = decidedKeys(later);
  const stands = (key: string): boolean => !decided.has(key) && !later.withdrawn.includes(key);
  const moved = earlier.facts.filter(({ kind, fact }) => kind === 'typed' && stands(factKey(fact)));
  const withdrawn = new Set([...earlier.withdrawn.filter((key) => !decided.has(key)), ...later.withdrawn]);
  return {
    tables: later.tables,
    facts: [...moved, ...later.facts],
    questions: [...earlier.questions.filter(({ question }) => stands(question)), ...later.questions],
    overrides: [
      ...earlier.overrides.filter(({ indicator }) => stands(scoreKey(indicator))),
      ...later.overrides,
    ],
    withdrawn: [...withdrawn],
  };
}

function decidedKeys({ facts, questions, overrides }: Answers): ReadonlySet<string> {
  return new Set([
    ...facts.map(({ fact }) => factKey(fact)),
    ...questions.map(({ question }) => question),
    ...overrides.map(({ indicator }) => scoreKey(indicator)),
  ]);
}

function factKey(fact: string): string {
  return `fact:${fact}`;
}

function scoreKey(indicator: string): string {
  return `score:${indicator}`;
}
