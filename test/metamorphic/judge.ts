import { firstCell, fullAddress, overlaps, type CellRange } from '../../src/domain/cell-address';
import type { SettledFact } from '../../src/domain/fact/fact-book';
import type { Finding } from '../../src/domain/finding';
import { asks, halfWidth, namesFact, SILENT } from '../corpus-workbooks/measure';
import type { Places } from './book';
import type { Rearrangement } from './rearrangement';
import type { NotedFact } from './notes';

/**
 * What became of a fact. right: its value, without doubt, from a cell that states it. doubtful: given or withheld, and a
 * finding names it, one of its cells, or asks the question that what lies beside raises. lost: withheld, and nothing says so.
 * wrong: another value, shown as certain. guessed: certain where the files say nothing, or from a cell that states
 * something else.
 */
export type Outcome = 'right' | 'doubtful' | 'lost' | 'wrong' | 'guessed';

/** What the engine made of rearranged books. */
export type Answer = {
  readonly settled: SettledFact | undefined;
  readonly findings: readonly Finding[];
  readonly places: Places;
};

/** Judges one fact; null where it rightly stays 待填. 本级 and 汇总 state the same name, whichever of them is read. */
export function judge(noted: NotedFact, answer: Answer, arrangement: Rearrangement): Outcome | null {
  const { settled } = answer;
  const doubted = isDoubted(noted, answer);
  if (settled === undefined) {
    if (noted.value === null || noted.optional) return null;
    return doubted || isAsked(answer.findings, arrangement) ? 'doubtful' : 'lost';
  }
  const isRight = [noted.value, ...noted.accepted].some((value) =>
    isSame(value, settled, arrangement.nameSuffix),
  );
  const besides = noted.value === null && arrangement.statedBeside.includes(noted.fact);
  if (noted.value === null && (isRight || besides)) return null;
  if (doubted) return 'doubtful';
  if (noted.value === null) return 'guessed';
  if (!isRight) return 'wrong';
  const isName = typeof settled.value === 'string' && arrangement.nameSuffix !== '';
  return isName || isSourced(noted, settled, answer.places) ? 'right' : 'guessed';
}

/** Whether the engine says that it is not sure of a fact, or a finding is about the fact or one of its cells. */
function isDoubted(noted: NotedFact, { settled, findings, places }: Answer): boolean {
  if (settled !== undefined && settled.certainty !== 'certain') return true;
  const cells = [...noted.cells.flatMap((cell) => places.now.get(cell) ?? []), ...sourcesOf(settled)];
  return findings.some(
    (finding) =>
      !SILENT.has(finding.code) &&
      (namesFact(finding, noted.fact) ||
        finding.cells.some((range) => cells.some((cell) => meet(range, cell)))),
  );
}

const isAsked = (findings: readonly Finding[], { question }: Rearrangement): boolean =>
  question !== null && findings.some((finding) => asks(finding, question));

function isSame(value: number | string | null, { value: given }: SettledFact, suffix: string): boolean {
  if (value === null) return false;
  if (typeof given !== 'string') return given.toNumber() === value;
  return [String(value), `${value}${suffix}`].some((name) => halfWidth(name) === halfWidth(given));
}

/** From a cell that states it; texts from any cell that was handed in. Sums and what follows have no cell of their own. */
function isSourced(noted: NotedFact, { reading }: SettledFact, { now, strangers }: Places): boolean {
  if (reading === null) return true;
  const sources = [reading.source, ...reading.parts.map(({ source }) => source)];
  if (sources.some((source) => strangers.has(fullAddress(firstCell(source))))) return false;
  const cells = [...noted.cells, ...noted.weakCells].flatMap((cell) => now.get(cell) ?? []);
  return reading.parts.length > 0 || cells.length === 0 || cells.some((cell) => meet(reading.source, cell));
}

function sourcesOf(settled: SettledFact | undefined): readonly CellRange[] {
  const reading = settled?.reading;
  return reading ? [reading.source, ...reading.parts.map(({ source }) => source)] : [];
}

const meet = (a: CellRange, b: CellRange): boolean =>
  a.workbook === b.workbook && a.sheet === b.sheet && overlaps(a, b);
