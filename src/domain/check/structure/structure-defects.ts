import type { CheckedParagraph, Defect, DefectProblem } from '../report-check';
import { textKey } from '../../scoring/similar-text';
import type { Evaluation, IndicatorResult } from '../../scoring/evaluation';
import { reportSections, type ReportSection } from './report-sections';

const PROBLEMS = '问题';
const MEASURES = /措施|建议/;
/** What a line is called where its rate is not: 公用经费控制率 is spoken of as 公用经费. */
const RATE = /(?:实际)?(?:控制|变动|完成|执行)率$/;
const SENTENCE_ENDS = /[。；\n]/;
/** Shorter words, such as 预算, name nothing. */
const LEAST_MATTER = 3;

/**
 * What belongs together in a report: each line that lost points is spoken of among the problems, and each problem has a
 * measure. One finding each, at the heading, so that a report in other words is not flooded.
 */
export function structureDefects(
  paragraphs: readonly CheckedParagraph[],
  { results }: Evaluation,
): readonly Defect[] {
  const sections = reportSections(paragraphs);
  const problems = sections.find(({ heading }) => heading.includes(PROBLEMS));
  if (problems === undefined) return [];
  const measures = sections.find((each) => each !== problems && MEASURES.test(each.heading));
  const deducted = results.filter(({ status }) => status === 'deducted');
  const unexplained = deducted.filter((line) => !speaksOf(problems, line, deducted));
  const lines = unexplained.map(({ indicator }) => indicator.name);
  return [
    ...(lines.length === 0 ? [] : [at(problems, paragraphs, { code: 'deductionWithoutCause', lines })]),
    ...(measures === undefined ? [] : missingMeasures(problems, measures, paragraphs)),
  ];
}

/** A line is spoken of by its name, or by its matter in a sentence that is not about another line: 公用经费挤占…，资金使用合规性扣1分. */
function speaksOf(
  { texts }: ReportSection,
  { indicator }: IndicatorResult,
  others: readonly IndicatorResult[],
): boolean {
  const name = textKey(indicator.name);
  const matter = name.replace(RATE, '');
  const otherNames = others.map((line) => textKey(line.indicator.name)).filter((other) => other !== name);
  return texts
    .flatMap((text) => text.split(SENTENCE_ENDS))
    .map(textKey)
    .some((said) => {
      if (said.includes(name)) return true;
      const spoken = matter.length >= LEAST_MATTER && said.includes(matter);
      return spoken && !otherNames.some((other) => said.includes(other));
    });
}

function missingMeasures(
  problems: ReportSection,
  measures: ReportSection,
  paragraphs: readonly CheckedParagraph[],
): readonly Defect[] {
  const counted = problems.items > 0 && measures.items > 0;
  if (!counted || measures.items >= problems.items) return [];
  return [
    at(measures, paragraphs, {
      code: 'problemWithoutMeasure',
      problems: problems.items,
      measures: measures.items,
    }),
  ];
}

function at(
  { paragraph, heading }: ReportSection,
  paragraphs: readonly CheckedParagraph[],
  problem: DefectProblem,
): Defect {
  const { place = '', text = '' } = paragraphs[paragraph] ?? {};
  const start = text.indexOf(heading);
  return { paragraph, start, end: start + heading.length, place, excerpt: heading, text: heading, problem };
}
