import { addressInSheet, fullAddress, sameRange } from '../../domain/cell-address';
import { moneyUnitLabel } from '../../domain/money/unit-text';
import { lent } from '../../workbook/tables/context';
import type { RecognizedTable, TableDoubt, TableEvidence } from '../../workbook/tables/table';
import type { TableAnswer } from '../answers/answers';
import type { Assessment } from '../assessment';
import { tableDoubtMessage } from '../messages/doubt-message';
import { evidenceMessage } from '../messages/evidence-message';
import { tableKindLabel } from '../messages/table-kind-label';
import { placeView } from './place-view';
import { openTableDoubts } from './table-doubts';
import { factCounts } from './table-facts';
import type { TableCard } from './views';

/** A table as it counts, and the answer that a person gave to it. */
type AnsweredTable = { readonly table: RecognizedTable; readonly answer: TableAnswer | null };

const FROM_MOST_TELLING: readonly TableEvidence['code'][] = [
  'title',
  'formNumber',
  'columns',
  'rows',
  'tabName',
];
const BY_PERSON = '（人工指定）';
const BY_NEIGHBOURS = '（表上没有写，依同一文件）';

/** One card for each recognised table, also for those left out, so that they can be taken back. */
export function tableCards(assessment: Assessment): readonly TableCard[] {
  const { recognition, scanned, answers } = assessment;
  const settled = new Map(scanned.tables.map((table) => [fullAddress(table.range), table]));
  const counts = factCounts(scanned.facts, scanned.tables);
  return recognition.tables.map((recognized) => {
    const table = settled.get(fullAddress(recognized.range)) ?? recognized;
    const answer = answers.tables.find((each) => sameRange(each.table, recognized.range)) ?? null;
    return {
      ...tableCard(assessment, { table, answer }),
      otherKinds: otherKinds(recognized, table),
      factCount: counts.get(table) ?? 0,
    };
  });
}

function tableCard(
  assessment: Assessment,
  { table, answer }: AnsweredTable,
): Omit<TableCard, 'otherKinds' | 'factCount'> {
  const doubts = answer?.kind === 'ignored' ? [] : openTableDoubts(assessment, table);
  const known = lent(table, assessment.scanned.tables);
  const lender = (stated: unknown): string => (stated === null ? BY_NEIGHBOURS : '');
  const yearBy = answer?.year == null ? lender(table.year) : BY_PERSON;
  return {
    table: table.range,
    kind: table.kind,
    kindLabel: tableKindLabel(table),
    title: table.title,
    place: placeView(assessment, table.range),
    unit: unitOf({ table, answer }),
    needsUnit: doubts.some(({ code }) => code === 'unitMissing'),
    year: known.year === null ? null : `${known.year} 年${yearBy}`,
    unitName: known.unitName === null ? null : `${known.unitName}${lender(table.unitName)}`,
    evidence: evidenceOf(table),
    certainty: certaintyOf(answer, doubts),
    doubts: doubts.map(tableDoubtMessage),
  };
}

function unitOf({ table: { unit }, answer }: AnsweredTable): TableCard['unit'] {
  if (unit === null) return null;
  const answered = answer?.unit != null;
  const by = answered ? BY_PERSON : `（${addressInSheet(unit.cell)}）`;
  return { value: unit.value, text: `${moneyUnitLabel(unit.value)}${by}`, answered };
}

function evidenceOf({ evidence }: RecognizedTable): readonly string[] {
  const order = ({ code }: TableEvidence): number => FROM_MOST_TELLING.indexOf(code);
  return [...evidence].sort((a, b) => order(a) - order(b)).map(evidenceMessage);
}

/** An answer that leaves something open, such as the unit, has not settled the table. */
function certaintyOf(answer: TableAnswer | null, doubts: readonly TableDoubt[]): TableCard['certainty'] {
  if (answer?.kind === 'ignored') return 'ignored';
  if (doubts.length > 0) return 'doubtful';
  return answer === null ? 'certain' : 'confirmed';
}

/** What a table may be that does not say whether it plans or accounts; where a person said it, the other one. */
function otherKinds(recognized: RecognizedTable, shown: RecognizedTable): TableCard['otherKinds'] {
  if (!recognized.doubts.some(({ code }) => code === 'natureMissing')) return [];
  return (['budget', 'final'] as const)
    .filter((nature) => nature !== shown.nature)
    .map((nature) => ({ kind: nature, label: tableKindLabel({ ...recognized, nature }) }));
}
