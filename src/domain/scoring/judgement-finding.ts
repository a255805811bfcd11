import type { Finding } from '../finding';
import type { Judgement } from '../indicator/judgement';
import { answerText } from './verdict';

/** The judgement answers in words that no rule of its line understands. */
export function unreadableJudgement({ subject, point, answer, source }: Judgement): Finding {
  return {
    code: 'judgementUnreadable',
    severity: 'warning',
    cells: [source],
    subject,
    point,
    text: answerText(answer),
  };
}

/** The judgement speaks of no line, or of no point of its line, or could mean several. */
export function unmatchedJudgement({ subject, point, source }: Judgement): Finding {
  return { code: 'judgementUnmatched', severity: 'warning', cells: [source], subject, point };
}
