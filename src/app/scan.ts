import { VOCABULARY } from '../catalog/vocabulary';
import { EXTRACTION_RULES } from '../catalog/tables/extraction-rules';
import { factNumber, type FactBook } from '../domain/fact/fact-book';
import type { Particulars } from '../domain/fact/particulars';
import type { Reading } from '../domain/fact/reading';
import { settleFacts } from '../domain/fact/settle';
import type { Finding } from '../domain/finding';
import { extract } from '../workbook/extract/extract';
import type { HandFilled } from '../workbook/plan/rerun/hand-filled';
import { readHandFilled } from '../workbook/plan/rerun/read-hand-filled';
import { readingsWith } from '../workbook/plan/rerun/with-hand-filled';
import { recognizeTables } from '../workbook/recognize/recognize-tables';
import type { RecognizedTable } from '../workbook/recognize/table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Progress } from './ports';

/** The year and unit the user asks for; null takes what the workbooks state. */
export type Wanted = { readonly year: number | null; readonly unitName: string | null };

/** What the workbooks say: tables, facts, particulars, and everything doubtful about them. */
export type Scan = {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly tables: readonly RecognizedTable[];
  readonly facts: FactBook;
  readonly particulars: Particulars;
  readonly findings: readonly Finding[];
  readonly unitName: string | null;
  readonly year: number | null;
  /** What people filled in by hand in a workbook of an earlier run; null where none is among the inputs. */
  readonly handFilled: HandFilled | null;
};

/** The tables of some workbooks, before anybody settled their doubts. */
export type Recognition = {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly tables: readonly RecognizedTable[];
  readonly findings: readonly Finding[];
};

/** How a person's answers change what the sheets tell. */
export type Settlement = {
  /** What people filled in, after what the sheets tell is known. */
  readonly byHand: (base: HandFilled | null, readings: readonly Reading[]) => HandFilled | null;
  readonly readings: (readings: readonly Reading[]) => {
    readonly readings: readonly Reading[];
    readonly findings: readonly Finding[];
  };
};

const AS_TOLD: Settlement = {
  byHand: (base) => base,
  readings: (readings) => ({ readings, findings: [] }),
};

/** Recognises the tables of all workbooks together, reads the facts and settles them. */
export function scan(workbooks: readonly WorkbookSnapshot[], wanted: Wanted, progress: Progress): Scan {
  return scanTables(recognize(workbooks, progress), wanted, AS_TOLD);
}

/** Finds the tables of all workbooks. */
export function recognize(workbooks: readonly WorkbookSnapshot[], progress: Progress): Recognition {
  const recognized = workbooks.map((workbook, index) => {
    progress('recognize', index / workbooks.length, workbook.name);
    return recognizeTables(workbook, VOCABULARY);
  });
  return {
    workbooks,
    tables: recognized.flatMap((found) => found.tables),
    findings: recognized.flatMap((found) => found.findings),
  };
}

/** Reads the facts out of recognised tables and settles them. */
export function scanTables(
  { workbooks, tables, findings }: Recognition,
  wanted: Wanted,
  settlement: Settlement,
): Scan {
  const extracted = extract(workbooks, tables, EXTRACTION_RULES, wanted);
  const handFilled = settlement.byHand(firstHandFilled(workbooks), extracted.readings);
  const chosen = settlement.readings(readingsWith(extracted.readings, handFilled));
  const settled = settleFacts(chosen.readings);
  return {
    workbooks,
    tables,
    facts: settled.facts,
    particulars: extracted.particulars,
    findings: [...findings, ...extracted.findings, ...chosen.findings, ...settled.findings],
    unitName: wanted.unitName ?? statedName(settled.facts),
    year: wanted.year ?? factNumber(settled.facts, 'fiscalYear')?.toNumber() ?? null,
    handFilled,
  };
}

function firstHandFilled(workbooks: readonly WorkbookSnapshot[]): HandFilled | null {
  for (const workbook of workbooks) {
    const filled = readHandFilled(workbook);
    if (filled !== null) return filled;
  }
  return null;
}

function statedName(facts: FactBook): string | null {
  const value = facts.get('unitName')?.value;
  return typeof value === 'string' ? value : null;
}
