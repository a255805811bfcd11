import { cellAt } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { entryAt, kindOf, textOf } from '../cell';
import { CellKind, type SheetSnapshot } from '../snapshot';
import { cleanText } from './label';
import type { Region } from './regions';
import type { SheetLine } from './sheet-lines';
import type { SheetPlace } from './statement';
import type { RecognizedTable } from './table';
import type { Vocabulary } from './vocabulary';

export type SheetReading = {
  readonly sheet: SheetSnapshot;
  readonly place: SheetPlace;
  readonly lines: readonly SheetLine[];
  readonly regions: readonly Region[];
  readonly tables: readonly RecognizedTable[];
  readonly known: boolean;
};

/** Fewer figures than this make no table worth a question. */
const LEAST_FIGURES = 3;
const EMPTY_NOTE = /空表|无数据|没有数据|无此项|未安排|无政府性基金|无国有资本|为空/;

/** What people should know of a sheet: not recognised, empty on purpose, hidden, without unit, of uncertain kind. */
export function sheetFindings(reading: SheetReading, vocabulary: Vocabulary): readonly Finding[] {
  return [
    ...notRecognized(reading, vocabulary),
    ...emptyWithNote(reading),
    ...reading.tables.flatMap((table) => tableFindings(table, reading.sheet)),
  ];
}

function notRecognized({ known, lines, place }: SheetReading, vocabulary: Vocabulary): readonly Finding[] {
  if (known || countFigures(lines) < LEAST_FIGURES || isNarrative(place.sheet, lines, vocabulary)) return [];
  const cell = cellAt(place.workbook, place.sheet, lines[0]?.row ?? 0, lines[0]?.cells[0]?.column ?? 0);
  return [{ code: 'sheetNotRecognized', severity: 'info', sheet: place.sheet, cells: [cell] }];
}

function countFigures(lines: readonly SheetLine[]): number {
  return lines.reduce((count, line) => count + line.cells.filter((cell) => cell.number !== null).length, 0);
}

function isNarrative(sheet: string, lines: readonly SheetLine[], vocabulary: Vocabulary): boolean {
  const title = lines[0]?.cells[0]?.text ?? '';
  return vocabulary.narrativeSheets.some((part) => cleanText(sheet).includes(part) || title.includes(part));
}

function emptyWithNote({ regions, place }: SheetReading): readonly Finding[] {
  return regions.flatMap((region) => {
    const note = region.notes.find((line) => EMPTY_NOTE.test(line.cells[0]?.text ?? ''));
    if (note === undefined || countFigures(region.body) > 0) return [];
    const cell = cellAt(place.workbook, place.sheet, note.row, note.cells[0]?.column ?? 0);
    const text = note.cells[0]?.text ?? '';
    return [{ code: 'tableEmptyWithNote', severity: 'info', sheet: place.sheet, note: text, cells: [cell] }];
  });
}

function tableFindings(table: RecognizedTable, sheet: SheetSnapshot): readonly Finding[] {
  const cells = [table.range];
  const doubts = table.doubts.flatMap((doubt): Finding[] => {
    if (doubt.code === 'unitMissing')
      return [{ code: 'unitMissing', severity: 'warning', sheet: sheet.name, cells }];
    if (doubt.code === 'hidden') {
      return [{ code: 'hiddenSource', severity: 'warning', sheet: sheet.name, what: doubt.what, cells }];
    }
    if (doubt.code !== 'closeSecond') return [];
    const kinds = [table.kind, doubt.kind];
    return [{ code: 'tableUncertain', severity: 'warning', sheet: sheet.name, kinds, cells }];
  });
  return [...doubts, ...brokenCells(table, sheet)];
}

/** Error values and formulas never calculated, among the rows of a table. */
function brokenCells(table: RecognizedTable, sheet: SheetSnapshot): readonly Finding[] {
  const findings: Finding[] = [];
  for (const block of table.blocks) {
    for (const { row } of block.rows) {
      for (const { column } of block.columns) findings.push(...brokenCell(table, sheet, row, column));
    }
  }
  return findings;
}

function brokenCell(
  table: RecognizedTable,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): readonly Finding[] {
  const entry = entryAt(sheet.cells, row, column);
  const kind = kindOf(sheet.cells, entry);
  const cells = [cellAt(table.range.workbook, sheet.name, row, column)];
  if (kind === CellKind.error) {
    return [{ code: 'errorCell', severity: 'error', value: textOf(sheet.cells, entry), cells }];
  }
  if (kind !== CellKind.formulaWithoutValue) return [];
  return [{ code: 'formulaWithoutValue', severity: 'warning', cells }];
}
