import { withDoubt, type Reading } from '../../../domain/fact/reading';
import type { Judgement } from '../../../domain/indicator/judgement';
import type { HandFilled } from './hand-filled';

/**
 * The readings to settle: those of the sources, what people typed into 基础数据表, and for facts that nobody else tells
 * what an earlier run had from files that are not at hand. What people typed over a number of a source sets that aside:
 * they have seen it.
 */
export function readingsWith(
  readings: readonly Reading[],
  handFilled: HandFilled | null,
): readonly Reading[] {
  if (handFilled === null) return readings;
  const { origins } = handFilled;
  const sources = readings.map((reading): Reading => {
    const isReplaced = origins.get(`fact:${reading.fact}`) === 'replaced';
    return isReplaced ? withDoubt(reading, { code: 'setAside' }) : reading;
  });
  const told = [...sources, ...handFilled.readings];
  const known = new Set(told.map(({ fact }) => fact));
  return [...told, ...handFilled.carriedReadings.filter(({ fact }) => !known.has(fact))];
}

/**
 * The judgements to score by: what people chose in 基础数据表 takes the place of all the sources' answers to the same
 * question, and what an earlier run had from files that are not at hand fills in where nobody else answers. `questionOf`
 * names the question a judgement answers.
 */
export function judgementsWith(
  judgements: readonly Judgement[],
  handFilled: HandFilled | null,
  questionOf: (judgement: Judgement) => string,
): readonly Judgement[] {
  if (handFilled === null) return judgements;
  const chosen = new Set(handFilled.judgements.map(questionOf));
  const others = judgements.filter((judgement) => !chosen.has(questionOf(judgement)));
  const answered = new Set([...chosen, ...others.map(questionOf)]);
  const carried = handFilled.carriedJudgements.filter((judgement) => !answered.has(questionOf(judgement)));
  return [...others, ...handFilled.judgements, ...carried];
}
