import type { Finding } from '../../domain/finding';
import type { SheetSnapshot } from '../snapshot';
import type { HeaderLexicon } from './column-role';
import { recognizeCover } from './cover';
import { formRegions } from './form-regions';
import { recognizeRegion, type Surroundings } from './recognize-region';
import { splitRegions, type Region } from './regions';
import { sheetFindings } from './sheet-findings';
import { MOST_LINES, readLines } from './sheet-lines';
import type { RecognizedTable, TableDoubt } from './table';
import type { Vocabulary } from './vocabulary';

export type SheetVerdict = {
  readonly tables: readonly RecognizedTable[];
  readonly findings: readonly Finding[];
};

/** What a workbook says of itself: file name and cover titles, and the year they state. */
export type WorkbookContext = {
  readonly name: string;
  readonly titles: readonly string[];
  readonly year: number | null;
};

/** Rows that surely hold the header, if the sheet is a ledger. */
const HEAD_LINES = 60;

/** The tables of one sheet. A ledger's rows are left to the extractor, which reads them by index. */
export function recognizeSheet(
  sheet: SheetSnapshot,
  workbook: WorkbookContext,
  lexicon: HeaderLexicon,
  vocabulary: Vocabulary,
): SheetVerdict {
  const place = { workbook: workbook.name, sheet: sheet.name };
  const names = [sheet.name, ...workbook.titles];
  const around: Surroundings = { place, lexicon, vocabulary, names, year: workbook.year };
  const ledger = recognizeLedger(sheet, around);
  if (ledger !== null) return { tables: [ledger], findings: [] };
  const lines = readLines(sheet, MOST_LINES);
  const cover = recognizeCover(lines, place, vocabulary);
  if (cover !== null) return { tables: [cover], findings: [] };
  const split = splitRegions(lines, lexicon);
  const regions = split.length > 0 ? withHeadings(split) : formRegions(lines);
  const verdicts = regions.map((region) => recognizeRegion(region, around));
  const tables = verdicts.flatMap(({ table }) => (table === null ? [] : [withHidden(table, sheet)]));
  const known = verdicts.some((verdict) => verdict.known);
  return { tables, findings: sheetFindings({ sheet, place, lines, regions, tables, known }, vocabulary) };
}

/** A table without any heading of its own shares that of the first on its sheet: title, unit, year. */
function withHeadings(regions: readonly Region[]): readonly Region[] {
  const first = regions[0]?.heading ?? [];
  return regions.map((region) => (region.heading.length > 0 ? region : { ...region, heading: first }));
}

function recognizeLedger(sheet: SheetSnapshot, around: Surroundings): RecognizedTable | null {
  const [region] = splitRegions(readLines(sheet, HEAD_LINES), around.lexicon);
  if (region === undefined) return null;
  const { table } = recognizeRegion(region, around);
  if (table?.kind !== 'expenditureLedger') return null;
  const whole = { ...table.range, bottom: Math.max(table.range.bottom, sheet.cells.rowCount - 1) };
  const blocks = table.blocks.map((block) => ({ ...block, rows: [] }));
  return withHidden({ ...table, range: whole, blocks }, sheet);
}

function withHidden(table: RecognizedTable, sheet: SheetSnapshot): RecognizedTable {
  const what = hiddenPart(table, sheet);
  return what === null ? table : { ...table, doubts: [...table.doubts, { code: 'hidden', what }] };
}

type Hidden = Extract<TableDoubt, { code: 'hidden' }>['what'];

function hiddenPart(table: RecognizedTable, sheet: SheetSnapshot): Hidden | null {
  const { top, bottom, left, right } = table.range;
  if (sheet.visibility !== 'visible') return 'sheet';
  if ([...sheet.hiddenRows].some((row) => row >= top && row <= bottom)) return 'rows';
  return [...sheet.hiddenColumns].some((column) => column >= left && column <= right) ? 'columns' : null;
}
