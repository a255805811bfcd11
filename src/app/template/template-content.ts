import { blank, text } from '../../domain/report/inline';
import type { Inline } from '../../domain/report/model';
import { printPoints } from '../../domain/money/print';
import { composePattern } from '../../domain/report/pattern/sentence';
import type { Scope } from '../../domain/report/pattern/scope';
import { findProblems } from '../../domain/report/problem';
import type { ReportInput } from '../../domain/report/report-input';
import { reportScope } from '../../domain/report/report-scope';
import { chineseNumber } from '../../domain/report/wording/chinese-number';
import { keyWorkInlines, typedKeyWork } from '../../domain/report/wording/key-work';
import { reasonText } from '../../domain/scoring/reason-text';
import type { TemplateContent, TemplateValues } from '../../domain/template/template';
import { findName, nameBook } from './find-name';
import { nameKey } from './name-key';
import { TEMPLATE_LISTS, type TemplateLine, type TemplateList } from './template-lists';
import { templateNames, type TemplateFormat, type TemplateName } from './template-names';

/** What a template is filled with; what is not known is a marked place to fill. */
export function templateContent(input: ReportInput): TemplateContent {
  const scope = reportScope(input);
  const book = nameBook(templateNames(input.evaluation.system));
  const value: TemplateValues = (written) => {
    const found = findName(written, book);
    return found.kind === 'known' ? inlinesOf(found.name, found.format, input, scope) : null;
  };
  return {
    value,
    lines: (name) => {
      const list = TEMPLATE_LISTS.find((each) => each.name === name);
      return list === undefined ? [] : listLines(list, input, scope).map((line) => within(line, value));
    },
  };
}

/** A row may also name what is the same in every row. */
function within(line: TemplateLine, value: TemplateValues): TemplateValues {
  return (written) => line.get(nameKey(written)) ?? value(written);
}

/** A list without lines leaves one row to be filled by hand: a table needs its rows, and none known is not none. */
function listLines(list: TemplateList, input: ReportInput, scope: Scope): readonly TemplateLine[] {
  const lines = list.lines(input, scope);
  const empty = new Map(list.columns.map((column) => [column, [blank(`${list.name}${column}`)]]));
  return lines.length > 0 ? lines : [empty];
}

function inlinesOf(
  { name, meaning }: TemplateName,
  format: TemplateFormat | null,
  input: ReportInput,
  scope: Scope,
): readonly Inline[] {
  switch (meaning.kind) {
    case 'pattern':
      return composePattern(meaning.pattern, scope);
    case 'figure':
      return composePattern(`{${meaning.slot}|${format?.pattern ?? ''}}`, scope);
    case 'weight':
    case 'reason':
      return lineText(meaning.kind, name, meaning.indicator, input, scope);
    case 'keyWork':
      return orBlank(keyWork(input), name);
    case 'problems':
    case 'measures':
      return orBlank(problemPoints(meaning.kind, input, scope), name);
  }
}

function lineText(
  kind: 'weight' | 'reason',
  name: string,
  indicator: string,
  { evaluation }: ReportInput,
  scope: Scope,
): readonly Inline[] {
  const result = scope.lineNamed(indicator);
  if (result === null) return [blank(name)];
  if (kind === 'weight') return [text(printPoints(result.indicator.weight))];
  const reason = result.score === null ? null : reasonText(result, evaluation.facts);
  if (reason !== null) return [text(reason)];
  return result.status === 'pending' ? [blank(name)] : [text('无')];
}

function keyWork({ particulars, settings }: ReportInput): readonly Inline[] {
  const typed = typedKeyWork(settings?.keyWork ?? []);
  return typed.length > 0 ? typed : keyWorkInlines(particulars.keyWork);
}

/** 一是 … 二是 … in one paragraph, because a template says where paragraphs begin. */
function problemPoints(kind: 'problems' | 'measures', input: ReportInput, scope: Scope): readonly Inline[] {
  return findProblems(input, scope).flatMap(({ headline, evidence, measure }, index) => [
    text(`${chineseNumber(index + 1)}是`),
    ...(kind === 'problems' ? [...headline, ...evidence] : measure),
  ]);
}

function orBlank(inlines: readonly Inline[], name: string): readonly Inline[] {
  return inlines.length > 0 ? inlines : [blank(name)];
}
