import { FACT_CATALOGUE } from '../../../src/catalog/facts/fact-catalogue';
import { LEXICONS } from '../../../src/catalog/words/lexicon';
import { PAPERS } from '../../../src/catalog/words/papers';
import { addressInSheet } from '../../../src/domain/cell-address';
import { factKind } from '../../../src/domain/fact/catalogue';
import { answerFacts, type Answers } from '../../../src/workbook/answer/answer-facts';
import { readBooks } from '../../../src/workbook/answer/books';
import type { Wanted } from '../../../src/workbook/answer/choice';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { workbookOf } from '../grid';

const NOTHING: Wanted = { year: null, unitName: null };

/** What workbooks answer for the facts, before readings are weighed against each other. */
export function answersIn(workbooks: readonly WorkbookSnapshot[], wanted: Wanted = NOTHING): Answers {
  return answerFacts(readBooks(workbooks, LEXICONS, PAPERS), FACT_CATALOGUE, wanted);
}

/** Every answer as `value @ cell`, "?" behind a doubted one; names and years are left out. */
export function told({ readings }: Answers): Readonly<Record<string, string | readonly string[]>> {
  const byFact = new Map<string, string[]>();
  for (const { fact, value, source, doubts } of readings) {
    if (factKind(fact) === 'text' || factKind(fact) === 'year') continue;
    const text = `${String(value)} @ ${source.sheet}!${addressInSheet(source)}${doubts.length > 0 ? '?' : ''}`;
    byFact.set(fact, [...(byFact.get(fact) ?? []), text]);
  }
  return Object.fromEntries(
    [...byFact].map(([fact, [first = '', ...more]]) => [fact, more.length === 0 ? first : [first, ...more]]),
  );
}

/** The answers of one workbook of these sheets. */
export const toldBy = (...sheets: readonly SheetSnapshot[]): ReturnType<typeof told> =>
  told(answersIn([workbookOf('资料.xlsx', ...sheets)]));
