import { fullAddress } from '../../domain/cell-address';
import type { FactId } from '../../domain/fact/catalogue';
import type { Finding } from '../../domain/finding';
import type { Assessment } from '../assessment';

/** The findings of each fact: those that name it, and those about the cell its value was read from. */
export function findingsByFact({ scanned, scored }: Assessment): ReadonlyMap<FactId, readonly Finding[]> {
  const factsAt = new Map<string, FactId[]>();
  for (const { fact, reading } of scanned.facts.values()) {
    if (reading === null) continue;
    const address = fullAddress(reading.source);
    factsAt.set(address, [...(factsAt.get(address) ?? []), fact]);
  }
  const found = new Map<FactId, Finding[]>();
  for (const finding of scored.findings) {
    for (const fact of factsOf(finding, factsAt)) found.set(fact, [...(found.get(fact) ?? []), finding]);
  }
  return found;
}

/** What is said of a line is said of its score, though it points at the cells of its facts. */
function factsOf(finding: Finding, factsAt: ReadonlyMap<string, readonly FactId[]>): ReadonlySet<FactId> {
  if ('indicator' in finding) return new Set();
  const named = namedFact(finding);
  return named === null
    ? new Set(finding.cells.flatMap((cell) => factsAt.get(fullAddress(cell)) ?? []))
    : new Set([named]);
}

/** The fact that a finding names; null where it speaks of none or of several. */
export function namedFact(finding: Finding): FactId | null {
  if ('fact' in finding) return finding.fact;
  if (finding.code === 'readingDoubtful') return finding.reading.fact;
  return finding.code === 'actualNotFilled' ? finding.actual : null;
}
