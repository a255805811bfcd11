import { columnIndex } from '../../../domain/cell-address';
import { decimalFromCell, type Decimal } from '../../../domain/money/decimal';
import { entryAt, kindOf, numberOf, textOf } from '../../cell';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../snapshot';
import type { Spot } from '../data/data-layout';
import { CELL_ORIGINS, type CellOrigin } from './hand-filled';
import { ownSheetMarkIn } from '../own-sheet';
import { TRACE_COLUMNS } from '../trace/trace-columns';

/** What stands in a cell of an earlier run's sheet now. */
export type CellNow = {
  readonly value: Decimal | string;
  /** Without "="; null for a constant or a blank. */
  readonly formula: string | null;
};

/** One line of an earlier run's 溯源表, with what its cell holds now. */
export type TraceRecord = {
  readonly key: string;
  readonly label: string;
  readonly origin: CellOrigin;
  readonly written: string;
  readonly then: string;
  readonly sourceText: string;
  readonly subject: string;
  readonly point: string;
  readonly companionOrigin: CellOrigin | null;
  readonly companionWritten: string;
  readonly remark: string;
  readonly remarkWritten: string;
  readonly sheet: SheetSnapshot;
  readonly spot: Spot;
  /** Where the record itself stands in 溯源表. */
  readonly line: Spot;
};

const ADDRESS = /(?:'((?:[^']|''){1,31})'|([^\s'!(),=<>]{1,31}))!\$?([A-Z]{1,3})\$?([0-9]{1,7})/;

/** What the last run recorded. */
export type Trace = {
  readonly mark: Spot & { readonly sheet: string };
  readonly unitName: string;
  readonly year: string;
  readonly records: readonly TraceRecord[];
};

/** The record of the last run; null in a workbook that has none. */
export function readTrace(workbook: WorkbookSnapshot): Trace | null {
  for (const trace of workbook.sheets) {
    const mark = ownSheetMarkIn(trace);
    if (mark?.kind !== 'trace') continue;
    const shift = mark.column - TRACE_COLUMNS.key;
    const rows = Array.from({ length: trace.cells.rowCount }, (_, row) => row);
    const head = (column: number): string =>
      cellNow(trace, { row: mark.row, column: column + shift }).value.toString();
    return {
      mark: { ...mark, sheet: trace.name },
      unitName: head(TRACE_COLUMNS.unitName),
      year: head(TRACE_COLUMNS.year),
      records: rows.flatMap((row) => recordIn(workbook, trace, row, shift) ?? []),
    };
  }
  return null;
}

/** What a cell holds now; blank cells hold "". */
export function cellNow({ cells }: SheetSnapshot, { row, column }: Spot): CellNow {
  const entry = entryAt(cells, row, column);
  const formula = cells.formulas.get(entry) ?? null;
  const number = numberOf(cells, entry);
  if (number !== null) return { value: decimalFromCell(number), formula };
  return { value: kindOf(cells, entry) === CellKind.text ? textOf(cells, entry) : '', formula };
}

function recordIn(
  workbook: WorkbookSnapshot,
  trace: SheetSnapshot,
  row: number,
  shift: number,
): TraceRecord | null {
  const text = (column: number): string => cellNow(trace, { row, column: column + shift }).value.toString();
  const origin = originOf(text(TRACE_COLUMNS.origin));
  const place = placeOf(workbook, trace, { row, column: TRACE_COLUMNS.now + shift });
  if (origin === null || place === null) return null;
  return {
    key: text(TRACE_COLUMNS.key),
    label: text(TRACE_COLUMNS.label),
    origin,
    written: text(TRACE_COLUMNS.written),
    then: text(TRACE_COLUMNS.then),
    sourceText: text(TRACE_COLUMNS.source),
    subject: text(TRACE_COLUMNS.subject),
    point: text(TRACE_COLUMNS.point),
    companionOrigin: originOf(text(TRACE_COLUMNS.companionOrigin)),
    companionWritten: text(TRACE_COLUMNS.companionWritten),
    remark: text(TRACE_COLUMNS.remark),
    remarkWritten: text(TRACE_COLUMNS.remarkWritten),
    line: { row, column: TRACE_COLUMNS.key + shift },
    ...place,
  };
}

/** 现值 points at the cell; spreadsheet programs keep it right when rows are inserted or sheets renamed. */
function placeOf(
  workbook: WorkbookSnapshot,
  trace: SheetSnapshot,
  now: Spot,
): { readonly sheet: SheetSnapshot; readonly spot: Spot } | null {
  const match = ADDRESS.exec(cellNow(trace, now).formula ?? '');
  if (match === null) return null;
  const name = match[1]?.replaceAll("''", "'") ?? match[2];
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return null;
  return { sheet, spot: { row: Number(match[4]) - 1, column: columnIndex(match[3] ?? '') } };
}

function originOf(text: string): CellOrigin | null {
  return CELL_ORIGINS.find((origin) => origin === text) ?? null;
}
