import { printPoints } from '../../domain/money/print';
import type { Assessment } from '../assessment';
import { level1Bar, scoreLine } from './score-line';
import type { ScoreLine, ScoringView } from './views';

/** Step 2: every line with its score, what it lost and what it waits for. */
export function scoringView(assessment: Assessment): ScoringView {
  const { system, results, total, pendingWeight, grade } = assessment.scored.evaluation;
  const lines = results.map((result) => scoreLine(assessment, result));
  const level1Names = new Set(results.map(({ indicator }) => indicator.level1));
  return {
    systemTitle: system.title,
    total: printPoints(total),
    pendingWeight: pendingWeight.eq(0) ? null : printPoints(pendingWeight),
    grade: grade?.formalLabel ?? null,
    bars: [...level1Names].map((level1) => level1Bar(level1, results)),
    lines,
    attention: attentionOf(lines),
  };
}

/** The costliest lines first, then those that wait for a person; equals in the order of the system. */
function attentionOf(lines: readonly ScoreLine[]): readonly string[] {
  const costly = lines.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
  const waiting = lines.filter(({ status }) => status === 'pending');
  return [...costly, ...waiting].map(({ indicator }) => indicator);
}
