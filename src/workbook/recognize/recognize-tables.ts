import type { Finding } from '../../domain/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { isOwnSheet } from '../plan/own-sheet';
import { headerLexicon, type HeaderLexicon } from './column-role';
import { recognizeCover } from './cover';
import { recognizeSheet, type WorkbookContext } from './recognize-sheet';
import { readLines } from './sheet-lines';
import type { RecognizedTable } from './table';
import type { Vocabulary } from './vocabulary';
import { yearInName } from './year-statement';

/** A cover has few rows. */
const COVER_LINES = 40;

/**
 * Finds the tables of a workbook by title, columns and rows; tab names and file name only break ties. Sheets that the
 * program wrote itself are left out.
 */
export function recognizeTables(
  workbook: WorkbookSnapshot,
  vocabulary: Vocabulary,
): { readonly tables: readonly RecognizedTable[]; readonly findings: readonly Finding[] } {
  const lexicon: HeaderLexicon = headerLexicon(vocabulary);
  const sheets = workbook.sheets.filter((sheet) => !isOwnSheet(sheet));
  const context = contextOf(workbook.name, sheets, vocabulary);
  const verdicts = sheets.map((sheet) => recognizeSheet(sheet, context, lexicon, vocabulary));
  return {
    tables: verdicts.flatMap((verdict) => verdict.tables),
    findings: verdicts.flatMap((verdict) => verdict.findings),
  };
}

function contextOf(name: string, sheets: readonly SheetSnapshot[], vocabulary: Vocabulary): WorkbookContext {
  const covers = sheets
    .map((sheet) =>
      recognizeCover(readLines(sheet, COVER_LINES), { workbook: name, sheet: sheet.name }, vocabulary),
    )
    .filter((cover) => cover !== null);
  const year = covers.find((cover) => cover.year !== null)?.year?.value ?? yearInName(name);
  return { name, titles: [name, ...covers.map((cover) => cover.title)], year };
}
