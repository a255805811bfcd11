import { cellAt } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import { lentBy } from '../answer/lent';
import type { Book } from '../answer/books';
import { isTitleText } from '../grid/lines';
import { findAccount } from '../meaning/account-statement';
import type { Cover } from '../meaning/cover';
import type { LabelReader } from '../meaning/label';
import { findFormNumber, type Stated } from '../meaning/statement';
import { rangeOf, type MeantTable } from '../meaning/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { readBlocks } from './blocks';
import { fundScopeOf } from './fund-scope';
import { hasNature, natureOf } from './nature';
import { kindOf } from './table-kind';
import type { Nature, RecognizedTable, TableBlock, TableDoubt, TableEvidence, TableKind } from './table';

/** Kinds whose amounts are no money, or may be of another measure. */
const NO_MONEY: ReadonlySet<TableKind> = new Set<TableKind>([
  'cover',
  'staff',
  'unitFigures',
  'keyWork',
  'evidence',
  'expenditureLedger',
]);

/** The tables of a book that are of a kind we know, its cover first. */
export function recognizedTables(book: Book, workbook: WorkbookSnapshot): readonly RecognizedTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const lend = lentBy(book);
  const tables = book.tables.flatMap((table) => {
    const sheet = sheets.get(table.place.sheet);
    const recognized = sheet === undefined ? null : recognizedTable(table, lend(table), book, sheet);
    return recognized ?? [];
  });
  const whole = tables.filter((table, index) => !isPartOfLedger(table, tables.slice(0, index)));
  return book.cover === null ? whole : [coverTable(book.cover), ...whole];
}

/** A ledger reaches to the end of its sheet. */
function isPartOfLedger({ range }: RecognizedTable, before: readonly RecognizedTable[]): boolean {
  return before.some((each) => each.kind === 'expenditureLedger' && each.range.sheet === range.sheet);
}

function recognizedTable(
  table: MeantTable,
  lent: MeantTable,
  book: Book,
  sheet: SheetSnapshot,
): RecognizedTable | null {
  const blocks = readBlocks(lent, book.read);
  const kind = kindOf(lent, blocks, book.read);
  if (kind === null) return null;
  const nature = natureOf(kind, lent, blocks);
  const title = namingTitle(table);
  const unit = unitOf(table);
  const isLedger = kind === 'expenditureLedger';
  const bottom = isLedger ? Math.max(table.area.bottom, sheet.cells.rowCount - 1) : table.area.bottom;
  const range = { ...rangeOf(table), bottom };
  return {
    kind,
    nature,
    title: title?.value ?? table.place.sheet,
    range,
    unit,
    year: table.year,
    unitName: table.unitName,
    reportingScope: table.scope?.value ?? null,
    fundScope: fundScopeOf(table),
    account: isLedger ? findAccount([...table.cut.preamble, ...table.cut.heads], table.place) : null,
    // A ledger's rows are summed by index.
    blocks: isLedger ? blocks.map((block) => ({ ...block, rows: [] })) : blocks,
    notes: table.cut.notes.flatMap(({ row, cells }) =>
      cells.map(({ column, text }) => ({
        value: text,
        cell: cellAt(range.workbook, range.sheet, row, column),
      })),
    ),
    evidence: evidenceOf(table, title, blocks, book.read),
    doubts: [
      ...missing({ title, unit, year: table.year, unitName: table.unitName }, kind, nature),
      ...hiddenParts(range, sheet),
    ],
  };
}

function coverTable({ title, range, year, unitName }: Cover): RecognizedTable {
  return {
    kind: 'cover',
    nature: null,
    title: title.value,
    range,
    unit: null,
    year,
    unitName,
    reportingScope: null,
    fundScope: 'all',
    account: null,
    blocks: [],
    notes: [],
    evidence: [{ code: 'title', text: title.value, cell: title.cell }],
    doubts: [],
  };
}

/** The nearest text above that reads as a title, else the nearest. */
function namingTitle({ titles }: MeantTable): Stated<string> | null {
  return titles.findLast(({ value }) => isTitleText(value)) ?? titles.at(-1) ?? null;
}

/** The unit that every statement above the table names, failing that every one in its heads; null where they differ. */
function unitOf({ units, heads, place, cut }: MeantTable): Stated<MoneyUnit> | null {
  const inHeads = [...heads.values()].flat().flatMap(({ cell, label }): Stated<MoneyUnit>[] => {
    const at = cellAt(place.workbook, place.sheet, cell.row, cell.column);
    return label.unit === null ? [] : [{ value: label.unit, cell: at }];
  });
  const headRows = new Set(cut.heads.map(({ row }) => row));
  const above = units.filter(({ cell }) => !headRows.has(cell.top));
  const stated = above.length > 0 ? above : inHeads;
  const [first] = stated;
  return first !== undefined && stated.every(({ value }) => value === first.value) ? first : null;
}

type Heading = {
  readonly title: Stated<string> | null;
  readonly unit: Stated<MoneyUnit> | null;
  readonly year: Stated<number> | null;
  readonly unitName: Stated<string> | null;
};

function missing(
  { title, unit, year, unitName }: Heading,
  kind: TableKind,
  nature: Nature | null,
): readonly TableDoubt[] {
  return [
    ...(nature === null && hasNature(kind) ? [{ code: 'natureMissing' as const }] : []),
    ...(title === null ? [{ code: 'titleMissing' as const }] : []),
    ...(unit === null && !NO_MONEY.has(kind) ? [{ code: 'unitMissing' as const }] : []),
    ...(year === null ? [{ code: 'yearMissing' as const }] : []),
    ...(unitName === null ? [{ code: 'unitNameMissing' as const }] : []),
  ];
}

function hiddenParts(
  { top, bottom, left, right }: RecognizedTable['range'],
  sheet: SheetSnapshot,
): readonly TableDoubt[] {
  if (sheet.visibility !== 'visible') return [{ code: 'hidden', what: 'sheet' }];
  const within = (places: ReadonlySet<number>, first: number, last: number): boolean =>
    [...places].some((place) => place >= first && place <= last);
  if (within(sheet.hiddenRows, top, bottom)) return [{ code: 'hidden', what: 'rows' }];
  return within(sheet.hiddenColumns, left, right) ? [{ code: 'hidden', what: 'columns' }] : [];
}

/** What people see that made the table known: title, form number, and the words of its columns and rows that mean something. */
function evidenceOf(
  { cut, place }: MeantTable,
  title: Stated<string> | null,
  blocks: readonly TableBlock[],
  read: LabelReader,
): readonly TableEvidence[] {
  const formNumber = findFormNumber(cut.preamble, place);
  const tells = (text: string): boolean =>
    [...read(text).atoms].some((atom) => /^(?:subject|role)\./.test(atom));
  const telling = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(tells))];
  const headers = blocks.flatMap(({ columns }) => columns.flatMap((column) => column.headers));
  const labels = blocks.flatMap(({ rows }) => rows.map(({ label }) => label));
  return [
    ...(title === null ? [] : [{ code: 'title' as const, text: title.value, cell: title.cell }]),
    ...(formNumber === null
      ? []
      : [{ code: 'formNumber' as const, text: formNumber.value, cell: formNumber.cell }]),
    ...[{ code: 'columns' as const, headers: telling(headers) }].filter((each) => each.headers.length > 0),
    ...[{ code: 'rows' as const, labels: telling(labels) }].filter((each) => each.labels.length > 0),
    ...(title === null && tells(place.sheet) ? [{ code: 'tabName' as const, text: place.sheet }] : []),
  ];
}
