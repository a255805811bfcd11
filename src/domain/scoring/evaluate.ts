import type { FactBook } from '../fact/fact-book';
import type { Finding } from '../finding';
import type { Judgement } from '../indicator/judgement';
import { standardFindings } from '../indicator/printed-standard';
import type { IndicatorSystem } from '../indicator/system';
import { sumOf, ZERO } from '../money/decimal';
import { evaluateIndicator } from './evaluate-indicator';
import type { Evaluation, ScoreOverride } from './evaluation';
import { gradeOf } from './grade';
import { matchJudgements } from './match-judgements';
import { overrideScore } from './override-score';

/**
 * Scores a unit by a system (that `validateSystem` found sound). Nothing is given by default: what the facts and
 * judgements do not settle stays 待填. Overrides name their line by its id and win.
 */
export function evaluate(
  system: IndicatorSystem,
  facts: FactBook,
  judgements: readonly Judgement[],
  overrides: readonly ScoreOverride[],
): { readonly evaluation: Evaluation; readonly findings: readonly Finding[] } {
  const { stepMode, indicators } = system;
  const matched = matchJudgements(indicators, judgements);
  const lines = indicators.map((indicator) => {
    const own = matched.byLine.get(indicator.id) ?? [];
    const override = overrides.find((each) => each.indicator === indicator.id);
    return overrideScore(evaluateIndicator({ indicator, stepMode, facts, judgements: own }), override);
  });
  const results = lines.map(({ result }) => result);
  const total = sumOf(results.map(({ score }) => score ?? ZERO));
  const pendingWeight = sumOf(
    results.filter(({ score }) => score === null).map(({ indicator }) => indicator.weight),
  );
  const grade = gradeOf(system, total, pendingWeight);
  return {
    evaluation: { system, facts, results, total, pendingWeight, grade },
    findings: [
      ...standardFindings(system),
      ...matched.findings,
      ...lines.flatMap(({ findings }) => findings),
    ],
  };
}
