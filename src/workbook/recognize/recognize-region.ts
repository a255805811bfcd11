import type { CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import { readBlocks } from './blocks';
import { classify, type Classification } from './classify';
import { latestHeaderYear, type HeaderLexicon } from './column-role';
import { fundScopeOf } from './fund-scope';
import { headerColumns } from './header-columns';
import { cleanText } from './label';
import { natureOf, type Nature } from './nature';
import type { Region } from './regions';
import type { SheetLine } from './sheet-lines';
import { at, findFormNumber, findUnit, findUnitName, isStatement, type SheetPlace } from './statement';
import type {
  FundScope,
  RecognizedTable,
  Stated,
  TableBlock,
  TableColumn,
  TableDoubt,
  TableEvidence,
  TableKind,
} from './table';
import type { Vocabulary } from './vocabulary';
import { findYear } from './year-statement';

/** What the recogniser knows beside the region itself. */
export type Surroundings = {
  readonly place: SheetPlace;
  readonly lexicon: HeaderLexicon;
  readonly vocabulary: Vocabulary;
  /** Titles of the workbook that may tell 预算 from 决算: tab, file name, cover. */
  readonly names: readonly string[];
  /** The workbook's year, for headers that name years under a title that does not. */
  readonly year: number | null;
};

/** A region's table; `known` is true also for tables of a known shape that the program has no use for. */
export type RegionVerdict = { readonly table: RecognizedTable | null; readonly known: boolean };

/** Names the table that fills a region, with evidence and doubts. */
export function recognizeRegion(region: Region, around: Surroundings): RegionVerdict {
  const { place, vocabulary } = around;
  const heading = readHeading(region, place);
  const blocks = blocksOf(region, heading, around);
  const title = heading.title?.text ?? '';
  const traits = { title, titleCell: heading.title?.cell ?? null, tabName: place.sheet, blocks };
  const found = classify(traits, vocabulary);
  if (found === null) return { table: null, known: false };
  const formNumber = heading.formNumber?.value ?? '';
  const nature = natureOf({ title, formNumber, blocks, surroundings: around.names }, vocabulary);
  const fundScope = scopeOf(found, title, blocks);
  const kind = kindOf(found, nature, fundScope);
  const isForm = region.columns !== undefined;
  if (kind === null || isForm !== (kind === 'unitFigures')) return { table: null, known: kind === null };
  const table: RecognizedTable = {
    kind,
    title: heading.title?.text ?? place.sheet,
    range: rangeOf(region, place),
    unit: heading.unit,
    year: heading.year,
    unitName: heading.unitName,
    reportingScope: reportingScopeOf(title, place.sheet),
    fundScope,
    blocks,
    notes: notesOf(region, place),
    evidence: [...found.evidence, ...formEvidence(heading)],
    doubts: [...secondKind(found, nature, fundScope, kind), ...missing(heading, kind)],
  };
  return { table, known: true };
}

function notesOf({ notes }: Region, place: SheetPlace): readonly Stated<string>[] {
  return notes.flatMap((line) =>
    line.cells.map((cell) => ({ value: cell.text, cell: at(place, line, cell) })),
  );
}

/** What stands above the rows. */
type Heading = {
  readonly title: { readonly text: string; readonly cell: CellRange } | null;
  readonly formNumber: Stated<string> | null;
  readonly unit: Stated<MoneyUnit> | null;
  readonly year: Stated<number> | null;
  readonly unitName: Stated<string> | null;
};

function readHeading({ heading, header }: Region, place: SheetPlace): Heading {
  return {
    title: titleOf(heading, place),
    formNumber: findFormNumber(heading, place),
    unit: findUnit([...heading, ...header], place),
    year: findYear(heading, place),
    unitName: findUnitName(heading, place),
  };
}

function blocksOf(region: Region, heading: Heading, around: Surroundings): readonly TableBlock[] {
  const columns = region.columns ?? headerColumns(region.header);
  const headerYear = latestHeaderYear(columns.flatMap((column) => column.headers));
  const year = heading.year?.value ?? around.year ?? headerYear;
  return readBlocks(columns, region.body, around.lexicon, year);
}

function formEvidence({ formNumber }: Heading): readonly TableEvidence[] {
  return formNumber === null ? [] : [{ code: 'formNumber', text: formNumber.value, cell: formNumber.cell }];
}

function missing({ title, unit, year, unitName }: Heading, kind: TableKind): readonly TableDoubt[] {
  return [
    ...(title === null ? [{ code: 'titleMissing' as const }] : []),
    ...(unit === null && MONEY_KINDS.has(kind) ? [{ code: 'unitMissing' as const }] : []),
    ...(year === null ? [{ code: 'yearMissing' as const }] : []),
    ...(unitName === null ? [{ code: 'unitNameMissing' as const }] : []),
  ];
}

const MONEY_KINDS: ReadonlySet<TableKind> = new Set<TableKind>([
  'budgetRevenueExpenditure',
  'budgetExpenditureByFunction',
  'budgetBasicExpenditure',
  'budgetThreePublic',
  'finalRevenueExpenditure',
  'finalRevenueByFunction',
  'finalExpenditureByFunction',
  'finalFiscalRevenueExpenditure',
  'finalFiscalExpenditureByFunction',
  'finalBasicExpenditure',
  'finalThreePublic',
  'projectExpenditure',
  'budgetAdjustments',
  'procurement',
  'fixedAssets',
  'buildings',
]);

/** The heading's title: the first text that ends in 表, else the first that is no statement about the sheet. */
function titleOf(heading: readonly SheetLine[], place: SheetPlace): { text: string; cell: CellRange } | null {
  const texts = heading.flatMap((line) =>
    line.cells
      .filter((cell, index) => cell.text.length > 3 && !isStatement(cell, line.cells[index + 1]))
      .map((cell) => ({ text: cell.text, cell: at(place, line, cell) })),
  );
  return texts.find(({ text }) => /表(?:\(.{1,40}\))?$|总体情况|登记/.test(text)) ?? texts[0] ?? null;
}

/** 财政拨款 is meant also where the columns break the sum down by fund. */
function scopeOf(found: Classification, title: string, blocks: readonly TableBlock[]): FundScope {
  const columns = blocks.flatMap((block) => block.columns);
  const roles = new Set(columns.flatMap((column) => (column.role ?? '').split('.')));
  const byFund = roles.has('generalPublicBudget') && roles.has('governmentFund');
  if (found.shape.name === 'revenueExpenditure')
    return byFund || title.includes('财政拨款') ? 'fiscalAppropriation' : 'all';
  if (found.shape.name !== 'expenditureByFunction') return fundScopeOf(title, null);
  return fundScopeOf(title, commonGroup(columns));
}

/** The header over all amounts, which limits the table; a group over some of them is only one of its parts. */
function commonGroup(columns: readonly TableColumn[]): string | null {
  const amounts = columns.filter((column) => column.role !== 'code' && column.role !== 'label');
  const [first] = amounts;
  const group = first !== undefined && first.headers.length > 1 ? (first.headers[0] ?? null) : null;
  return amounts.every((column) => column.headers[0] === group) ? group : null;
}

function kindOf(found: Classification, nature: Nature, scope: FundScope): TableKind | null {
  if (nature.kind === 'budget') return found.shape.kinds.budget;
  return scope === 'all' ? found.shape.kinds.final : found.shape.kinds.finalFiscal;
}

function secondKind(
  found: Classification,
  nature: Nature,
  scope: FundScope,
  kind: TableKind,
): readonly TableDoubt[] {
  const other =
    found.closeSecond === null ? null : kindOf({ ...found, shape: found.closeSecond }, nature, scope);
  const turned: Nature = { kind: nature.kind === 'budget' ? 'final' : 'budget', sure: true };
  const opposite = nature.sure || !found.shape.hasNature ? null : kindOf(found, turned, scope);
  return [other, opposite]
    .filter((each) => each !== null)
    .filter((each) => each !== kind)
    .map((each) => ({ code: 'closeSecond', kind: each }));
}

/** 部门 or 单位, where title or tab says one of them and not both. */
function reportingScopeOf(title: string, tab: string): 'department' | 'unit' | null {
  for (const text of [cleanText(title), cleanText(tab)]) {
    const unit = /预算单位|单位(?!名称)/.test(text);
    if (unit !== text.includes('部门')) return unit ? 'unit' : 'department';
  }
  return null;
}

function rangeOf(region: Region, place: SheetPlace): CellRange {
  const lines = [...region.heading, ...region.header, ...region.body, ...region.notes];
  const range = {
    ...place,
    top: lines[0]?.row ?? 0,
    left: Infinity,
    bottom: lines.at(-1)?.row ?? 0,
    right: 0,
  };
  for (const line of lines) {
    range.bottom = Math.max(range.bottom, line.row);
    range.left = Math.min(range.left, line.cells[0]?.column ?? Infinity);
    range.right = Math.max(range.right, line.cells.at(-1)?.lastColumn ?? 0);
  }
  return range;
}
