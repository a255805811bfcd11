/** How many planted errors the report check finds, kind by kind, and how often it cries wolf. */
import { CORPUS_REPORTS } from '../test/corpus/corpus-reports';
import { FRESH, HELD_OUT, keptCases, WORKED_ON } from '../test/corpus/keep-cases';
import { falseAlarms, recallOf, type Recall } from '../test/corpus/measure';

const share = (found: number, planted: number): string =>
  `${String(found).padStart(4)} of ${String(planted).padEnd(4)}${((100 * found) / planted).toFixed(0).padStart(4)} %`;

const sum = (recalls: readonly Recall[], of: (recall: Recall) => number): number =>
  recalls.reduce((total, recall) => total + of(recall), 0);

const found = ({ planted, missed }: Recall): number => planted - missed.length;

function printTotal(name: string, recalls: readonly Recall[]): void {
  const planted = sum(recalls, (recall) => recall.planted);
  console.log(`  ${share(sum(recalls, found), planted)}  ${name}`);
}

function printRecall(title: string, recalls: readonly Recall[]): void {
  console.log(`\n${title}`);
  for (const recall of recalls) printTotal(recall.kind.label, [recall]);
  printTotal(
    'all arithmetic kinds',
    recalls.filter(({ kind }) => kind.arithmetic),
  );
  printTotal(
    'all other kinds',
    recalls.filter(({ kind }) => !kind.arithmetic),
  );
}

printRecall('report check, planted errors found', recallOf(keptCases(WORKED_ON)));
printRecall(
  'the same on the set held out at first: 228 of 235 and 141 of 141 when first measured',
  recallOf(keptCases(HELD_OUT)),
);
printRecall(
  'the same on a set drawn after that: 334 of 336 and 206 of 207 when first measured',
  recallOf(keptCases(FRESH)),
);
console.log('\nfalse alarms on the reports without an error');
for (const report of CORPUS_REPORTS) console.log(`  ${falseAlarms(report).length}  ${report.name}`);
