import { headerLikeness, type HeaderLexicon } from './column-role';
import { isNumbered } from './label';
import { isOrdinalLine } from './ordinal-line';
import type { HeaderColumn } from './header-columns';
import type { LineCell, SheetLine } from './sheet-lines';
import { isStatement } from './statement';

/** A part of a sheet that one table may fill: what stands above it, its header, its rows, the notes below. */
export type Region = {
  readonly heading: readonly SheetLine[];
  readonly header: readonly SheetLine[];
  readonly body: readonly SheetLine[];
  readonly notes: readonly SheetLine[];
  /** Columns of a region that prints no header: a form of labels, each with its value beside it. */
  readonly columns?: readonly HeaderColumn[];
};

const MOST_HEADER_LINES = 6;
/** No sheet has more tables; what looks like further headers is data. */
const MOST_TABLES = 200;

/** Splits the lines of a sheet into tables, one under the other; lines before the first header are its heading. */
export function splitRegions(lines: readonly SheetLine[], lexicon: HeaderLexicon): readonly Region[] {
  const bands = headerBands(lines, lexicon);
  const regions: OpenRegion[] = [];
  for (const [index, band] of bands.entries()) {
    const from = headingStart(lines, band.from, bands[index - 1]?.to ?? 0);
    const end = bands[index + 1];
    const to = end === undefined ? lines.length : headingStart(lines, end.from, band.to);
    const region = regionOf(lines, from, band, to);
    const before = regions.at(-1);
    if (before === undefined || !isContinuation(before, region)) regions.push(region);
    else continueWith(before, region);
  }
  return regions;
}

type OpenRegion = Region & { readonly body: SheetLine[]; readonly notes: SheetLine[] };

type Band = { readonly from: number; readonly to: number };

function headerBands(lines: readonly SheetLine[], lexicon: HeaderLexicon): readonly Band[] {
  const bands: Band[] = [];
  let index = 0;
  while (index < lines.length && bands.length < MOST_TABLES) {
    const line = lines[index];
    if (line === undefined || !opensHeader(line, bands.length > 0, lexicon)) {
      index += 1;
      continue;
    }
    const from = bandStart(lines, index, bands.at(-1)?.to ?? 0);
    const to = bandEnd(lines, index + 1, from, lexicon);
    bands.push({ from, to });
    index = to;
  }
  return bands;
}

/**
 * A header opens where at least two cells are header words and most cells resemble one; inside a table all must be
 * words. Wide tables name a column after each subject: there one word that names rows or codes vouches for the rest.
 */
function opensHeader(line: SheetLine, insideTable: boolean, lexicon: HeaderLexicon): boolean {
  if (!isTextLine(line) || isStatementLine(line)) return false;
  const plain = line.cells.filter((cell) => !isListItem(cell.text));
  const words = plain.filter((cell) => headerLikeness(cell.text, lexicon).isWord).length;
  if (insideTable && line.cells.length > 1) return words >= 2 && 2 * words >= line.cells.length;
  const alike = plain.filter((cell) => headerLikeness(cell.text, lexicon).resembles).length;
  if (alike >= 3 && plain.some((cell) => headerLikeness(cell.text, lexicon).namesRows)) return true;
  return alike >= 2 && 2 * alike >= line.cells.length;
}

/** Group headers above the first recognised line (本年收入 ‖ 本年支出) belong to the band; titles do not. */
function bandStart(lines: readonly SheetLine[], opening: number, floor: number): number {
  let start = opening;
  while (start > floor) {
    const above = lines[start - 1];
    if (above === undefined || !isTextLine(above) || isStatementLine(above) || isNote(above)) break;
    if (above.row < (lines[start]?.row ?? 0) - 1) break;
    if (above.cells.length === 1 && !hasStatementBefore(lines, start - 1, floor)) break;
    start -= 1;
  }
  return start;
}

function hasStatementBefore(lines: readonly SheetLine[], index: number, floor: number): boolean {
  return lines.slice(Math.max(floor, index - MOST_HEADER_LINES), index).some(isStatementLine);
}

