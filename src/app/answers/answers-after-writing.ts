import { NO_ANSWERS, type Answers } from './answers';

/**
 * The answers the pane still has to keep once the sheets are written: numbers typed in, answers to questions and scores
 * set by hand stand in the sheets now, where people may go on editing them. What tables and readings were settled to
 * stands nowhere else.
 */
export function answersAfterWriting({ tables, facts }: Answers): Answers {
  return { ...NO_ANSWERS, tables, facts: facts.filter(({ kind }) => kind !== 'typed') };
}
