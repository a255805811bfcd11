import { sumOf } from '../../domain/money/decimal';
import { printPercent, printPoints } from '../../domain/money/print';
import type { IndicatorResult } from '../../domain/scoring/evaluation';
import { PENDING } from '../../domain/scoring/formula/score-cells';
import { rateOf } from '../../domain/scoring/ratio';
import { reasonText } from '../../domain/scoring/reason-text';
import type { Assessment } from '../assessment';
import type { Level1Bar, ScoreLine } from './views';

/** One line of the score table. */
export function scoreLine(assessment: Assessment, result: IndicatorResult): ScoreLine {
  const { indicator, score, ratio, status, reason } = result;
  const { id, level1, level2, name, weight } = indicator;
  return {
    indicator: id,
    level1,
    level2,
    name,
    weight: printPoints(weight),
    score: scoreText(result),
    rate: ratio === null ? null : printPercent(rateOf(ratio)),
    status,
    overridden: reason?.kind === 'overridden',
    reason: shownReason(assessment, result),
    lost: score === null ? 0 : weight.minus(score).toNumber(),
  };
}

/** The points of a line, or 待填. */
export function scoreText({ score }: IndicatorResult): string {
  return score === null ? PENDING : printPoints(score);
}

/** People's own words in 扣分原因 stay, as they do when the sheets are written. */
function shownReason({ scanned, scored }: Assessment, result: IndicatorResult): string | null {
  const own = scanned.handFilled?.companions.get(`score:${result.indicator.id}`);
  return own ?? reasonText(result, scored.evaluation.facts);
}

/** The lines of one 一级指标 added up. */
export function level1Bar(level1: string, results: readonly IndicatorResult[]): Level1Bar {
  const own = results.filter(({ indicator }) => indicator.level1 === level1);
  const open = own.filter(({ score }) => score === null);
  const [weight, scored, pending] = [
    sumOf(own.map(({ indicator }) => indicator.weight)),
    sumOf(own.flatMap(({ score }) => score ?? [])),
    sumOf(open.map(({ indicator }) => indicator.weight)),
  ];
  const lost = weight.minus(scored).minus(pending);
  const parts = [
    `得 ${printPoints(scored)} 分`,
    ...(lost.eq(0) ? [] : [`扣 ${printPoints(lost)} 分`]),
    ...(pending.eq(0) ? [] : [`待填 ${printPoints(pending)} 分`]),
  ];
  return {
    level1,
    weight: weight.toNumber(),
    scored: scored.toNumber(),
    lost: lost.toNumber(),
    pending: pending.toNumber(),
    text: `${level1} ${printPoints(weight)} 分：${parts.join('，')}`,
  };
}
