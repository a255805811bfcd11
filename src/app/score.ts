import { unbudgetedSpending } from '../domain/report/unbudgeted-spending';
import type { Finding } from '../domain/finding';
import type { IndicatorSystem } from '../domain/indicator/system';
import type { Particulars, StatedText } from '../domain/fact/particulars';
import { findContradictions } from '../domain/scoring/contradictions';
import { evaluate } from '../domain/scoring/evaluate';
import { questionNamer } from '../domain/scoring/match-judgements';
import type { Evaluation } from '../domain/scoring/evaluation';
import { judgementsWith } from '../workbook/plan/rerun/with-hand-filled';
import type { Scan } from './scan';

/** An evaluation with every finding that led to it or follows from it. */
export type Scored = { readonly evaluation: Evaluation; readonly findings: readonly Finding[] };

/** Scores a scan by a system; answers and scores that people set by hand take the place of those of the sources. */
export function score(scanned: Scan, system: IndicatorSystem): Scored {
  const { particulars, facts, handFilled } = scanned;
  const scored = evaluate(
    system,
    facts,
    judgementsWith(particulars.judgements, handFilled, questionNamer(system.indicators)),
    handFilled?.overrides ?? [],
  );
  return {
    evaluation: scored.evaluation,
    findings: [
      ...scanned.findings,
      ...scored.findings,
      ...findContradictions(scored.evaluation, remarksOf(particulars)),
      ...unbudgetedSpending(particulars),
    ],
  };
}

/** The unit's own remarks, where it may admit what a line with full marks denies. */
function remarksOf({ projects, adjustments }: Particulars): readonly StatedText[] {
  return [...projects, ...adjustments].flatMap(({ note, source }) =>
    note === null ? [] : [{ text: note, source }],
  );
}
