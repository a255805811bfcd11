import type { Answer } from '../indicator/judgement';
import { textKey } from './similar-text';

/** What an answer says to a point: it holds, it does not, nobody answered, or nobody can tell. */
export type Verdict = 'yes' | 'no' | 'open' | 'unreadable';

const YES = new Set(['是', '有', '符合', '达到', '合规', '已公开', '已制定']);
const NO = new Set(['否', '无', '没有', '不是', '不符合', '未达到', '不合规', '未公开', '未制定']);

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
      return verdictOfText(textKey(answer.text));
  }
}

function verdictOfText(key: string): Verdict {
  if (YES.has(key)) return 'yes';
  return NO.has(key) ? 'no' : 'unreadable';
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
