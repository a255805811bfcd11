import type { Finding } from '../finding';
import { printPoints } from '../money/print';
import type { IndicatorResult, ScoreOverride } from './evaluation';
import { PENDING } from './formula/score-cells';
import type { LineOutcome } from './line-outcome';

/** Sets a person's score against the computed one. A score outside 0 to the weight is reported and not taken. */
export function overrideScore(line: LineOutcome, override: ScoreOverride | undefined): LineOutcome {
  if (override === undefined) return line;
  const { indicator, score: computed } = line.result;
  const { score, reason } = override;
  if (score.lt(0) || score.gt(indicator.weight)) {
    return { ...line, findings: [...line.findings, outOfRange(indicator.name, override)] };
  }
  const set: IndicatorResult = {
    ...line.result,
    score,
    status: score.eq(indicator.weight) ? 'full' : 'deducted',
    reason: { kind: 'overridden', reason, computed },
  };
  return { result: set, findings: [...line.findings, overridden(line.result, override)] };
}

function overridden({ indicator, score }: IndicatorResult, override: ScoreOverride): Finding {
  return {
    code: 'scoreOverridden',
    severity: 'info',
    cells: [],
    indicator: indicator.id,
    computed: score === null ? PENDING : printPoints(score),
    set: printPoints(override.score),
  };
}

function outOfRange(subject: string, { score }: ScoreOverride): Finding {
  return {
    code: 'judgementUnreadable',
    severity: 'warning',
    cells: [],
    subject,
    point: '人工评分',
    text: printPoints(score),
    wanted: 'points',
  };
}
