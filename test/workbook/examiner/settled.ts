import { addressInSheet } from '../../../src/domain/cell-address';
import type { SettledFact } from '../../../src/domain/fact/fact-book';
import { settleFacts } from '../../../src/domain/fact/settle';
import type { Finding } from '../../../src/domain/finding';
import type { Read } from '../facts-of';

const MARKS = { certain: '', doubtful: '?', disputed: '!' } as const;
const STATEMENTS: ReadonlySet<string> = new Set(['unitName', 'fiscalYear']);

/**
 * Every amount, count and ratio that the whole chain settles, by fact: "1100000 @ 三公!B4", "?" doubtful, "!" disputed,
 * "=" derived. A fact that is not named is 待填.
 */
export function settled(read: Read): Readonly<Record<string, string>> {
  const facts = [...settleFacts(read.readings).facts.values()];
  return Object.fromEntries(
    facts.filter(({ fact }) => !STATEMENTS.has(fact)).map((each) => [each.fact, shown(each)]),
  );
}

function shown({ value, reading, certainty }: SettledFact): string {
  const amount = typeof value === 'string' ? value : value.toFixed();
  const place = reading === null ? '=' : `@ ${reading.source.sheet}!${addressInSheet(reading.source)}`;
  return `${amount} ${place}${MARKS[certainty]}`;
}

/** What a person has to look at, "code 表!A1 表!B2" in order; notes are left out. */
export function complaints(read: Read): readonly string[] {
  return allFindings(read)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cells }) =>
      [code, ...cells.map((cell) => `${cell.sheet}!${addressInSheet(cell)}`)].join(' '),
    );
}

function allFindings(read: Read): readonly Finding[] {
  return [...read.findings, ...settleFacts(read.readings).findings];
}
