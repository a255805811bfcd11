import type { Finding } from '../finding';
import { FACT_IDS } from './catalogue';
import { checkIdentities } from './check-identities';
import { deriveFacts } from './derive';
import type { FactBook } from './fact-book';
import { DERIVATION_RULES, IDENTITIES } from './identities';
import type { Reading } from './reading';
import { settleFact } from './settle-fact';

/** The facts that readings amount to, and everything the readings do not agree on. */
export type SettledFacts = { readonly facts: FactBook; readonly findings: readonly Finding[] };

/**
 * Settles each fact by its readings, derives what follows from them, and checks the identities between them. A fact of
 * which no reading is of this unit and year, and none follows from others, is not in the book: 待填, never 0.
 */
export function settleFacts(readings: readonly Reading[]): SettledFacts {
  const each = FACT_IDS.map((fact) => settleFact(readings.filter((reading) => reading.fact === fact)));
  const settled = each.flatMap((result) => result.settled ?? []);
  const read: FactBook = new Map(settled.map((fact) => [fact.fact, fact]));
  const derived = deriveFacts(read, DERIVATION_RULES);
  return {
    facts: new Map([...settled, ...derived.facts].map((fact) => [fact.fact, fact])),
    findings: [
      ...each.flatMap((result) => result.findings),
      ...derived.findings,
      ...checkIdentities(read, IDENTITIES),
    ],
  };
}
