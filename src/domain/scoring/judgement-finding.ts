import type { Finding, WantedAnswer } from '../finding';
import type { Judgement } from '../indicator/judgement';
import { answerText } from './verdict';

/** The judgement answers in a way that its line, which wants another kind of answer, cannot take. */
export function unreadableJudgement(
  { subject, point, answer, source }: Judgement,
  wanted: WantedAnswer,
): Finding {
  return {
    code: 'judgementUnreadable',
    severity: 'warning',
    cells: [source],
    subject,
    point,
    text: answerText(answer),
    wanted,
  };
}

/** The judgement speaks of no line, or of no point of its line, or could mean several. */
export function unmatchedJudgement({ subject, point, source }: Judgement): Finding {
  return { code: 'judgementUnmatched', severity: 'warning', cells: [source], subject, point };
}
