import { cellAt, type Area, type CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import type { CutTable } from '../grid/cut-table';
import type { GridLine } from '../grid/grid-line';
import { tableFigures, type Figure, type TableFigures } from '../grid/table-figures';
import type { Label, LabelReader } from './label';
import type { Atom } from './lexicon';
import type { Period } from './period';
import { findUnit, unitInBrackets, type SheetPlace, type Stated } from './statement';
import { areOfPlace, listedUnits, listsOwn, type ListedUnits } from './listed-units';
import { nameOfTable } from './table-name';
import { isRemark, titleLabel, titlesOf } from './title';
import { findNotedYear, findYear, yearInName, yearInText } from './year-statement';

/** Whose figures a table prints: of the whole 部门 with its units, or of the unit alone. */
export type Scope = 'department' | 'unit';

/** What the kind of paper plans or accounts, and whether that is sure: told of the paper, and nowhere denied in it. */
export type UsualPeriod = { readonly value: Period; readonly isSure: boolean };

/** A table of a sheet with all that is said about it as a whole. */
export type MeantTable = TableFigures & {
  readonly place: SheetPlace;
  readonly area: Area;
  /** The title, nearest to the table last; the tab where it has none. */
  readonly titles: readonly Stated<string>[];
  readonly titleLabels: readonly Label[];
  readonly tab: Label;
  /** Every statement of a money unit, in titles, lines above and below. */
  readonly units: readonly Stated<MoneyUnit>[];
  readonly year: Stated<number> | null;
  readonly unitName: Stated<string> | null;
  readonly scope: Stated<Scope> | null;
  /** The units that have a row or a column each. */
  readonly listed: ListedUnits;
  /** One of these is its own unit, the 本级 among those that others are of. */
  readonly listsUnits: boolean;
  /** It is of all units of a place, or of several that are no parts of one. */
  readonly isOfMany: boolean;
  readonly isHidden: boolean;
  /** Whether it is told to be of January to December. */
  readonly isWholeYear: boolean;
  /** What stands above it says that it ends before the year does. */
  readonly isPartOfYear: boolean;
  /** What figures without a period are in papers of this kind; null where nothing says it. */
  readonly usualPeriod: UsualPeriod | null;
  /** The words of every head, row and title. */
  readonly spoken: ReadonlySet<Atom>;
  readonly cut: CutTable;
};

/** What a table is called: by the title nearest to it, else by its tab. */
export function titleOf({ titles, place }: Pick<MeantTable, 'titles' | 'place'>): string {
  return titles.at(-1)?.value ?? place.sheet;
}

/** Where a table stands. */
export function rangeOf({ place, area }: MeantTable): CellRange {
  return { ...place, ...area };
}

/** What of a sheet people do not see. */
export type HiddenParts = {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
};

/** Joins a cut table with what its title, its lines, its notes and its tab say of it; `plain` reads names of units too. */
export function meantTable(
  cut: CutTable,
  place: SheetPlace,
  hidden: HiddenParts,
  read: LabelReader,
  plain: LabelReader,
): MeantTable {
  const { sheet: isHidden, rows, columns } = hidden;
  const titles = titlesOf(cut, place);
  const around = cut.preamble.flatMap(({ cells }) =>
    cells.filter(({ kind }) => kind === 'words').map(({ text }) => read(text)),
  );
  const lines = [...cut.preamble, ...cut.heads.slice(0, 1), ...cut.notes];
  const labels = titles.map(({ value }) => titleLabel(value, read));
  const tab = titleLabel(place.sheet, read);
  const figures = tableFigures(cut, read, ({ row, column }) => rows.has(row) || columns.has(column));
  const listed = listedUnits(figures);
  const isOfMany = areOfPlace(listed, [...titles.map(({ value }) => value), place.sheet]);
  const unitName = isOfMany ? null : nameOfTable(cut, titles, figures, place, plain);
  return {
    ...figures,
    place,
    area: areaOf(cut),
    titles,
    titleLabels: labels.filter((label, index) => !isRemark(titles[index]?.value ?? '', label)),
    tab,
    units: unitsOf(titles, lines, place),
    year: yearOf(cut, titles, place, figures),
    unitName,
    scope: scopeOf(titles, unitName, place),
    listed,
    listsUnits: !isOfMany && listsOwn(figures, listed, unitName?.value ?? null),
    isOfMany,
    isHidden,
    isWholeYear: says([...lines, ...cut.body], TWELVE_MONTHS),
    isPartOfYear: says(cut.preamble, PART_OF_YEAR),
    usualPeriod:
      titles.some(({ value }) => /自评|绩效评价|统计|台账|[月季年]报/.test(value)) || goesByMonth(figures)
        ? { value: 'actual', isSure: false }
        : null,
    spoken: spokenIn([...labels, tab, ...around, ...besideFigures(figures)]),
    cut,
  };
}

/** A row for each month: what went by. */
function goesByMonth({ figures }: TableFigures): boolean {
  const months = figures.flatMap(({ labels }) =>
    labels.slice(-1).flatMap(({ cell, label }) => (label.atoms.has('span.month') ? [cell.row] : [])),
  );
  return new Set(months).size >= 3;
}

function besideFigures({ figures, heads }: TableFigures): readonly Label[] {
  const rows = figures.flatMap(({ labels, parents }) => [...labels, ...parents]);
  return [...[...heads.values()].flat(), ...rows].map(({ label }) => label);
}

const says = (lines: readonly GridLine[], words: RegExp): boolean =>
  lines.some(({ cells }) => cells.some(({ text }) => words.test(text)));

function spokenIn(labels: readonly Label[]): ReadonlySet<Atom> {
  return new Set(labels.flatMap(({ atoms }) => [...atoms]));
}

const PART_OF_YEAR =
  /截[至止](?:日期)?[:：]?(?:20\d\d)?[-年./]?(?:0?[1-9]|1[01])[-月./]|(?:^|\D)0?1(?:月份?)?[-—–~至到](?:0?[2-9]|1[01])月|前三季度|上半年/;
const TWELVE_MONTHS = /(?:^|\D)0?1月.{0,8}12月|20\d\d[-.]0?1[-—~至](?:20\d\d[-.])?12/;

function unitsOf(
  titles: readonly Stated<string>[],
  lines: readonly GridLine[],
  place: SheetPlace,
): readonly Stated<MoneyUnit>[] {
  const inTitles = titles.flatMap(({ value, cell }): readonly Stated<MoneyUnit>[] => {
    const unit = unitInBrackets(value);
    return unit === null ? [] : [{ value: unit, cell }];
  });
  const inLines = lines.flatMap((line) => findUnit([line], place) ?? []);
  const told = [...inTitles, ...inLines].filter(
    (each, index, all) => all.findIndex(({ cell }) => sameCell(cell, each.cell)) === index,
  );
  const yielding = lines.filter(({ cells }) => cells.some(({ text }) => UNLESS_NOTED.test(text)));
  const firm = told.filter(({ cell }) => yielding.every(({ row }) => row !== cell.top));
  return firm.length > 0 ? firm : told;
}

/** 除另注明外，金额单位：万元 holds where no other is told. */
const UNLESS_NOTED = /除.{0,6}(?:注明|说明|标明)|另有(?:注明|说明)/;

const sameCell = (a: CellRange, b: CellRange): boolean => a.top === b.top && a.left === b.left;

function yearOf(
  cut: CutTable,
  titles: readonly Stated<string>[],
  place: SheetPlace,
  { figures }: TableFigures,
): Stated<number> | null {
  for (const title of [...titles].reverse()) {
    const year = yearInText(title.value);
    if (year !== null) return { value: year, cell: title.cell };
  }
  const told = findYear(cut.preamble, place) ?? findNotedYear(cut.notes, place);
  if (told !== null) return told;
  const headed = yearOfHeads(figures, place);
  if (headed !== null) return headed;
  const tab = yearInName(place.sheet);
  return tab === null ? null : { value: tab, cell: cellAt(place.workbook, place.sheet, 0, 0) };
}

/** The only year that heads and rows name is that of the figures beside them too. */
export function yearOfHeads(
  figures: readonly Figure[],
  { workbook, sheet }: SheetPlace,
): Stated<number> | null {
  const named = figures.flatMap(({ heads, labels }) =>
    [...heads, ...labels].filter(({ label }) => label.year !== null),
  );
  const [first] = named;
  const year = first?.label.year ?? null;
  if (first === undefined || year === null || named.some(({ label }) => label.year !== year)) return null;
  return { value: year, cell: cellAt(workbook, sheet, first.cell.row, first.cell.column) };
}

function scopeOf(
  titles: readonly Stated<string>[],
  unitName: Stated<string> | null,
  place: SheetPlace,
): Stated<Scope> | null {
  const tab = { value: place.sheet, cell: cellAt(place.workbook, place.sheet, 0, 0) };
  for (const { value, cell } of [...(unitName === null ? [] : [unitName]), ...[...titles].reverse(), tab]) {
    if (/汇总[）)]?|（部门）|\(部门\)|及(?:所属|下属)/.test(value) && !/分类汇总|汇总表/.test(value))
      return { value: 'department', cell };
    if (/本级|（单位）|\(单位\)/.test(value)) return { value: 'unit', cell };
  }
  return null;
}

function areaOf({ preamble, heads, body, notes }: CutTable): Area {
  const lines = [...preamble, ...heads, ...body, ...notes];
  const cells = lines.flatMap((line) => line.cells);
  return {
    top: Math.min(...lines.map(({ row }) => row)),
    left: cells.reduce((least, { column }) => Math.min(least, column), Infinity),
    bottom: Math.max(...lines.map(({ row }) => row)),
    right: cells.reduce((most, { lastColumn }) => Math.max(most, lastColumn), 0),
  };
}
