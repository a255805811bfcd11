import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';

/** A workbook as it is opened. */
export type TestWorkbook = {
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The year to choose before one click can do everything; null where the tables agree. */
  readonly year: number | null;
};

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const SAMPLE_YEAR = 2020;
const YEARS = [2020, 2019, 2018, 2017];
const COVER = '封面';
/** Tables that also tell last year's figures; copies of them would contradict each other. */
const LOOKING_BACK = ['三公经费预算表', '三公经费支出决算表'];
const FILLERS = 10;
const FILLER_ROWS = 300;
const FILLER_DAYS = 10;

/** The workbook that comes with the program. */
export function embeddedSample(): TestWorkbook {
  const bytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
  return { title: 'the embedded sample (15 sheets)', name: SAMPLE, bytes, year: null };
}

/** The tables of the sample for four years, 50 in all, and ten long sheets that have nothing to do with them. */
export function sixtySheets(): TestWorkbook {
  const sample = read(embeddedSample().bytes, { cellFormula: true, cellNF: true });
  const book = utils.book_new();
  for (const year of YEARS) appendYear(book, sample, year);
  for (let month = 1; month <= FILLERS; month += 1) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(attendance(month)), `考勤登记${month}月`);
  }
  const bytes = new Uint8Array(
    write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer,
  );
  const title = `four years (${book.SheetNames.length} sheets, the year chosen before)`;
  return { title, name: '机关事务服务中心四年.xlsx', bytes, year: SAMPLE_YEAR };
}

function appendYear(book: WorkBook, sample: WorkBook, year: number): void {
  for (const name of sample.SheetNames) {
    const sheet = sample.Sheets[name];
    if (sheet === undefined || name === COVER) continue;
    if (year !== SAMPLE_YEAR && LOOKING_BACK.includes(name)) continue;
    utils.book_append_sheet(book, ofYear(sheet, year), `${name}${year}`);
  }
}

/** The same sheet with the years in its texts moved; a title without a year gets one, or nothing would tell it. */
function ofYear(sheet: WorkSheet, year: number): WorkSheet {
  const cells = Object.entries(sheet).map(([address, cell]) => [address, movedCell(cell, year)]);
  const moved = Object.fromEntries(cells) as WorkSheet;
  const title = String((moved.A1 as CellObject).v);
  return { ...moved, A1: { t: 's', v: /20\d\d/.test(title) ? title : `${year}年度${title}` } };
}

function movedCell(cell: unknown, year: number): unknown {
  if (!isText(cell)) return cell;
  const v = cell.v.replaceAll(/20[12]\d(?!\d)/g, (found) => String(Number(found) + year - SAMPLE_YEAR));
  return { t: 's', v };
}

function isText(cell: unknown): cell is { readonly v: string } {
  return typeof cell === 'object' && cell !== null && 'v' in cell && typeof cell.v === 'string';
}

function attendance(month: number): (string | number)[][] {
  const days = Array.from({ length: FILLER_DAYS }, (_, index) => index + 1);
  const rows = Array.from({ length: FILLER_ROWS }, (_, row) => [
    `第${row + 1}号`,
    ...days.map((day) => ((row * 7 + day * month) % 5 === 0 ? 0 : 8)),
  ]);
  return [[`${month}月上旬考勤登记`], ['编号', ...days.map((day) => `${day}日`)], ...rows];
}
