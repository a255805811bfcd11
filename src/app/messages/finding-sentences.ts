import type { Finding } from '../../domain/finding';
import type { IndicatorSystem } from '../../domain/indicator/system';
import { findingMessage } from './finding-message';
import { withoutWorkbook } from './place-text';

/**
 * Says findings with the names that people know the system's indicators by. `front` is the workbook in front of the
 * reader, which need not be named; null where all are.
 */
export function findingSentences(
  { indicators }: IndicatorSystem,
  front: string | null,
): (finding: Finding) => string {
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  return (finding) => {
    const sentence = findingMessage(finding, (id) => names.get(id) ?? id);
    return front === null ? sentence : withoutWorkbook(sentence, front);
  };
}
