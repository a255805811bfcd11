import { cellAt, firstCell } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import type { Book } from '../answer/books';
import type { MeantTable } from '../meaning/table';
import { isOwnSheet } from '../plan/own-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { RecognizedTable } from './table';

/** Fewer figures than this make no table worth a question. */
const LEAST_FIGURES = 3;
const EMPTY_NOTE = /空表|无数据|没有数据|无此项|未安排|无政府性基金|无国有资本|为空/;

/**
 * What people should know of a workbook's sheets: not recognised, empty on purpose, hidden, without unit, neither plan
 * nor account. Sheets that are called like one of the `narratives` are text by design.
 */
export function sheetFindings(
  workbook: WorkbookSnapshot,
  book: Book,
  tables: readonly RecognizedTable[],
  narratives: readonly string[],
): readonly Finding[] {
  return workbook.sheets
    .filter((sheet) => !isOwnSheet(sheet))
    .flatMap((sheet) => {
      const own = tables.filter(({ range }) => range.sheet === sheet.name);
      const cut = book.tables.filter(({ place }) => place.sheet === sheet.name);
      return [
        ...(own.length > 0 ? [] : notRecognized(sheet, cut, narratives)),
        ...cut.flatMap(emptyWithNote),
        ...own.flatMap(doubtFindings),
      ];
    });
}

function notRecognized(
  sheet: SheetSnapshot,
  cut: readonly MeantTable[],
  narratives: readonly string[],
): readonly Finding[] {
  const [first] = cut;
  const figures = cut.reduce((count, table) => count + table.figures.length, 0);
  if (first === undefined || figures < LEAST_FIGURES) return [];
  const names = [sheet.name, ...first.titles.map(({ value }) => value)];
  if (narratives.some((part) => names.some((name) => name.replace(/\s/g, '').includes(part)))) return [];
  const cell = cellAt(first.place.workbook, sheet.name, first.area.top, first.area.left);
  return [{ code: 'sheetNotRecognized', severity: 'info', sheet: sheet.name, cells: [cell] }];
}

function emptyWithNote({ cut, figures, place: { workbook, sheet } }: MeantTable): readonly Finding[] {
  const note = cut.notes.flatMap(({ cells }) => cells).find(({ text }) => EMPTY_NOTE.test(text));
  if (note === undefined || figures.length > 0) return [];
  const cells = [cellAt(workbook, sheet, note.row, note.column)];
  return [{ code: 'tableEmptyWithNote', severity: 'info', sheet, note: note.text, cells }];
}

/** What is open about a table as a whole points at its first cell: its figures have doubts of their own. */
function doubtFindings({ doubts, range }: RecognizedTable): readonly Finding[] {
  const { sheet } = range;
  const cells = [firstCell(range)];
  return doubts.flatMap((doubt): readonly Finding[] => {
    switch (doubt.code) {
      case 'unitMissing':
        return [{ code: 'unitMissing', severity: 'warning', sheet, cells }];
      case 'hidden':
        return [{ code: 'hiddenSource', severity: 'warning', sheet, what: doubt.what, cells }];
      case 'natureMissing':
        return [{ code: 'tableUncertain', severity: 'warning', sheet, cells }];
      case 'yearMissing':
      case 'unitNameMissing':
      case 'titleMissing':
        return [];
    }
  });
}
