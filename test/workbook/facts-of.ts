import { EXTRACTION_RULES } from '../../src/catalog/tables/extraction-rules';
import { VOCABULARY } from '../../src/catalog/vocabulary';
import { addressInSheet } from '../../src/domain/cell-address';
import type { FactId } from '../../src/domain/fact/catalogue';
import type { Reading } from '../../src/domain/fact/reading';
import { extract, type Extraction } from '../../src/workbook/extract/extract';
import { recognizeTables } from '../../src/workbook/recognize/recognize-tables';
import type { RecognizedTable } from '../../src/workbook/recognize/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { workbookOf } from './grid';

/** All that is read of some workbooks, with the tables it was read from. */
export type Read = Extraction & { readonly tables: readonly RecognizedTable[] };

export function readAll(
  workbooks: readonly WorkbookSnapshot[],
  wanted: { readonly year: number | null; readonly unitName: string | null } = { year: null, unitName: null },
): Read {
  const recognized = workbooks.map((workbook) => recognizeTables(workbook, VOCABULARY));
  const tables = recognized.flatMap((each) => each.tables);
  const extraction = extract(workbooks, tables, EXTRACTION_RULES, wanted);
  return {
    ...extraction,
    tables,
    findings: [...recognized.flatMap((each) => each.findings), ...extraction.findings],
  };
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
