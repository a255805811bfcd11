import { firstCell, fullAddress, type CellRange } from '../domain/cell-address';
import { COLUMN_SUMS } from '../catalog/facts/column-sums';
import { FACT_CATALOGUE } from '../catalog/facts/fact-catalogue';
import { LEDGER_RULES } from '../catalog/facts/ledger-rules';
import { LEXICONS } from '../catalog/words/lexicon';
import { NARRATIVES, PAPERS } from '../catalog/words/papers';
import { factNumber, type FactBook } from '../domain/fact/fact-book';
import type { Particulars } from '../domain/fact/particulars';
import type { Reading } from '../domain/fact/reading';
import type { Question } from '../domain/question';
import type { TableUse } from '../domain/table-use';
import { settleFacts } from '../domain/fact/settle';
import type { Finding } from '../domain/finding';
import { answerFacts } from '../workbook/answer/answer-facts';
import { readBooks, type Book } from '../workbook/answer/books';
import { checkTables } from '../workbook/check/check-tables';
import { declaredAgainstRead } from '../workbook/check/declared-against-read';
import { fileFindings } from '../workbook/check/file-findings';
import { ledgerReadings } from '../workbook/ledger/ledger-readings';
import { readParticulars } from '../workbook/lists/particulars';
import { brokenCells } from '../workbook/formula/broken-cells';
import { NO_MAPPING, type Mapping } from '../workbook/answer/mapping';
import { unusedEntries, type UnusedEntry } from '../workbook/answer/unused-entries';
import { mappedBook } from '../workbook/answer/mapped-tables';
import { withCalculatedValues } from '../workbook/formula/with-calculated-values';
import type { HandFilled } from '../workbook/plan/rerun/hand-filled';
import { readHandFilled } from '../workbook/plan/rerun/read-hand-filled';
import { readingsWith } from '../workbook/plan/rerun/with-hand-filled';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { tableContexts } from '../workbook/tables/context';
import { recognizedTables } from '../workbook/tables/recognize';
import { sheetFindings } from '../workbook/tables/sheet-findings';
import type { Scope } from '../workbook/meaning/table';
import type { RecognizedTable } from '../workbook/tables/table';
import type { Progress } from './ports';
import { sheetUses } from './sheet-uses';

/** The year and unit the user asks for; null takes what the workbooks state. */
export type Wanted = {
  readonly year: number | null;
  readonly unitName: string | null;
  /** 汇总 or 本级; absent where nobody said it. */
  readonly scope?: Scope | null;
};

/** All that a run is told of the workbooks beforehand. */
export type Told = Wanted & {
  /** What an office says of its own words and tables. */
  readonly mapping?: Mapping;
};

/** What the workbooks say: tables, facts, particulars, and everything doubtful about them. */
export type Scan = {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly tables: readonly RecognizedTable[];
  readonly facts: FactBook;
  readonly particulars: Particulars;
  readonly findings: readonly Finding[];
  /** What the files leave open. */
  readonly questions: readonly Question[];
  /** What became of every table and sheet, used or not. */
  readonly uses: readonly TableUse[];
  readonly unitName: string | null;
  readonly year: number | null;
  /** What people filled in by hand in a workbook of an earlier run; null where none is among the inputs. */
  readonly handFilled: HandFilled | null;
};

