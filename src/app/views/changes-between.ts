import { FACT_IDS, factLabel } from '../../domain/fact/catalogue';
import type { IndicatorResult } from '../../domain/scoring/evaluation';
import { PENDING } from '../../domain/scoring/formula/score-cells';
import { GRADE_OPEN } from '../../domain/scoring/formula/total-formula';
import { printPoints } from '../../domain/money/print';
import { dataLayout } from '../../workbook/plan/data/data-layout';
import type { Assessment } from '../assessment';
import { factText } from './fact-text';
import { sourcePlace } from './fact-view';
import { answerOf, questionView } from './question-view';
import { scoreText } from './score-line';
import type { ChangeView, PlaceView } from './views';

/** A value of an assessment, as it is shown beside its earlier one. */
type Shown = { readonly subject: string; readonly text: string; readonly place: () => PlaceView | null };

/** What differs between two assessments, in words: the result first, then scores, answers and facts. */
export function changesBetween(before: Assessment, after: Assessment): readonly ChangeView[] {
  const [earlier, later] = [shownValues(before), shownValues(after)];
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const [textBefore, textAfter] = [was?.text ?? PENDING, is?.text ?? PENDING];
    if (textBefore === textAfter) return [];
    const subject = is?.subject ?? was?.subject ?? key;
    return [{ subject, before: textBefore, after: textAfter, place: (is ?? was)?.place() ?? null }];
  });
}

function shownValues(assessment: Assessment): ReadonlyMap<string, Shown> {
  const { results } = assessment.scored.evaluation;
  return new Map([
    ...resultValues(assessment),
    ...results.map(scoreValue),
    ...answerValues(assessment),
    ...factValues(assessment),
  ]);
}

function resultValues({ scored }: Assessment): readonly (readonly [string, Shown])[] {
  const { total, grade } = scored.evaluation;
  const place = (): null => null;
  return [
    ['total', { subject: '总得分', text: `${printPoints(total)} 分`, place }],
    ['grade', { subject: '评价等次', text: grade?.formalLabel ?? GRADE_OPEN, place }],
  ];
}

function scoreValue(result: IndicatorResult): readonly [string, Shown] {
  const { id, name } = result.indicator;
  const text = result.score === null ? PENDING : `${scoreText(result)} 分`;
  return [`score:${id}`, { subject: `${name}得分`, text, place: () => null }];
}

function answerValues(assessment: Assessment): readonly (readonly [string, Shown])[] {
  return dataLayout(assessment.scored.evaluation).answers.map((row) => {
    const { key, line } = row;
    const subject = `${line.subject}：${line.point}`;
    const place = (): PlaceView | null => questionView(assessment, row).place;
    return [key, { subject, text: answerOf(line) ?? PENDING, place }];
  });
}

function factValues(assessment: Assessment): readonly (readonly [string, Shown])[] {
  return FACT_IDS.flatMap((fact) => {
    const settled = assessment.scanned.facts.get(fact);
    if (settled === undefined) return [];
    const text = factText(fact, settled.value);
    const place = (): PlaceView | null => sourcePlace(assessment, settled);
    return [[`fact:${fact}`, { subject: factLabel(fact), text, place }]];
  });
}
