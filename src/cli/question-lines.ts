import { choiceText, questionMessage } from '../app/messages/question-message';
import type { Question, QuestionCode } from '../domain/question';

/** The open questions with their answers, each with the option that gives it; no line where nothing is open. */
export function questionLines(questions: readonly Question[]): readonly string[] {
  if (questions.length === 0) return [];
  const lines = questions.flatMap((question) => [
    `  ${questionMessage(question)}`,
    ...question.choices.map((choice) => {
      const { label, effect } = choiceText(question.code, choice);
      const option = optionOf(question.code, choice.value);
      return `    ${label}${option === null ? '' : `（${option}）`}：${effect}`;
    }),
  ]);
  return [`要先回答的 ${String(questions.length)} 个问题：`, ...lines];
}

/** Null where only the file can be put right. */
function optionOf(code: QuestionCode, value: string): string | null {
  switch (code) {
    case 'scope':
      return `--scope ${value}`;
    case 'year':
      return `--year ${value}`;
    case 'unitName':
      return `--unit ${value}`;
    case 'moneyUnit':
      return '写在 --mapping 的文件里，或写在表上';
    case 'twin':
      return null;
  }
}
