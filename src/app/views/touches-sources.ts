import { overlaps, type Area, type CellRange } from '../../domain/cell-address';
import type { RecognizedTable } from '../../workbook/tables/table';
import type { Assessment } from '../assessment';
import { placeIndex } from './place-index';

/** The last column and row of a sheet of Excel. */
const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

/**
 * Whether cells that somebody changed are among those the assessment rests on: recognised tables with what they state of
 * themselves, cells that facts and answers were read from, and people's entries in our own sheets.
 */
export function touchesSources(assessment: Assessment, changed: CellRange): boolean {
  if (placeIndex(assessment).ownSpots(changed).length > 0) return true;
  return sourcesOf(assessment).some(
    (source) =>
      source.workbook === changed.workbook && source.sheet === changed.sheet && isTouched(source, changed),
  );
}

function sourcesOf({ recognition, scanned, scored, answers }: Assessment): readonly CellRange[] {
  return [
    ...recognition.tables.flatMap(cellsOfTable),
    ...[...scanned.facts.values()].flatMap(({ readings }) => readings.map(({ source }) => source)),
    ...scored.evaluation.results.flatMap(({ judgements }) => judgements.map(({ source }) => source)),
    ...answers.facts.flatMap((answer) => (answer.kind === 'typed' ? [] : [answer.source])),
  ];
}

function cellsOfTable({ range, unit, year, unitName, evidence }: RecognizedTable): readonly CellRange[] {
  const stated = [unit, year, unitName].flatMap((statement) => statement?.cell ?? []);
  return [range, ...stated, ...evidence.flatMap((each) => ('cell' in each ? [each.cell] : []))];
}

/** Whole rows or columns are also reported when they were inserted or deleted, which moves all that follows them. */
function isTouched(source: Area, changed: Area): boolean {
  if (overlaps(source, changed)) return true;
  const wholeRows = changed.left === 0 && changed.right >= LAST_COLUMN;
  const wholeColumns = changed.top === 0 && changed.bottom >= LAST_ROW;
  return (wholeRows && changed.top <= source.bottom) || (wholeColumns && changed.left <= source.right);
}
