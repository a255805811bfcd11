import { sameRange, type CellRange } from '../../domain/cell-address';
import { factKind } from '../../domain/fact/catalogue';
import { withDoubt, type Reading } from '../../domain/fact/reading';
import type { Finding } from '../../domain/finding';
import { toYuan } from '../../domain/money/unit';
import { amountAt, type PrintedAmount } from '../../workbook/grid/cell-amount';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { FactAnswer } from './answers';

/** What a person chose goes before everything, also before what an earlier run had by hand. */
const CHOSEN_RANK = -2;

type PointedCell = Extract<FactAnswer, { readonly kind: 'cell' }>;
type Settled = { readonly readings: readonly Reading[]; readonly findings: readonly Finding[] };

/**
 * The readings as a person settled them: the chosen or pointed-at one without doubts, all others of its fact set aside,
 * so that they no longer dispute it. A pointed-at cell without a number changes nothing and is reported.
 */
export function settleReadings(
  readings: readonly Reading[],
  answers: readonly FactAnswer[],
  workbooks: readonly WorkbookSnapshot[],
): Settled {
  let settled: Settled = { readings, findings: [] };
  for (const answer of answers) settled = withAnswer(settled, answer, workbooks);
  return settled;
}

function withAnswer(settled: Settled, answer: FactAnswer, workbooks: readonly WorkbookSnapshot[]): Settled {
  if (answer.kind === 'typed') return settled;
  const chosen = settled.readings.find(
    ({ fact, source }) => fact === answer.fact && sameRange(source, answer.source),
  );
  if (answer.kind === 'reading') return chosen === undefined ? settled : preferring(settled, chosen, chosen);
  const pointed = pointedReading(answer, workbooks);
  if (pointed !== null) return preferring(settled, chosen ?? null, pointed);
  const unreadable: Finding = {
    code: 'pointedCellUnreadable',
    severity: 'error',
    fact: answer.fact,
    cells: [answer.source],
  };
  return { ...settled, findings: [...settled.findings, unreadable] };
}

function preferring({ readings, findings }: Settled, replaced: Reading | null, chosen: Reading): Settled {
  const others = readings
    .filter((reading) => reading !== replaced)
    .map((reading) => (reading.fact === chosen.fact ? withDoubt(reading, { code: 'setAside' }) : reading));
  return { readings: [{ ...chosen, rank: CHOSEN_RANK, doubts: [] }, ...others], findings };
}

function pointedReading(answer: PointedCell, workbooks: readonly WorkbookSnapshot[]): Reading | null {
  const amount = amountIn(answer.source, workbooks);
  if (amount === null) return null;
  const unit = factKind(answer.fact) === 'money' ? (amount.unit ?? answer.unit ?? 'yuan') : null;
  const inBase = (value: PrintedAmount['value']) => (unit === null ? value : toYuan(value, unit));
  return {
    fact: answer.fact,
    value: inBase(amount.value),
    printed: amount.printed,
    unit,
    source: answer.source,
    parts: [],
    description: '指定的单元格',
    rank: CHOSEN_RANK,
    tolerance: inBase(amount.halfPlace),
    doubts: [],
  };
}

function amountIn(source: CellRange, workbooks: readonly WorkbookSnapshot[]): PrintedAmount | null {
  const workbook = workbooks.find(({ name }) => name === source.workbook);
  const sheet = workbook?.sheets.find(({ name }) => name === source.sheet);
  if (sheet === undefined) return null;
  const amount = amountAt(sheet.cells, source.top, source.left);
  return amount.kind === 'number' ? amount : null;
}
