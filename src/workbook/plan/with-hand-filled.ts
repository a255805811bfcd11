import type { Judgement } from '../../domain/indicator/judgement';
import { textKey } from '../../domain/scoring/similar-text';
import type { HandFilled } from './hand-filled';

/**
 * The judgements of the sources together with those that people chose in 基础数据表. A choice made over an answer of
 * the sources takes its place; a choice made where there was none gives way to an answer that the sources now hold.
 */
export function withHandFilled(
  judgements: readonly Judgement[],
  handFilled: HandFilled | null,
): readonly Judgement[] {
  if (handFilled === null) return judgements;
  const answered = new Set(judgements.filter(({ answer }) => answer.kind !== 'blank').map(questionOf));
  const own = handFilled.judgements.filter(
    (judgement) => handFilled.replacedAnswers.has(judgement) || !answered.has(questionOf(judgement)),
  );
  const kept = new Set(own.map(questionOf));
  return [...judgements.filter((judgement) => !kept.has(questionOf(judgement))), ...own];
}

function questionOf({ subject, point }: Judgement): string {
  return `${textKey(subject)}|${textKey(point)}`;
}
