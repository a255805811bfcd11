import type { StatedText } from '../fact/particulars';
import type { Finding } from '../finding';
import type { Indicator } from '../indicator/system';
import { ONE } from '../money/decimal';
import type { Evaluation, IndicatorResult } from './evaluation';
import { compareRatio } from './ratio';
import { textKey } from './similar-text';

/** A word by which a unit admits a fault, and the word of the lines that the fault belongs to. */
type Admission = {
  readonly admits: RegExp;
  readonly line: RegExp;
  /** Whether the line's own figures own up to the fault and its rule takes nothing for so little of it. */
  readonly forgiven?: (result: IndicatorResult) => boolean;
};

const ADMISSIONS: readonly Admission[] = [
  { admits: /挤占|挪用|截留|虚列/, line: /挤占|挪用|截留|虚列/ },
  { admits: /未(?:按[^，。；]{0,8})?公开|公开不(?:及时|完整|到位)/, line: /公开/ },
  { admits: /超(?:出|过)?(?:预算|支)/, line: /控制率/, forgiven: overspentWithinRule },
  { admits: /未(?:经|按规定(?:经过)?|进行)评估论证/, line: /评估论证/ },
  {
    admits: /制度[还尚仍]?(?:不|未)够?(?:健全|完善|落实)|未履行[^，。；]{0,8}审批/,
    line: /制度.{0,4}(?:健全|完整|完善)/,
  },
];

/** Words before an admission that turn it into its denial: 无截留、挤占 …; 严禁挪用. */
const DENIAL = /[无没不非]|未(?:发现|发生|出现)|杜绝|防止|避免|严禁|禁止/;

const LONGEST = 2000;

/**
 * Lines with full marks that the unit's own words contradict: a remark beside an answer, or a text of the workbooks
 * (a remark of a project, a line of 预算追加). A line that lost points already owned up; so did one whose rate is over by
 * less than its rule takes points for.
 */
export function findContradictions(evaluation: Evaluation, texts: readonly StatedText[]): readonly Finding[] {
  const full = evaluation.results.filter(({ status }) => status === 'full');
  return full.flatMap((result) => {
    const stated = texts.filter(({ text }) => speaksOf(result.indicator, text));
    return [...remarksOf(result), ...stated]
      .filter(({ text }) => contradicts(result, text))
      .map(({ text, source }): Finding => ({
        code: 'contradictsFullMarks',
        severity: 'warning',
        cells: [source],
        indicator: result.indicator.id,
        text: text.trim().slice(0, 200),
      }));
  });
}

/** The line with full marks that a sentence contradicts, by its name; null where it contradicts none. */
export function contradictedLine(sentence: string, { results }: Evaluation): string | null {
  const found = results.find(
    (result) =>
      result.status === 'full' && speaksOf(result.indicator, sentence) && contradicts(result, sentence),
  );
  return found?.indicator.name ?? null;
}

function remarksOf({ judgements }: IndicatorResult): readonly StatedText[] {
  return judgements.flatMap(({ note, source }) => (note === null ? [] : [{ text: note, source }]));
}

/**
 * 超预算 says nothing of which line: the text must name what was overspent, 公用经费 or 三公. The 预算 of 预算控制率 names
 * nothing.
 */
function speaksOf({ name, measure }: Indicator, text: string): boolean {
  if (measure === null) return true;
  const matter = textKey(name).replace(/控制率$/, '');
  return matter.length > 2 && textKey(text.slice(0, LONGEST)).includes(matter);
}

/** More was spent than planned, and the rule itself gave full marks: not a whole step over, or within its best band. */
function overspentWithinRule({ indicator, ratio, score, reason }: IndicatorResult): boolean {
  const byRule = reason?.kind === 'overridden' ? reason.computed : score;
  return ratio !== null && compareRatio(ratio, ONE) > 0 && byRule?.eq(indicator.weight) === true;
}

function contradicts(result: IndicatorResult, text: string): boolean {
  const line = `${result.indicator.name}${result.indicator.standard}`;
  const relevant = ADMISSIONS.filter(
    ({ line: ofLine, forgiven }) => ofLine.test(line) && forgiven?.(result) !== true,
  );
  const clauses = text.slice(0, LONGEST).split(/[，。；;,\n]/);
  return relevant.some(({ admits }) => clauses.some((clause) => admitted(clause, admits)));
}

function admitted(clause: string, admits: RegExp): boolean {
  const found = admits.exec(clause);
  return found !== null && !DENIAL.test(clause.slice(0, found.index));
}
