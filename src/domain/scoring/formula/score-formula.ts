import type { Indicator, Measure, Rule, StepMode } from '../../indicator/system';
import { printNumber } from '../../money/print';
import { bandsFormula } from './bands-formula';
import { firstOf, quoted } from './formula-text';
import { roundedPoints } from './precision';
import {
  APPLIES_NOT,
  NO,
  NO_BASE,
  NOTHING_PLANNED,
  PENDING,
  YES,
  answerRange,
  type ScoreCells,
} from './score-cells';
import { stepsFormula } from './steps-formula';

const PENDING_TEXT = quoted(PENDING);

/** The points of a line, or the text 待填. Says what `evaluate` says for the same facts and answers. */
export function scoreFormula(indicator: Indicator, stepMode: StepMode, cells: ScoreCells): string {
  const { rule, measure } = indicator;
  const points =
    measure === null ? answeredPoints(rule, cells) : measuredPoints(rule, measure, stepMode, cells);
  return cells.applies === null
    ? points
    : `IF(${cells.applies}=${quoted(APPLIES_NOT)},${cells.weight},${points})`;
}

function measuredPoints(rule: Rule, { zeroBase }: Measure, mode: StepMode, cells: ScoreCells): string {
  const rate = cells.rate ?? '';
  const cases = [
    ...(zeroBase.bothZero === 'full'
      ? [{ when: `${rate}=${quoted(NOTHING_PLANNED)}`, give: cells.weight }]
      : []),
    ...(zeroBase.baseZero === 'zero' ? [{ when: `${rate}=${quoted(NO_BASE)}`, give: '0' }] : []),
    { when: `ISNUMBER(${rate})`, give: ratePoints(rule, mode, rate, cells.weight) },
  ];
  return firstOf(cases, PENDING_TEXT);
}

function ratePoints(rule: Rule, mode: StepMode, rate: string, weight: string): string {
  switch (rule.kind) {
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither': {
      const left = `${weight}-${printNumber(rule.deduct)}*${stepsFormula(rule, mode, rate)}`;
      return `MAX(0,${roundedPoints(left)})`;
    }
    case 'bands':
      return bandsFormula(rule, rate, ({ score }) => printNumber(score));
    case 'proportional':
      return `MAX(0,MIN(${weight},${roundedPoints(`${weight}*${rate}`)}))`;
    case 'checklist':
    case 'violations':
    case 'choice':
    case 'manual':
      return PENDING_TEXT;
  }
}

function answeredPoints(rule: Rule, { answers, weight }: ScoreCells): string {
  const range = answerRange(answers);
  const [yes, no] = [`COUNTIF(${range},${quoted(YES)})`, `COUNTIF(${range},${quoted(NO)})`];
  switch (rule.kind) {
    case 'checklist': {
      const points = `MIN(${weight},${printNumber(rule.pointsEach)}*${yes})`;
      return `IF(${yes}+${no}<${rule.items.length},${PENDING_TEXT},${points})`;
    }
    case 'violations': {
      const points = `MAX(0,${weight}-${printNumber(rule.deductEach)}*(${no}+SUM(${range})))`;
      return `IF(${yes}+${no}+COUNT(${range})<${rule.items.length},${PENDING_TEXT},${points})`;
    }
    case 'choice': {
      const chosen = ({ label, score }: (typeof rule.options)[number]) => {
        return { when: `${range}=${quoted(label)}`, give: printNumber(score) };
      };
      return firstOf(rule.options.map(chosen), PENDING_TEXT);
    }
    case 'manual': {
      const within = `IF(AND(${range}>=0,${range}<=${weight}),${roundedPoints(range)},${PENDING_TEXT})`;
      return `IF(ISNUMBER(${range}),${within},${PENDING_TEXT})`;
    }
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
    case 'bands':
    case 'proportional':
      return PENDING_TEXT;
  }
}
