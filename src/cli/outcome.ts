import type { SelfEvaluationProblem } from '../app/self-evaluation';
import { readProblemMessage } from '../app/messages/read-problem-message';
import { faultyTemplateMessage } from '../app/messages/template-messages';
import { ExitStatus } from './exit-status';

/** What a command has to tell: text for standard output, lines for standard error (notes, where it is done), and the exit status. */
export type Outcome = {
  readonly status: ExitStatus;
  readonly output: string;
  readonly errors: readonly string[];
};

/** An error: its code and one Chinese line of what, where and what to do. */
export type Failure = { readonly status: ExitStatus; readonly code: string; readonly message: string };

/** The outcome of a failed command; with --json the error is also the one object on standard output. */
export function failedOutcome({ status, code, message }: Failure, json: boolean): Outcome {
  const output = json ? `${JSON.stringify({ error: { code, message } })}\n` : '';
  return { status, output, errors: [message] };
}

/** How a problem of a self-evaluation ends the command. */
export function failureOf(problem: SelfEvaluationProblem): Failure {
  switch (problem.code) {
    case 'noTables':
      return {
        status: ExitStatus.nothingRelevant,
        code: problem.code,
        message:
          '读到了文件，但没有认出任何预算、决算或绩效资料表。请确认选的是部门预算、部门决算或自评资料工作簿。',
      };
    case 'otherYears':
      return {
        status: ExitStatus.nothingRelevant,
        code: problem.code,
        message: `没有所选年度的表：这些工作簿是 ${problem.years.join('、')} 年度的。请改 --year，或换成所选年度的工作簿。`,
      };
    case 'faultyTemplate':
      return {
        status: ExitStatus.unreadableInput,
        code: problem.code,
        message: faultyTemplateMessage(problem),
      };
    default:
      return {
        status: ExitStatus.unreadableInput,
        code: problem.code,
        message: readProblemMessage(problem),
      };
  }
}
