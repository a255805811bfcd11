import { readTables, recognize, type TableReadings } from '../../src/app/scan';
import { addressInSheet } from '../../src/domain/cell-address';
import type { FactId } from '../../src/domain/fact/catalogue';
import type { Reading } from '../../src/domain/fact/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { RecognizedTable } from '../../src/workbook/tables/table';
import { workbookOf } from './grid';

/** All that is read of some workbooks, with the tables it was read from. */
export type Read = TableReadings & { readonly tables: readonly RecognizedTable[] };

export function readAll(
  workbooks: readonly WorkbookSnapshot[],
  wanted: { readonly year: number | null; readonly unitName: string | null } = { year: null, unitName: null },
): Read {
  const recognition = recognize(workbooks, () => undefined);
  return { ...readTables(recognition, wanted), tables: recognition.tables };
}

/** Reads one workbook of these sheets. */
export function readSheets(...sheets: readonly SheetSnapshot[]): Read {
  return readAll([workbookOf('测试.xlsx', ...sheets)]);
}

/** The preferred reading of a fact: without doubts first, then by rank; undefined where the fact was not seen. */
export function best(read: Read, fact: FactId): Reading | undefined {
  return read.readings
    .filter((reading) => reading.fact === fact)
    .sort((a, b) => Math.sign(a.doubts.length) - Math.sign(b.doubts.length) || a.rank - b.rank)[0];
}

/** "1100000 @ 三公!B4", with "?" where doubted; "—" where the fact was not seen. */
export function seen(read: Read, fact: FactId): string {
  const reading = best(read, fact);
  if (reading === undefined) return '—';
  const value = typeof reading.value === 'string' ? reading.value : reading.value.toFixed();
  return `${value} @ ${reading.source.sheet}!${addressInSheet(reading.source)}${reading.doubts.length > 0 ? '?' : ''}`;
}

/** What is seen of several facts, by fact. */
export function seenAll(read: Read, ...facts: readonly FactId[]): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.map((fact) => [fact, seen(read, fact)]));
}
