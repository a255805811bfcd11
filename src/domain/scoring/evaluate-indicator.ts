import type { FactBook } from '../fact/fact-book';
import type { Judgement } from '../indicator/judgement';
import type { Indicator, Measure, StepMode } from '../indicator/system';
import { evidenceFindings } from './evidence-findings';
import type { IndicatorResult, Need } from './evaluation';
import type { LineOutcome } from './line-outcome';
import { measureParts, measureRatio } from './measure-ratio';
import { rateFindings } from './rate-findings';
import type { RuleOutcome } from './rule-outcome';
import { scoreJudged } from './score-judged';
import { scoreMeasured } from './score-measured';
import { textKey } from './similar-text';
import { verdictOf } from './verdict';

/** Everything that one line is scored by. */
export type Line = {
  readonly indicator: Indicator;
  readonly stepMode: StepMode;
  readonly facts: FactBook;
  readonly judgements: readonly Judgement[];
};

/** Scores one line: by declaration if it does not apply, by its rate, or by what people answered. */
export function evaluateIndicator(line: Line): LineOutcome {
  const declared = declarationsOf(line).find(({ answer }) => verdictOf(answer) === 'no');
  if (declared !== undefined) return { result: notApplicable(line, declared), findings: [] };
  const { measure } = line.indicator;
  return measure === null ? evaluateJudged(line) : evaluateMeasured(line, measure);
}

/** A 否 to the line itself is no declaration: it may answer whether the line was kept to. */
function declarationsOf({ indicator, judgements }: Line): readonly Judgement[] {
  if (indicator.notApplicableWhen === null) return [];
  return judgements.filter(({ subject }) => textKey(subject) !== textKey(indicator.name));
}

function notApplicable({ indicator, judgements }: Line, judgement: Judgement): IndicatorResult {
  return {
    indicator,
    ratio: null,
    score: indicator.weight,
    status: 'notApplicable',
    reason: { kind: 'notApplicable', judgement },
    facts: [],
    judgements,
  };
}

function evaluateMeasured(line: Line, measure: Measure): LineOutcome {
  const { indicator, stepMode, facts: book } = line;
  const parts = measureParts(measure);
  const measured = measureRatio(parts, book);
  const scored = scoreMeasured(indicator, measure, measured, stepMode);
  const lacks = measured.kind === 'open' && measured.missing.length > 0;
  const outcome = lacks ? withDeclaration(line, scored) : scored;
  const result = resultOf(line, outcome);
  if (measured.kind !== 'ratio') return { result: { ...result, facts: parts.facts }, findings: [] };
  const { ratio } = measured;
  return {
    result: { ...result, ratio, facts: parts.facts },
    findings: rateFindings(indicator, ratio, parts.facts, book),
  };
}

/** A line that may not apply waits first for being told whether it does. */
function withDeclaration(line: Line, outcome: RuleOutcome): RuleOutcome {
  const { indicator } = line;
  const told = declarationsOf(line).some(({ answer }) => verdictOf(answer) === 'yes');
  if (indicator.notApplicableWhen === null || told || outcome.kind !== 'pending') return outcome;
  const need: Need = { kind: 'judgement', point: indicator.notApplicableWhen.subject };
  return { kind: 'pending', needs: [need, ...outcome.needs] };
}

function evaluateJudged(line: Line): LineOutcome {
  const { outcome, findings } = scoreJudged(line);
  const result = resultOf(line, outcome);
  return { result, findings: [...findings, ...evidenceFindings(result)] };
}

function resultOf({ indicator, judgements }: Line, outcome: RuleOutcome): IndicatorResult {
  const line = { indicator, ratio: null, facts: [], judgements };
  if (outcome.kind === 'pending') {
    const reason = { kind: 'pending', needs: outcome.needs } as const;
    return { ...line, score: null, status: 'pending', reason };
  }
  const { score, reason } = outcome;
  return { ...line, score, status: score.eq(indicator.weight) ? 'full' : 'deducted', reason };
}
