import { overlaps } from '../../domain/cell-address';
import type { FactBook } from '../../domain/fact/fact-book';
import type { RecognizedTable } from '../../workbook/tables/table';
import { bySheet } from './by-sheet';

/** How many facts have a reading in each table. */
export function factCounts(
  facts: FactBook,
  tables: readonly RecognizedTable[],
): ReadonlyMap<RecognizedTable, number> {
  const tablesOn = bySheet(tables, ({ range }) => range);
  const counts = new Map<RecognizedTable, number>();
  for (const { readings } of facts.values()) {
    const read = readings.flatMap(({ source }) =>
      tablesOn(source).filter(({ range }) => overlaps(range, source)),
    );
    for (const table of new Set(read)) counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return counts;
}
