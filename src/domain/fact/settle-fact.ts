import type { Finding } from '../finding';
import { agreementOf, type Agreement } from './agreement';
import type { SettledFact } from './fact-book';
import { byPreference } from './by-preference';
import type { Reading, ReadingDoubt } from './reading';
import { severityAmong, standingOf } from './standing';

/** One fact after its readings were weighed; `settled` is null where no reading is of this unit and year. */
export type SettledReadings = { readonly settled: SettledFact | null; readonly findings: readonly Finding[] };

type Compared = { readonly reading: Reading; readonly agreement: Agreement };

/** Chooses among all readings of one fact and says how the others agree with the chosen one. */
export function settleFact(readings: readonly Reading[]): SettledReadings {
  const ordered = byPreference(readings);
  const [chosen] = ordered;
  if (chosen === undefined) return { settled: null, findings: [] };
  const doubtful = chosen.doubts.filter(isOwn).map((doubt) => readingDoubtful(chosen, doubt));
  if (standingOf(chosen) === 'foreign') return { settled: null, findings: doubtful };
  const compared = ordered
    .slice(1)
    .filter((reading) => standingOf(reading) !== 'foreign')
    .map((reading) => ({ reading, agreement: agreementOf(chosen, reading) }));
  const { fact, value } = chosen;
  const certainty = certaintyOf(chosen, compared);
  return {
    settled: { fact, value, reading: chosen, derivation: null, readings: ordered, certainty },
    findings: [...doubtful, ...agreementFindings(chosen, compared)],
  };
}

/** An open question is asked once, and not for every reading that waits for it. */
const isOwn = ({ code }: ReadingDoubt): boolean => code !== 'openQuestion';

function readingDoubtful(reading: Reading, doubt: ReadingDoubt): Finding {
  return { code: 'readingDoubtful', severity: 'warning', reading, doubt, cells: [reading.source] };
}

/** Only a reading of the same standing can dispute the chosen one; two other scopes may well differ. */
function certaintyOf(chosen: Reading, compared: readonly Compared[]): SettledFact['certainty'] {
  const standing = standingOf(chosen);
  const disputed = compared.some(
    ({ reading, agreement }) => contradicts(agreement) && standingOf(reading) === standing,
  );
  if (disputed && standing !== 'otherScope') return 'disputed';
  return standing === 'clean' ? 'certain' : 'doubtful';
}

function contradicts({ kind }: Agreement): boolean {
  return kind === 'apart' || kind === 'factor';
}

/** One finding for all readings that stand to the chosen one in the same way and gravity. */
function agreementFindings(chosen: Reading, compared: readonly Compared[]): readonly Finding[] {
  const found = compared.flatMap(({ reading, agreement }) => agreementFinding(chosen, reading, agreement));
  const merged = new Map<string, ReadingsFinding>();
  for (const finding of found) {
    const key = JSON.stringify([finding.code, finding.severity, 'factor' in finding && finding.factor]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? finding : together(known, finding));
  }
  return [...merged.values()];
}

type ReadingsFinding = Finding & { readonly readings: readonly Reading[] };

function agreementFinding(
  chosen: Reading,
  reading: Reading,
  agreement: Agreement,
): readonly ReadingsFinding[] {
  const { fact } = chosen;
  const readings = [chosen, reading];
  const cells = readings.map(({ source }) => source);
  switch (agreement.kind) {
    case 'equal':
      return [];
    case 'rounded':
      return [{ code: 'readingsRounded', severity: 'info', fact, readings, cells }];
    case 'factor': {
      const severity = severityAmong(readings) === 'error' ? 'error' : 'warning';
      return [{ code: 'unitFactorSuspected', severity, fact, factor: agreement.factor, readings, cells }];
    }
    case 'apart':
      return [{ code: 'readingsDisagree', severity: severityAmong(readings), fact, readings, cells }];
  }
}

/** Both findings begin with the chosen reading. */
function together(first: ReadingsFinding, next: ReadingsFinding): ReadingsFinding {
  return {
    ...first,
    readings: [...first.readings, ...next.readings.slice(1)],
    cells: [...first.cells, ...next.cells.slice(1)],
  };
}
