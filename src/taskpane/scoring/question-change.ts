import type { AnswerChange } from '../../app/answers/answers';
import type { EvidenceCard, FactView, QuestionView } from '../../app/views/views';

/** What stands in the controls of a question: the choice made, or null, and the document's name. */
export type QuestionDraft = { readonly answer: string | null; readonly evidence: string };

/** What a question's controls say before anybody touched them. */
export function draftOf({ answer, evidence }: QuestionView): QuestionDraft {
  return { answer, evidence: evidence ?? '' };
}

/**
 * The decision that the controls amount to; null while nothing is chosen, nothing differs from what counts now, or the
 * answer that counts is none that can be chosen.
 */
export function questionChange(question: QuestionView, draft: QuestionDraft): AnswerChange | null {
  const evidence = draft.evidence.trim();
  const now = draftOf(question);
  if (draft.answer === null || !question.choices.includes(draft.answer)) return null;
  if (draft.answer === now.answer && evidence === now.evidence.trim()) return null;
  return { kind: 'question', answer: { question: question.key, answer: draft.answer, evidence } };
}

/** An answer that none of the choices prints, such as several cases counted in the unit's own sheet. */
export function unlistedAnswer({ answer, choices }: QuestionView): string | null {
  return answer === null || choices.includes(answer) ? null : answer;
}

/** The questions that a person has yet to answer, or has answered and may take back. */
export function openQuestions({ questions }: EvidenceCard): readonly QuestionView[] {
  return questions.filter(({ answer, byHand }) => answer === null || byHand);
}

/**
 * The facts that a person has yet to fill in, or has filled in and may take back; none before it is said whether the line
 * applies at all.
 */
export function openFacts({ facts, questions }: EvidenceCard): readonly FactView[] {
  if (questions.some(({ kind, answer }) => kind === 'applies' && answer === null)) return [];
  return facts.filter(({ certainty }) => certainty === 'missing' || certainty === 'answered');
}
