import { firstCell, overlaps, type CellRange } from '../../domain/cell-address';
import { isFactId } from '../../domain/fact/catalogue';
import type { IndicatorSystem } from '../../domain/indicator/system';
import type { Assessment } from '../assessment';
import type { OwnSpot } from './own-spots';
import { placeIndex } from './place-index';
import type { SelectionSubject } from './views';

/** What the selected cells are about: a line, a fact, a table; null where they are about nothing, or about several. */
export function subjectAt(assessment: Assessment, range: CellRange): SelectionSubject | null {
  const index = placeIndex(assessment);
  const own = index.ownSpots(range);
  if (own.length > 0) return ownSubject(assessment, own, range);
  const cell = firstCell(range);
  const fact = index.factAt(cell);
  if (fact !== null) return { kind: 'fact', fact };
  const indicator = index.lineAt(cell);
  if (indicator !== null) return { kind: 'indicator', indicator };
  const table = index.tables(cell).find((each) => overlaps(each.range, cell));
  return table === undefined ? null : { kind: 'table', table: table.range };
}

/** In our sheets a whole row is about what it holds; rows of several subjects are about none of them. */
function ownSubject(
  { system }: Assessment,
  own: readonly OwnSpot[],
  range: CellRange,
): SelectionSubject | null {
  const inRows = own.filter(({ cell }) => range.top <= cell.top && cell.top <= range.bottom);
  const selected = inRows.filter(({ cell }) => overlaps(cell, range));
  const subjects = (selected.length > 0 ? selected : inRows).flatMap(
    ({ key }) => subjectOf(system, key) ?? [],
  );
  const [first = null] = subjects;
  const isOne =
    range.top === range.bottom || new Set(subjects.map((each) => JSON.stringify(each))).size === 1;
  return isOne ? first : null;
}

/** A key of an earlier run may name a line that the system does not have. */
function subjectOf({ indicators }: IndicatorSystem, key: string): SelectionSubject | null {
  const [kind, name = ''] = key.split(':');
  if (kind === 'fact') return isFactId(name) ? { kind, fact: name } : null;
  const line = indicators.find(({ id, notApplicableWhen }) => {
    return id === name || (kind === 'answer' && notApplicableWhen?.subject === name);
  });
  return line === undefined ? null : { kind: 'indicator', indicator: line.id };
}
