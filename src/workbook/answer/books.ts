import { cellAt, type CellRange } from '../../domain/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { cutSheet } from '../grid/cut-sheet';
import type { GridLine } from '../grid/grid-line';
import { labelReader, type LabelReader } from '../meaning/label';
import type { Lexicons } from '../meaning/lexicon';
import { meantTable, type MeantTable } from '../meaning/table';
import { bareName, isOrganization, nameBefore } from '../meaning/unit-name';
import { coverOf, type Cover } from '../meaning/cover';
import { findUnitName, type Stated } from '../meaning/statement';
import { findEvaluatedYear, yearInName, yearInText } from '../meaning/year-statement';
import { mappedReader } from './mapped-words';
import { NO_MAPPING, type Mapping } from './mapping';
import { isStatementIn, isTitleText } from '../grid/lines';
import { isOwnSheet } from '../plan/own-sheet';
import { prosePages, type ProsePage } from './prose-page';
import { sheetLines } from './sheet-lines';

/** A workbook's tables, and what its cover and its file's name say of all of them. */
export type Book = {
  readonly name: string;
  readonly tables: readonly MeantTable[];
  /** Tables that a person's mapping leaves out. */
  readonly leftOut: readonly MeantTable[];
  /** Its sentences with numbers. */
  readonly prose: readonly ProsePage[];
  readonly cover: Cover | null;
  /** The year that is said to be evaluated, failing that of the cover, of the file's name. */
  readonly year: number | null;
  readonly yearCell: CellRange | null;
  /** The name of the cover, failing that of the file's name. */
  readonly unitName: Stated<string> | null;
  /** Cells that hold a unit's name and nothing else, and lines that hold a year and nothing but a title. */
  readonly alone: { readonly names: readonly Stated<string>[]; readonly years: readonly Stated<number>[] };
  /** Reads its labels. */
  readonly read: LabelReader;
};

/** Signs of a name that are no words of ours. */
const LEAST_OWN = 2;

/** Cuts all sheets into tables and reads their heads, rows and titles; `papers` are what covers say a workbook is. */
export function readBooks(
  workbooks: readonly WorkbookSnapshot[],
  { labels, prose }: Lexicons,
  papers: readonly string[],
  mapping: Mapping = NO_MAPPING,
): readonly Book[] {
  const plain = labelReader(labels, []);
  const sheets = workbooks.flatMap((workbook) =>
    workbook.sheets
      .filter((sheet) => !isOwnSheet(sheet))
      .map((sheet) => ({ workbook, sheet, lines: sheetLines(sheet, plain) })),
  );
  const covers = coversIn(sheets, papers);
  const names = namesIn(sheets, [...covers.values()], plain);
  const read = mappedReader(labelReader(labels, names), mapping);
  const readers = { plain, read, prose: labelReader(prose, names) };
  return workbooks.map((workbook) => {
    const { name } = workbook;
    const own = sheets.filter((each) => each.workbook.name === name);
    const cover = covers.get(name) ?? null;
    const told = own
      .filter(({ sheet }) => cover?.range.sheet !== sheet.name)
      .map((each) => readSheet(each, readers));
    return {
      name,
      tables: told.flatMap(({ tables }) => tables),
      leftOut: [],
      prose: told.flatMap((each) => each.prose),
      cover,
      ...statedOutside(workbook, cover, evaluatedYear(own), plain),
      alone: statedAlone(own),
      read,
    };
  });
}

function coversIn(sheets: readonly SheetLines[], papers: readonly string[]): ReadonlyMap<string, Cover> {
  const covers = new Map<string, Cover>();
  for (const { workbook, sheet, lines } of sheets) {
    const cover = coverOf(lines, { workbook: workbook.name, sheet: sheet.name }, papers);
    if (cover !== null && !covers.has(workbook.name)) covers.set(workbook.name, cover);
  }
  return covers;
}

function readSheet(
  { workbook, sheet, lines }: SheetLines,
  { plain, read, prose }: Readonly<Record<'plain' | 'read' | 'prose', LabelReader>>,
): Pick<Book, 'tables' | 'prose'> {
  const place = { workbook: workbook.name, sheet: sheet.name };
  const { visibility, hiddenRows: rows, hiddenColumns: columns } = sheet;
  const hidden = { sheet: visibility !== 'visible', rows, columns };
  const tables = asSections(cutSheet(lines, read).map((cut) => meantTable(cut, place, hidden, read, plain)));
  return { tables, prose: prosePages(tables, sheet, prose) };
}

/** The one year that its sheets say is evaluated. */
function evaluatedYear(sheets: readonly SheetLines[]): Stated<number> | null {
  const told = sheets.flatMap(
    ({ workbook, sheet, lines }) =>
      findEvaluatedYear(lines, { workbook: workbook.name, sheet: sheet.name }) ?? [],
  );
  const [first] = told;
  return first !== undefined && told.every(({ value }) => value === first.value) ? first : null;
}