/** The tables of some workbooks, before anybody settled their doubts. */
export type Recognition = {
  readonly workbooks: readonly WorkbookSnapshot[];
  /** The workbooks with the values of formulas that their files were saved without. */
  readonly calculated: readonly WorkbookSnapshot[];
  readonly tables: readonly RecognizedTable[];
  readonly books: readonly Book[];
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
export function scan(workbooks: readonly WorkbookSnapshot[], told: Told, progress: Progress): Scan {
  return scanTables(recognize(workbooks, progress, told.mapping), told, AS_TOLD);
}

/** Finds the tables of all workbooks. */
export function recognize(
  workbooks: readonly WorkbookSnapshot[],
  progress: Progress,
  mapping: Mapping = NO_MAPPING,
): Recognition {
  progress('recognize', 0, workbooks[0]?.name ?? '');
  const calculated = workbooks.map(withCalculatedValues);
  const read = readBooks(calculated, LEXICONS, PAPERS, mapping);
  const books = read.map((book) => mappedBook(book, mapping));
  const recognized = calculated.flatMap((workbook, index) => {
    const book = books[index];
    if (book === undefined) return [];
    const tables = recognizedTables(book, workbook);
    return [
      {
        tables,
        findings: [
          ...sheetFindings(workbook, book, tables, NARRATIVES),
          ...brokenCells(workbook, listedRanges(tables)),
        ],
      },
    ];
  });
  return {
    workbooks,
    calculated,
    tables: recognized.flatMap(({ tables }) => tables),
    books,
    findings: [
      ...recognized.flatMap((found) => found.findings),
      ...unusedEntries(read, mapping).map(unusedEntry),
    ],
  };
}

/** What a mapping says of words and titles that nothing prints. */
function unusedEntry(unused: UnusedEntry): Finding {
  return { code: 'mappingUnused', severity: 'warning', ...unused, cells: [] };
}

/** A ledger tells itself what it could not add up. */
function listedRanges(tables: readonly RecognizedTable[]): readonly CellRange[] {
  return tables.flatMap(({ kind, range }) => (kind === 'expenditureLedger' ? [] : [range]));
}

/** What tables say before it is settled. */
export type TableReadings = {
  readonly readings: readonly Reading[];
  readonly particulars: Particulars;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly uses: readonly TableUse[];
};

/** Reads facts and particulars out of recognised tables, and checks them. */
export function readTables(
  { workbooks, calculated, tables, books, findings }: Recognition,
  wanted: Wanted,
): TableReadings {
  const { readings: answers, questions, said, uses, ...aim } = answerFacts(books, FACT_CATALOGUE, wanted);
  const contexts = tableContexts(calculated, tables);
  const sums = contexts.flatMap((context) => ledgerReadings(context, LEDGER_RULES, aim));
  const readings = [...answers, ...sums];
  const particulars = readParticulars(contexts, aim);
  return {
    readings,
    particulars,
    findings: [
      ...findings,
      ...fileFindings(workbooks, readings),
      ...questions.flatMap((question) => questionFinding(question, findings)),
      ...said.flatMap(saidFinding),
      ...checkTables(contexts, COLUMN_SUMS),
      ...declaredAgainstRead(particulars.declaredNone, readings),
    ],
    questions,
    uses: sheetUses({ workbooks, books, tables, uses, sums }),
  };
}

/** Reads the facts out of recognised tables and settles them. */
export function scanTables(recognition: Recognition, wanted: Wanted, settlement: Settlement): Scan {
  const { workbooks, tables } = recognition;
  const { readings, particulars, findings, questions, uses } = readTables(recognition, wanted);
  const handFilled = settlement.byHand(firstHandFilled(workbooks), readings);
  const chosen = settlement.readings(readingsWith(readings, handFilled));
  const settled = settleFacts(chosen.readings);
  return {
    workbooks,
    tables,
    facts: settled.facts,
    particulars,
    findings: [...findings, ...chosen.findings, ...settled.findings],
    unitName: wanted.unitName ?? statedName(settled.facts),
    year: wanted.year ?? factNumber(settled.facts, 'fiscalYear')?.toNumber() ?? null,
    handFilled,
    questions,
    uses,
  };
}

/** One finding for each question; a table without any unit is told by its own. */
function questionFinding(question: Question, known: readonly Finding[]): readonly Finding[] {
  const { code, choices, cells: tables } = question;
  const told = new Set(
    known.flatMap((each) => (each.code === 'unitMissing' ? each.cells.map(fullAddress) : [])),
  );
  const cells = tables.map(firstCell).filter((cell) => code !== 'moneyUnit' || !told.has(fullAddress(cell)));
  if (cells.length === 0) return [];
  const values = choices.map(({ value }) => value);
  if (code === 'year')
    return [{ code: 'yearConflict', severity: 'warning', years: values.map(Number), cells }];
  if (code === 'unitName') return [{ code: 'unitNameConflict', severity: 'warning', names: values, cells }];
  return [{ code: 'questionOpen', severity: 'warning', question, cells }];
}

/** The years and names to choose among stay in sight once one is chosen; there is nothing to look at any more. */
function saidFinding(question: Question): readonly Finding[] {
  return questionFinding(question, []).map((finding) => ({ ...finding, severity: 'info' }));
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