function bandEnd(lines: readonly SheetLine[], first: number, from: number, lexicon: HeaderLexicon): number {
  let end = first;
  while (end < lines.length && end - from < MOST_HEADER_LINES) {
    const line = lines[end];
    if (line === undefined) break;
    if (isOrdinalLine(line)) return end + 1;
    if (!continuesHeader(line, lines.slice(from, end), lexicon)) break;
    end += 1;
  }
  return end;
}

function continuesHeader(line: SheetLine, above: readonly SheetLine[], lexicon: HeaderLexicon): boolean {
  if (!isTextLine(line) || isStatementLine(line) || isNote(line)) return false;
  const grouped = line.cells.every((cell) => isUnderGroup(cell, line.row, above));
  if (grouped && line.cells.length >= 2) return true;
  const words = line.cells.filter(
    (cell) => headerLikeness(cell.text, lexicon).resembles && !isListItem(cell.text),
  );
  return words.length >= (grouped ? 1 : 2) && words.length === line.cells.length;
}

/** Whether a cell stands below a header that spans several columns, or beside headers that reach down to its row. */
function isUnderGroup(cell: LineCell, row: number, above: readonly SheetLine[]): boolean {
  const last = above.at(-1);
  const covering = above.flatMap((line) =>
    line.cells.filter((each) => each.column <= cell.column && cell.column <= each.lastColumn),
  );
  if (covering.some((each) => each.lastRow >= row)) return false;
  const nearest = covering.at(-1);
  if (nearest === undefined || last === undefined) return false;
  return nearest.lastColumn > nearest.column && !isListItem(cell.text) && row - last.row === 1;
}

/** Numbered texts are rows of a list, not headers; 其中 is said in headers too. */
function isListItem(text: string): boolean {
  return isNumbered(text.replace(/^其中:/, ''));
}

function isTextLine(line: SheetLine): boolean {
  return line.cells.every((cell) => cell.number === null && !/^[\d,.%-]+$/.test(cell.text));
}

function isStatementLine(line: SheetLine): boolean {
  return line.cells.some((cell, index) => isStatement(cell, line.cells[index + 1]));
}

/** 注：…, 说明：…, or a long sentence alone in its row. */
export function isNote(line: SheetLine): boolean {
  const [cell, ...others] = line.cells;
  if (cell === undefined || others.length > 0) return false;
  return (
    /^(?:注|说明|备注|附注)\d?[:.、]/.test(cell.text) ||
    cell.text.length > 40 ||
    /本表(?:为空|无数据|没有数据)/.test(cell.text)
  );
}

/** Titles and statements directly above a header belong to it, back to the table before. */
function headingStart(lines: readonly SheetLine[], headerFrom: number, floor: number): number {
  if (floor === 0) return 0;
  let start = headerFrom;
  while (start > floor) {
    const above = lines[start - 1];
    if (above === undefined || isNote(above) || !(isStatementLine(above) || isTitleLine(above))) break;
    start -= 1;
  }
  return start;
}

function isTitleLine(line: SheetLine): boolean {
  const [cell, ...others] = line.cells;
  return others.length === 0 && cell !== undefined && /表(?:\(.{1,30}\))?$/.test(cell.text);
}

function regionOf(lines: readonly SheetLine[], from: number, band: Band, to: number): OpenRegion {
  const below = lines.slice(band.to, to);
  return {
    heading: lines.slice(from, band.from),
    header: lines.slice(band.from, band.to),
    body: below.filter((line) => !isNote(line)),
    notes: below.filter(isNote),
  };
}

/** A page break repeats the header, sometimes with the title: still the same table. */
function isContinuation(before: Region, region: Region): boolean {
  const titled = region.heading.filter((line) => !isStatementLine(line));
  const sameTitle = titled.every((line) => before.heading.some((each) => textsOf(each) === textsOf(line)));
  return sameTitle && headerText(before) === headerText(region);
}

function headerText(region: Region): string {
  return region.header.map(textsOf).join('\n');
}

function textsOf(line: SheetLine): string {
  return line.cells.map((cell) => `${cell.column}:${cell.text}`).join('|');
}

function continueWith(before: OpenRegion, after: Region): void {
  for (const line of after.body) before.body.push(line);
  for (const line of after.notes) before.notes.push(line);
}
