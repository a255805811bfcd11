import type { FactId } from '../../domain/fact/catalogue';
import type { RecognizedTable } from '../../workbook/tables/table';
import type { Assessment } from '../assessment';
import { bySheet, type BySheet } from './by-sheet';
import { cellMap, type CellMap } from './cell-map';
import { ownSpots, type OwnSpot } from './own-spots';

/** What stands where, laid out once for an assessment: selections ask for it again and again. */
export type PlaceIndex = {
  readonly ownSpots: BySheet<OwnSpot>;
  readonly factAt: CellMap<FactId>['get'];
  /** The line that an answer in the cell is scored by. */
  readonly lineAt: CellMap<string>['get'];
  readonly tables: BySheet<RecognizedTable>;
};

const KNOWN = new WeakMap<Assessment, PlaceIndex>();

/** The index of an assessment; assessments never change, so it is made once. */
export function placeIndex(assessment: Assessment): PlaceIndex {
  const known = KNOWN.get(assessment);
  if (known !== undefined) return known;
  const index = {
    ownSpots: bySheet(ownSpots(assessment), ({ cell }) => cell),
    factAt: factsByCell(assessment).get,
    lineAt: linesByCell(assessment).get,
    tables: bySheet(assessment.scanned.tables, ({ range }) => range),
  };
  KNOWN.set(assessment, index);
  return index;
}

/** A cell that several facts have to do with is about the one whose value it holds, then the one it is part of. */
function factsByCell({ scanned }: Assessment): CellMap<FactId> {
  const facts = cellMap<FactId>();
  const settled = [...scanned.facts.values()];
  for (const { fact, reading } of settled) if (reading !== null) facts.add(reading.source, fact);
  for (const { fact, reading } of settled) {
    for (const { source } of reading?.parts ?? []) facts.add(source, fact);
  }
  for (const { fact, readings } of settled) for (const { source } of readings) facts.add(source, fact);
  return facts;
}

function linesByCell({ scored }: Assessment): CellMap<string> {
  const lines = cellMap<string>();
  for (const { indicator, judgements } of scored.evaluation.results) {
    for (const { source } of judgements) lines.add(source, indicator.id);
  }
  return lines;
}
