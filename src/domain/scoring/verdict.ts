import type { Answer } from '../indicator/judgement';
import { verdictWord } from '../indicator/verdict-word';

/** What an answer says to a point: it holds, it does not, nobody answered, or nobody can tell. */
export type Verdict = 'yes' | 'no' | 'open' | 'unreadable';

/** The verdict of an answer cell; only whole words count, "基本符合" is for a person to decide. */
export function verdictOf(answer: Answer): Verdict {
  switch (answer.kind) {
    case 'yes':
    case 'no':
      return answer.kind;
    case 'blank':
      return 'open';
    case 'number':
      return 'unreadable';
    case 'text':
      return verdictWord(answer.text) ?? 'unreadable';
  }
}

/** An answer as a person wrote it, for messages and reasons. */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'yes':
      return '是';
    case 'no':
      return '否';
    case 'number':
      return answer.value.toFixed();
    case 'text':
      return answer.text.trim();
    case 'blank':
      return '';
  }
}
