import { checkReportFile, type CheckedReport } from '../app/check-report';
import {
  agreeingMessage,
  checkSummary,
  defectMessage,
  differingMessage,
  placed,
  unknownMessage,
  unreadMessage,
} from '../app/messages/check-messages';
import type { Progress } from '../app/ports';
import { checkListText } from '../app/report-link/check-list-text';
import { viewOfCheck } from '../app/report-link/check-view';
import type { ReportCheck } from '../domain/check/report-check';
import type { FactBook } from '../domain/fact/fact-book';
import type { Command } from './command-line';
import { ExitStatus } from './exit-status';
import { FILE_PORTS } from './file-ports';
import { loadSystem } from './load-system';
import { failedOutcome, failureOf, type Outcome } from './outcome';
import { baseName, writeOutputs } from './output-files';
import { readInputs } from './read-inputs';
import { toldBy } from './told-by';
import { writeFailure } from './write-failure';

type CheckCommand = Extract<Command, { readonly kind: 'check' }>;

/** `jixiao check`: every figure of a report against the workbooks. Status 1 tells that something is to be mended. */
export async function checkCommand(command: CheckCommand, progress: Progress): Promise<Outcome> {
  const system = await loadSystem(command.system);
  if (!system.ok) return failedOutcome(system.problem, command.json);
  const told = await toldBy(command);
  if (!told.ok) return failedOutcome(told.problem, command.json);
  const inputs = await readInputs([command.report, ...command.files]);
  if (!inputs.ok) return failedOutcome(failureOf(inputs.problem), command.json);
  const [report, ...files] = inputs.value;
  if (report === undefined) throw new Error('the command line guarantees a report');
  const ports = { workbooks: FILE_PORTS.workbooks, documents: FILE_PORTS.reportReader };
  const checked = await checkReportFile(report, files, told.value, system.value, ports, progress);
  if (!checked.ok) return failedOutcome(failureOf(checked.problem), command.json);
  return tell(command, checked.value);
}

async function tell(command: CheckCommand, { text, check, evaluation }: CheckedReport): Promise<Outcome> {
  const { facts } = evaluation;
  try {
    const paths = await writeList(command, checkListText(viewOfCheck(check, text, facts)));
    const sound = check.differs.length === 0 && check.defects.length === 0;
    const unread = text.unread.map(unreadMessage);
    const lines = command.json ? checkJson(check, facts, unread, paths) : checkText(check, facts, paths);
    return {
      status: sound ? ExitStatus.done : ExitStatus.differencesFound,
      output: `${lines}\n`,
      errors: unread,
    };
  } catch (error) {
    return failedOutcome(writeFailure(command.out ?? '', error), command.json);
  }
}

/** Writes the list where a folder was named; gives its path. */
function writeList({ out, report }: CheckCommand, list: string): Promise<readonly string[]> {
  if (out === null) return Promise.resolve([]);
  const file = { name: `${baseName(report)}-核对清单.csv`, bytes: new TextEncoder().encode(list) };
  return writeOutputs(out, [file]);
}

function checkText(check: ReportCheck, facts: FactBook, paths: readonly string[]): string {
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [`${title}（${String(lines.length)}）`, ...lines.map((line) => `  ${line}`), ''];
  return [
    ...part(
      '不一致',
      check.differs.map((figure) => placed(figure, differingMessage(figure, facts))),
    ),
    ...part(
      '文字待改',
      check.defects.map((defect) => placed(defect, defectMessage(defect))),
    ),
    ...part(
      '未找到依据',
      check.unknown.map((figure) => placed(figure, unknownMessage(figure))),
    ),
    ...part(
      '一致',
      check.agrees.map((figure) => placed(figure, agreeingMessage(figure, facts))),
    ),
    checkSummary(check),
    ...paths.map((path) => `核对清单：${path}`),
  ].join('\n');
}

function checkJson(
  check: ReportCheck,
  facts: FactBook,
  unread: readonly string[],
  files: readonly string[],
): string {
  const located = ({ place, excerpt, text }: ReportCheck['unknown'][number]): object => ({
    place,
    excerpt,
    text,
  });
  return JSON.stringify(
    {
      agrees: check.agrees.map((figure) => ({
        ...located(figure),
        message: placed(figure, agreeingMessage(figure, facts)),
      })),
      differs: check.differs.map((figure) => ({
        ...located(figure),
        expected: figure.expected.printed,
        message: placed(figure, differingMessage(figure, facts)),
      })),
      unknown: check.unknown.map((figure) => ({
        ...located(figure),
        message: placed(figure, unknownMessage(figure)),
      })),
      defects: check.defects.map((defect) => ({
        place: defect.place,
        excerpt: defect.excerpt,
        text: defect.text,
        code: defect.problem.code,
        message: placed(defect, defectMessage(defect)),
      })),
      unread,
      files,
    },
    null,
    2,
  );
}