/** What the cover says of the whole file, failing that its name, which stands in no cell: its first stands for it. */
function statedOutside(
  { name, sheets: [first] }: WorkbookSnapshot,
  cover: Cover | null,
  evaluated: Stated<number> | null,
  read: LabelReader,
): Pick<Book, 'year' | 'yearCell' | 'unitName'> {
  const firstCell = cellAt(name, first?.name ?? '', 0, 0);
  const told = evaluated ?? cover?.year;
  const year = told?.value ?? (first === undefined ? null : yearInName(name));
  const inFile = first === undefined ? null : nameBefore(name, read);
  return {
    year,
    yearCell: year === null ? null : (told?.cell ?? firstCell),
    unitName: nameOnCover(cover, read) ?? (inFile === null ? null : { value: inFile, cell: firstCell }),
  };
}

/** The name that stands alone on a cover, or opens its title. */
function nameOnCover(cover: Cover | null, read: LabelReader): Stated<string> | null {
  if (cover === null) return null;
  if (cover.unitName !== null) return cover.unitName;
  const name = nameBefore(cover.title.value, read);
  return name === null ? null : { value: name, cell: cover.title.cell };
}

const MOST_SIGNS = 30;

function statedAlone(sheets: readonly SheetLines[]): Book['alone'] {
  const beside = (isLeft: (text: string) => boolean): readonly Stated<string>[] =>
    sheets.flatMap(({ workbook, sheet, lines }) =>
      lines.flatMap((line) => {
        const [cell, ...others] = line.cells;
        if (cell?.kind !== 'words' || cell.text.length > MOST_SIGNS) return [];
        return others.every((other) => isStatementIn(other, line) || isLeft(other.text))
          ? [{ value: cell.text, cell: cellAt(workbook.name, sheet.name, cell.row, cell.column) }]
          : [];
      }),
    );
  return {
    names: beside((text) => yearInText(text) !== null).filter(({ value }) => isOrganization(value)),
    years: beside(() => false).flatMap(({ value, cell }) => {
      const year = yearInText(value);
      return year === null ? [] : [{ value: year, cell }];
    }),
  };
}

/** Lists of heads under one title are of one year, one unit and one money unit, whichever of them is told beside which. */
function asSections(tables: readonly MeantTable[]): readonly MeantTable[] {
  const groups = tables.reduce<readonly (readonly MeantTable[])[]>((known, table) => {
    const last = known.at(-1);
    return table.cut.section > 0 && last !== undefined
      ? [...known.slice(0, -1), [...last, table]]
      : [...known, [table]];
  }, []);
  return groups.flatMap((group) => {
    const year = group.flatMap((table) => table.year ?? [])[0] ?? null;
    const unitName = group.flatMap((table) => table.unitName ?? [])[0] ?? null;
    const units = group.flatMap((table) => table.units);
    return group.map((table) => ({
      ...table,
      year: table.year ?? year,
      unitName: table.unitName ?? unitName,
      units: table.units.length > 0 ? table.units : units,
    }));
  });
}

type SheetLines = {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly lines: readonly GridLine[];
};

/** What stands over the names of several units. */
const NAMING_HEAD = /^(?:预算|填报|下属|所属|[省市县区州旗]直)?(?:单位|部门)(?:名称)?$/;

/** Names of units, without 本级 and 汇总: they say nothing in titles and labels. */
function namesIn(
  sheets: readonly SheetLines[],
  covers: readonly Cover[],
  read: LabelReader,
): readonly string[] {
  const names = new Set(
    covers.flatMap(({ unitName }) => (unitName === null ? [] : [bareName(unitName.value)])),
  );
  for (const { workbook, sheet, lines } of sheets) {
    const inFile = nameBefore(workbook.name, read);
    if (inFile !== null) names.add(bareName(inFile));
    const place = { workbook: workbook.name, sheet: sheet.name };
    const named = new Set<number>();
    for (const line of lines) {
      const told = findUnitName([line], place);
      if (told !== null) names.add(bareName(told.value));
      for (const each of line.cells) {
        if (NAMING_HEAD.test(each.text)) named.add(each.column);
        else if (named.has(each.column) && isOrganization(each.text)) names.add(bareName(each.text));
      }
      const [cell] = line.cells;
      const inTitle = cell?.kind === 'words' && isTitleText(cell.text) ? nameBefore(cell.text, read) : null;
      if (inTitle !== null) names.add(bareName(inTitle));
    }
  }
  return [...names].filter((name) => read(name).residue.length >= LEAST_OWN);
}
