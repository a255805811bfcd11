import { REPORT_LABELS } from '../../src/catalog/report-labels';
import { checkReport } from '../../src/domain/check/check-report';
import type { CheckedParagraph } from '../../src/domain/check/report-check';
import type { Alarm } from './alarm';
import { CORPUS_REPORTS, type CorpusReport } from './corpus-reports';
import { ERROR_KINDS } from './error-kinds';
import type { ErrorKind } from './errors/planted-error';
import type { CorpusCase } from './plant-errors';
import { isTrueFinding } from './true-findings';

/** How many errors of a kind were planted, and which of them the check did not find. */
export type Recall = {
  readonly kind: ErrorKind;
  readonly planted: number;
  readonly missed: readonly CorpusCase[];
};

/** Everything the check says against a report: figures that differ and defects. */
function alarmsOf({ unit }: CorpusReport, paragraphs: readonly CheckedParagraph[]): readonly Alarm[] {
  const { evaluation, particulars } = unit;
  const { differs, defects } = checkReport(paragraphs, evaluation, particulars, REPORT_LABELS);
  return [
    ...differs.map(({ place, text }) => ({ code: 'differs', place, text })),
    ...defects.map(({ place, text, problem }) => ({ code: problem.code, place, text })),
  ];
}

/** The alarms on a report in which nothing was planted, without those that are right. */
export function falseAlarms(report: CorpusReport): readonly Alarm[] {
  return alarmsOf(report, report.paragraphs).filter((alarm) => !isTrueFinding(report.name, alarm));
}

/** The recall of each kind over some cases, in the order of the kinds. */
export function recallOf(cases: readonly CorpusCase[]): readonly Recall[] {
  const clean = new Map(
    CORPUS_REPORTS.map((report) => [report.name, new Set(alarmsOf(report, report.paragraphs).map(keyOf))]),
  );
  return ERROR_KINDS.map((kind) => {
    const own = cases.filter((each) => each.kind === kind.label);
    const missed = own.filter((each) => !isFound(each, kind, clean.get(each.report) ?? new Set()));
    return { kind, planted: own.length, missed };
  });
}

/** Found is an alarm that the report without the error does not raise, of a fitting code, where the error stands. */
function isFound(each: CorpusCase, { at }: ErrorKind, clean: ReadonlySet<string>): boolean {
  const report = CORPUS_REPORTS.find(({ name }) => name === each.report);
  if (report === undefined) throw new Error(`no report ${each.report}`);
  return alarmsOf(report, withError(report.paragraphs, each)).some(
    (alarm) =>
      each.expects.includes(alarm.code) && !clean.has(keyOf(alarm)) && standsAt(alarm.place, each.place, at),
  );
}

function withError(paragraphs: readonly CheckedParagraph[], each: CorpusCase): readonly CheckedParagraph[] {
  const { place, start, before, after } = each;
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.place !== place) return [paragraph];
    const { text } = paragraph;
    if (!text.startsWith(before, start)) throw new Error(`${place} says no ${before}`);
    const changed = text.slice(0, start) + after + text.slice(start + before.length);
    return changed === '' ? [] : [{ ...paragraph, text: changed }];
  });
}

function standsAt(place: string, planted: string, at: ErrorKind['at']): boolean {
  if (at === 'report' || place === planted) return true;
  const table = /^表 \d+ /;
  return at === 'table' && table.test(planted) && table.exec(place)?.[0] === table.exec(planted)?.[0];
}

function keyOf({ code, place, text }: Alarm): string {
  return `${code} ${place} ${text}`;
}
