import type { Finding } from '../../domain/finding';
import type { IndicatorSystem } from '../../domain/indicator/system';
import { findingMessage } from './finding-message';

/** Says findings with the names that people know the system's indicators by. */
export function findingSentences({ indicators }: IndicatorSystem): (finding: Finding) => string {
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  return (finding) => findingMessage(finding, (id) => names.get(id) ?? id);
}
