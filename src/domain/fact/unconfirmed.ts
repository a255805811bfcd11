import type { FactId } from './catalogue';
import type { FactBook } from './fact-book';
import type { ReadingDoubt } from './reading';

/** What is right for what it says: of another scope, or passed over by a person for another reading. */
const NO_HINDRANCE: ReadonlySet<ReadingDoubt['code']> = new Set(['otherScope', 'setAside']);

/**
 * Those of the facts, or of the facts they follow from, that nothing may be scored by before a person confirmed them:
 * their readings disagree, or the reading itself carries a doubt (an open question, an assumed money unit, an uncertain
 * table …). A number of another scope (财政拨款 only) is no such doubt: it is right for what it says, and where no other is
 * printed it is what forms ask for.
 */
export function unconfirmedFacts(facts: readonly FactId[], book: FactBook): readonly FactId[] {
  const found = facts.flatMap((fact): readonly FactId[] => {
    const settled = book.get(fact);
    if (settled === undefined) return [];
    if (settled.derivation !== null) return unconfirmedFacts(settled.derivation.inputs, book);
    const isDoubted = settled.reading?.doubts.some(({ code }) => !NO_HINDRANCE.has(code)) === true;
    return isDoubted || settled.certainty === 'disputed' ? [fact] : [];
  });
  return [...new Set(found)];
}
