import type { FactId } from '../../src/domain/fact/catalogue';
import { assessed } from '../corpus-workbooks/measure';
import { placesOf, snapshotOf, type Book } from './book';
import { judge, type Answer, type Outcome } from './judge';
import { rearrangement, type Rearrangement } from './rearrangement';
import type { NotedFact } from './notes';
import type { Sample } from './samples';
import { withSlip, type Slip } from './spoiling';

/** What became of a fact of a sample. */
export type Verdict = {
  readonly sample: string;
  readonly fact: FactId;
  readonly outcome: Outcome;
  /** The value given and whether it is certain; "—" where none was. */
  readonly given: string;
  /** The cell that slipped; null where nothing did. */
  readonly cell: string | null;
};

type Engine = (noted: NotedFact) => Answer;

/** Runs the engine over books without any answer. */
function engineOn(books: readonly Book[]): Engine {
  const assessment = assessed({ workbooks: books.map(snapshotOf) });
  const places = placesOf(books);
  return ({ fact }) => ({
    settled: assessment?.scanned.facts.get(fact),
    findings: assessment?.scored.findings ?? [],
    places,
  });
}

const givenBy = ({ settled }: Answer): string =>
  settled === undefined ? '—' : `${settled.value.toString()} (${settled.certainty})`;

/** What became of every fact of a sample after a rearrangement; null where it does not apply to the sample. */
export function verdictsOn(sample: Sample, arrangement: Rearrangement): readonly Verdict[] | null {
  const books = arrangement.apply(sample.books, sample);
  if (books === null) return null;
  const answerTo = engineOn(books);
  return sample.facts.flatMap((noted): readonly Verdict[] => {
    const answer = answerTo(noted);
    const outcome = judge(noted, answer, arrangement);
    if (outcome === null) return [];
    return [{ sample: sample.name, fact: noted.fact, outcome, given: givenBy(answer), cell: null }];
  });
}

const AS_IT_STANDS = rearrangement('原样', '', (books) => books);

/**
 * What became of every proven figure of a sample after a slip, one at a time. A slip that a finding names, or whose value
 * is no longer certain, is doubtful; one that is taken for the truth is wrong; one that nobody mentions is lost. Figures
 * that are not read rightly without a slip say nothing here.
 */
export function verdictsAfter(sample: Sample, slip: Slip): readonly Verdict[] {
  const before = engineOn(sample.books);
  return sample.proven
    .filter((noted) => judge(noted, before(noted), AS_IT_STANDS) === 'right')
    .flatMap((noted) => noted.cells.map((cell): NotedFact => ({ ...noted, cells: [cell] })))
    .flatMap((noted): readonly Verdict[] => {
      const [cell = ''] = noted.cells;
      const books = withSlip(sample.books, cell, slip);
      if (books === null) return [];
      const answer = engineOn(books)(noted);
      const outcome = judge(noted, answer, AS_IT_STANDS);
      const unnoticed = outcome === 'right' || outcome === 'guessed' || outcome === null;
      const about = { sample: sample.name, fact: noted.fact, given: givenBy(answer), cell };
      return [{ ...about, outcome: unnoticed ? 'lost' : outcome }];
    });
}

/** How often each outcome came. */
export function countsOf(verdicts: readonly Verdict[]): Readonly<Record<Outcome, number>> {
  const counts = { right: 0, doubtful: 0, lost: 0, wrong: 0, guessed: 0 };
  for (const { outcome } of verdicts) counts[outcome]++;
  return counts;
}

/** The verdicts that no office should meet, each as a line. */
export function failuresAmong(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ outcome }) => outcome !== 'right' && outcome !== 'doubtful')
    .map(({ sample, fact, outcome, given, cell }) =>
      [outcome, sample, fact, ...(cell === null ? [] : [cell]), given].join(' · '),
    );
}
