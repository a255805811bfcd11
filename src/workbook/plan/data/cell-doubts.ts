import type { FactId } from '../../../domain/fact/catalogue';
import { unconfirmedFacts } from '../../../domain/fact/unconfirmed';
import type { Indicator } from '../../../domain/indicator/system';
import type { CellDoubt } from '../../../domain/scoring/formula/score-cells';
import { measureParts } from '../../../domain/scoring/measure-ratio';
import { contentText } from '../content';
import type { PlanContext } from '../plan-input';
import type { DataLayout } from './data-layout';
import { factCell } from './fact-cell';

/**
 * The facts of a line that a person has to confirm first. A cell holds what is doubted as long as it says what we wrote
 * there, whatever its source says meanwhile: so a changed source settles nothing, and an entry over it does.
 */
export function cellDoubts(
  context: PlanContext,
  { factSpots }: DataLayout,
  { measure }: Indicator,
  cellOf: (fact: FactId) => string,
): readonly CellDoubt[] {
  if (measure === null) return [];
  return unconfirmedFacts(measureParts(measure).facts, context.evaluation.facts).map((fact) => {
    const { content } = factCell(context, fact, factSpots);
    const written = content.kind === 'formula' ? content.formula : contentText(content);
    return { fact, holds: `${cellOf(fact)}=${written}` };
  });
}
