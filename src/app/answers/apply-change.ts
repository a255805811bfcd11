import { sameRange } from '../../domain/cell-address';
import type { AnswerChange, Answers } from './answers';

/** The answers after one more decision; it takes the place of an earlier one on the same matter. */
export function applyChange(answers: Answers, change: AnswerChange): Answers {
  switch (change.kind) {
    case 'table': {
      const { answer } = change;
      return { ...answers, tables: [...otherTables(answers, answer.table), answer] };
    }
    case 'clearTable':
      return { ...answers, tables: otherTables(answers, change.table) };
    case 'fact': {
      const { answer } = change;
      const facts = [...answers.facts.filter(({ fact }) => fact !== answer.fact), answer];
      return { ...answers, facts, withdrawn: without(answers, `fact:${answer.fact}`) };
    }
    case 'clearFact': {
      const facts = answers.facts.filter(({ fact }) => fact !== change.fact);
      return { ...answers, facts, withdrawn: withKey(answers, `fact:${change.fact}`) };
    }
    case 'question': {
      const { answer } = change;
      const questions = [...answers.questions.filter(({ question }) => question !== answer.question), answer];
      return { ...answers, questions, withdrawn: without(answers, answer.question) };
    }
    case 'clearQuestion': {
      const questions = answers.questions.filter(({ question }) => question !== change.question);
      return { ...answers, questions, withdrawn: withKey(answers, change.question) };
    }
    case 'override': {
      const { answer } = change;
      const overrides = [
        ...answers.overrides.filter(({ indicator }) => indicator !== answer.indicator),
        answer,
      ];
      return { ...answers, overrides, withdrawn: without(answers, `score:${answer.indicator}`) };
    }
    case 'clearOverride': {
      const overrides = answers.overrides.filter(({ indicator }) => indicator !== change.indicator);
      return { ...answers, overrides, withdrawn: withKey(answers, `score:${change.indicator}`) };
    }
  }
}

function otherTables({ tables }: Answers, table: Answers['tables'][number]['table']): Answers['tables'] {
  return tables.filter((answer) => !sameRange(answer.table, table));
}

function without({ withdrawn }: Answers, key: string): readonly string[] {
  return withdrawn.filter((each) => each !== key);
}

function withKey(answers: Answers, key: string): readonly string[] {
  return [...without(answers, key), key];
}
