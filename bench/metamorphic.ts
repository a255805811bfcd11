/** What becomes of the facts of the samples when harmless things are done to them, and when one figure slips. */
import {
  countsOf,
  failuresAmong,
  verdictsAfter,
  verdictsOn,
  type Verdict,
} from '../test/metamorphic/measure';
import { REARRANGEMENTS } from '../test/metamorphic/rearrangements';
import { MORE_SAMPLES, readSamples, type Sample } from '../test/metamorphic/samples';
import { SLIPS } from '../test/metamorphic/spoiling';

const OUTCOMES = ['right', 'doubtful', 'lost', 'wrong', 'guessed'] as const;
const NAME_WIDTH = 46;
const lists = process.argv.includes('--list');

/** Chinese characters are two columns wide. */
const wide = (text: string): string =>
  text + ' '.repeat(Math.max(0, NAME_WIDTH - text.length - (text.match(/[^\x00-\x7f]/g)?.length ?? 0)));

function printLine(name: string, samples: number, verdicts: readonly Verdict[]): void {
  const counts = countsOf(verdicts);
  const numbers = [samples, ...OUTCOMES.map((outcome) => counts[outcome])];
  console.log(`  ${wide(name)}${numbers.map((number) => String(number).padStart(9)).join('')}`);
  if (lists) for (const failure of failuresAmong(verdicts)) console.log(`      ${failure}`);
}

function printPart(
  title: string,
  samples: readonly Sample[],
  rows: readonly {
    readonly name: string;
    readonly verdictsOf: (sample: Sample) => readonly Verdict[] | null;
  }[],
): void {
  console.log(`\n${title}`);
  console.log(`  ${wide('')}${['samples', ...OUTCOMES].map((head) => head.padStart(9)).join('')}`);
  for (const { name, verdictsOf } of rows) {
    const judged = samples.flatMap((sample) => {
      const verdicts = verdictsOf(sample);
      return verdicts === null || verdicts.length === 0 ? [] : [verdicts];
    });
    printLine(name, judged.length, judged.flat());
  }
}

async function printAll(): Promise<void> {
  const samples = await readSamples();
  if (MORE_SAMPLES === null)
    console.log('samples of test/fixtures alone: JIXIAO_SAMPLES names no folder with more');
  printPart(
    'facts of the samples after what changes nothing (--list names the failures)',
    samples,
    REARRANGEMENTS.map((each) => ({ name: each.name, verdictsOf: (sample) => verdictsOn(sample, each) })),
  );
  printPart(
    'facts of the samples after one figure slipped; doubtful is what they should be',
    samples,
    SLIPS.map((slip) => ({ name: slip.name, verdictsOf: (sample) => verdictsAfter(sample, slip) })),
  );
}

void printAll();
