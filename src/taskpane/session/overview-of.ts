import type { Assessment } from '../../app/assessment';
import type { Overview } from './session';
import type { Engine } from './engine-door';

/** The views it takes its words from. */
type Viewer = Pick<Engine, 'recognitionView' | 'scoringView'>;

/** What the header and the steps show of an assessment. */
export function overviewOf(engine: Viewer, assessment: Assessment): Overview {
  const { unitName, year, openDoubts } = engine.recognitionView(assessment);
  const { total, grade, pendingWeight, lines } = engine.scoringView(assessment);
  const pendingLines = lines.filter(({ status }) => status === 'pending').length;
  return { unitName, year, total, grade, pendingWeight, openDoubts, pendingLines };
}
