/** What becomes of the facts of the workbook corpus, family by family, and of those of the workbooks by another hand. */
import { heldOutCases, visibleCases, type CorpusCase } from '../test/corpus-workbooks/corpus';
import { handVerdicts } from '../test/by-hand/measure';
import { countsByFamily, verdictsOf, type Outcome } from '../test/corpus-workbooks/measure';

const OUTCOMES: readonly Outcome[] = ['right', 'doubtful', 'missing', 'wrong', 'guessed'];

/** Chinese characters are two columns wide. */
const wide = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - 2 * text.length));

function printPart(title: string, cases: readonly CorpusCase[]): void {
  console.log(`\n${title}, ${cases.length} cases`);
  console.log(`  ${' '.repeat(14)}${OUTCOMES.map((outcome) => outcome.padStart(10)).join('')}`);
  for (const [family, counts] of countsByFamily(verdictsOf(cases))) {
    console.log(
      `  ${wide(family, 14)}${OUTCOMES.map((outcome) => String(counts[outcome]).padStart(10)).join('')}`,
    );
  }
}

printPart('workbook corpus, facts of the visible part', visibleCases());
printPart('workbook corpus, facts of the part held out (measured only)', heldOutCases());

for (const part of ['visible', 'aside'] as const) {
  const verdicts = handVerdicts(part);
  const counts = OUTCOMES.map((wanted) => verdicts.filter(({ outcome }) => outcome === wanted).length);
  console.log(`\nworkbooks by another hand, ${part}`);
  console.log(`  ${OUTCOMES.map((outcome, index) => `${outcome} ${counts[index] ?? 0}`).join('  ')}`);
}
