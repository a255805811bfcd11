import type { IndicatorResult } from '../scoring/evaluation';
import { text } from './inline';
import { lineRemark } from './wording/line-remark';
import type { Inline } from './model';
import type { ProblemPhrase } from './outline';
import { composeList } from './paragraph';
import type { ReportInput } from './report-input';
import { lineScope, type Scope } from './pattern/scope';
import { composePattern, composeSentence } from './pattern/sentence';

/** A problem the report admits: what it is called, what shows it, and what will be done about it. */
export type Problem = {
  readonly kind: string;
  readonly headline: readonly Inline[];
  readonly evidence: readonly Inline[];
  readonly measure: readonly Inline[];
};

/**
 * One problem for each cause in the order of the outline: lost points and unbudgeted spending. What the reader of the
 * workbooks doubts is for the person who works on them, and no problem of the unit.
 */
export function findProblems(input: ReportInput, scope: Scope): readonly Problem[] {
  return input.outline.problems.flatMap((phrase) => {
    const evidence = [
      ...deductedLines(phrase, input).flatMap((line) => deductionInlines(line, input, scope)),
      ...phrase.lists.flatMap((part) => composeList(part, scope, input)),
    ];
    if (evidence.length === 0) return [];
    const headline = composePattern(phrase.headline, scope);
    return [{ kind: phrase.kind, headline, evidence, measure: composePattern(phrase.measure, scope) }];
  });
}

function deductedLines({ lines }: ProblemPhrase, input: ReportInput): readonly IndicatorResult[] {
  const named = new Set(
    input.outline.problems.flatMap((phrase) => (phrase.lines === 'others' ? [] : phrase.lines)),
  );
  return input.evaluation.results.filter(
    ({ status, indicator: { name } }) =>
      status === 'deducted' && (lines === 'others' ? !named.has(name) : lines.includes(name)),
  );
}

function deductionInlines(line: IndicatorResult, input: ReportInput, scope: Scope): readonly Inline[] {
  const about = lineScope(scope, line, lineRemark(line));
  const said = input.outline.deductions.map((sentence) => composeSentence(sentence, about));
  return said.find((inlines) => inlines.length > 0) ?? [text(`${line.indicator.name}扣分。`)];
}
