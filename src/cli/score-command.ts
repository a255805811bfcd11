import { findingSentences } from '../app/messages/finding-sentences';
import { defaultSettings } from '../app/report-outlines';
import { selfEvaluate, type SelfEvaluation } from '../app/self-evaluation';
import type { Progress } from '../app/ports';
import { reasonText } from '../domain/scoring/reason-text';
import type { IndicatorResult } from '../domain/scoring/evaluation';
import type { Command } from './command-line';
import { ExitStatus } from './exit-status';
import { FILE_PORTS } from './file-ports';
import { scoreJson } from './json-output';
import { loadSystem } from './load-system';
import { failedOutcome, failureOf, type Outcome } from './outcome';
import { baseName, writeOutputs, type OutputFile } from './output-files';
import { questionLines } from './question-lines';
import { readInputs } from './read-inputs';
import { scoreTable } from './score-table';
import { toldBy } from './told-by';
import { templateNotes } from './template-notes';
import { writeFailure } from './write-failure';

type ScoreCommand = Extract<Command, { readonly kind: 'score' }>;

/** `jixiao score`: reads the workbooks, scores, writes the scored workbook and the report. */
export async function scoreCommand(command: ScoreCommand, progress: Progress): Promise<Outcome> {
  const system = await loadSystem(command.system);
  if (!system.ok) return failedOutcome(system.problem, command.json);
  const told = await toldBy(command);
  if (!told.ok) return failedOutcome(told.problem, command.json);
  const files = await readInputs(command.files);
  if (!files.ok) return failedOutcome(failureOf(files.problem), command.json);
  const own = await readInputs(command.template === null ? [] : [command.template]);
  if (!own.ok) return failedOutcome(failureOf(own.problem), command.json);
  const [file] = own.value;
  const template = file === undefined ? null : { file, templates: FILE_PORTS.templates };
  const settings = defaultSettings(command.outline ?? undefined);
  const done = await selfEvaluate(
    files.value,
    told.value,
    system.value,
    FILE_PORTS,
    progress,
    settings,
    template,
  );
  if (!done.ok) return failedOutcome(failureOf(done.problem), command.json);
  return writeResult(command, done.value, await templateNotes(template, system.value));
}

async function writeResult(
  command: ScoreCommand,
  result: SelfEvaluation,
  notes: readonly string[],
): Promise<Outcome> {
  try {
    const paths = await writeOutputs(command.out, outputFiles(command, result));
    const output = command.json ? jsonText(result, paths) : plainText(result, paths);
    const say = findingSentences(result.evaluation.system, null);
    return { status: ExitStatus.done, output, errors: [...notes, ...result.losses.map(say)] };
  } catch (error) {
    return failedOutcome(writeFailure(command.out, error), command.json);
  }
}

/** One input gives the results its name; several are named after the unit. */
function outputFiles(
  { files }: ScoreCommand,
  { unitName, year, workbook, workbookExtension, report, reportExtension }: SelfEvaluation,
): readonly OutputFile[] {
  const [first = ''] = files;
  const unit = unitName === null ? baseName(first) : fileNameOf(unitName);
  const name = files.length === 1 ? baseName(first) : `${unit}${year === null ? '' : `${String(year)}年度`}`;
  return [
    { name: `${name}-绩效自评.${workbookExtension}`, bytes: workbook },
    { name: `${name}-自评报告.${reportExtension}`, bytes: report },
  ];
}

function fileNameOf(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').slice(0, 60);
}

function reasonOf(result: SelfEvaluation): (line: IndicatorResult) => string | null {
  return (line) => reasonText(line, result.evaluation.facts);
}

function jsonText(result: SelfEvaluation, paths: readonly string[]): string {
  const words = { finding: findingSentences(result.evaluation.system, null), reason: reasonOf(result) };
  return `${JSON.stringify(scoreJson(result, paths, words), null, 2)}\n`;
}

function plainText(result: SelfEvaluation, paths: readonly string[]): string {
  const heading = `${result.unitName ?? '（单位名称待填）'} ${result.year === null ? '' : `${String(result.year)}年度`}`;
  const noted = result.findings.filter(({ severity }) => severity !== 'info');
  const say = findingSentences(result.evaluation.system, null);
  const doubts = noted.map(
    (finding) => `  ${finding.severity === 'error' ? '错误' : '注意'}：${say(finding)}`,
  );
  const questions = questionLines(result.questions);
  return [
    heading,
    '',
    scoreTable(result.evaluation, reasonOf(result)),
    ...(questions.length === 0 ? [] : ['', ...questions]),
    ...(doubts.length === 0 ? [] : ['', `需要核对的 ${String(doubts.length)} 处：`, ...doubts]),
    '',
    '已写出：',
    ...paths.map((path) => `  ${path}`),
    '',
  ].join('\n');
}
