import type { MoneyUnit } from '../../domain/money/unit';
import type { Figure } from '../grid/table-figures';
import type { Worded } from '../grid/worded';
import type { Label } from './label';
import { hasAxis, isOn, type Atom } from './lexicon';
import { periodOf, type FoundPeriod, type Origin } from './figure-period';
import type { MeantTable, Scope } from './table';
import { isOrganization } from './unit-name';

/** What a number means. Subjects, funds and wholes are told by words beside it (own) or around it (context). */
export type Coordinates = {
  readonly own: ReadonlySet<Atom>;
  /** Those of the row's own label; null where it has none. */
  readonly rowLabel: ReadonlySet<Atom> | null;
  readonly context: ReadonlySet<Atom>;
  /** Of a row above that may or may not stand over it: they complete it, and restrict nothing. */
  readonly loose: ReadonlySet<Atom>;
  /** Subjects of the title, which rule all its figures. */
  readonly title: ReadonlySet<Atom>;
  /** Of every head, row and title of the table. */
  readonly spoken: ReadonlySet<Atom>;
  /** Whether every word of the title, and of the groups around it, is known. */
  readonly isReadWhole: boolean;
  readonly period: FoundPeriod | null;
  readonly year: { readonly value: number; readonly origin: Origin } | null;
  /** How far its words say it is from the year of its table, told or not: 上年 is −1. */
  readonly yearShift: number;
  readonly unit: MoneyUnit | null;
  readonly scope: Scope | null;
  /** The unit whose row or column it stands in, where its table lists several. */
  readonly whose: string | null;
  /** Whether its title calls itself a paper of the 部门 or of the 单位, which tells them apart only beside each other. */
  readonly paper: Scope | null;
  /** The labels that named it, for people. */
  readonly words: readonly string[];
};

/** Why a number has no coordinates. */
export type Refusal = 'unknownWord' | 'twoPeriods' | 'noLabel' | 'partOfYear';

/** The coordinates of a figure of a table, or why it has none. */
export function coordinatesOf(
  figure: Figure,
  table: MeantTable,
  atomsOf: (worded: Worded) => ReadonlySet<Atom>,
): Coordinates | Refusal {
  const { inner, outer } = split(figure.heads);
  const own = [...figure.labels.slice(-1), ...inner];
  const groups = [...figure.parents, ...figure.labels.slice(0, -1), ...outer];
  if (own.some(({ label }) => hasUnknownWord(label))) return 'unknownWord';
  if (figure.labels.length === 0 && figure.listed > 1) return 'noLabel';
  const whose = whoseOf(figure, table);
  const row = rowOf(figure, table, atomsOf);
  const ownAtoms = new Set([...own.flatMap((worded) => [...atomsOf(worded)]), ...(row ?? [])]);
  const titleAtoms = atomsOfTitles(table);
  if (isPartOfYear(ownAtoms, union(outer.map(({ label }) => label)), titleAtoms, table)) return 'partOfYear';
  const period = periodOf(figure, groups, table);
  if (period === 'twoPeriods') return period;
  return {
    own: ownAtoms,
    rowLabel: row,
    context: union(groups.map(({ label }) => label)),
    loose: union(figure.above.map(({ label }) => label)),
    title: titleAtoms,
    spoken: table.spoken,
    isReadWhole:
      (table.titleLabels.at(-1) ?? table.tab).residue === '' &&
      groups.every(({ label }) => label.residue === ''),
    period,
    year: yearOf(figure, groups, table),
    yearShift: yearShiftOf(figure, groups),
    unit: unitOf(figure),
    scope: scopeOf(ownAtoms, whose, table),
    whose,
    paper: paperOf(titleAtoms),
    words: [...figure.labels, ...figure.heads].map(({ cell }) => cell.text).filter((text) => text !== ''),
  };
}

/** A row that is called by its year alone says when, by a unit's name alone that it is all of this unit's. */
function rowOf(
  { labels }: Figure,
  { listed, listsUnits }: MeantTable,
  atomsOf: (worded: Worded) => ReadonlySet<Atom>,
): ReadonlySet<Atom> | null {
  const row = labels.at(-1);
  if (row === undefined) return null;
  const isBare = row.label.text === '';
  if (isBare && row.label.year !== null) return new Set<Atom>(['span.namedYear']);
  const atoms = atomsOf(row);
  const isOfUnit = listed.has(row.cell) || (!listsUnits && isOrganization(row.cell.text));
  return isBare && isOfUnit ? new Set<Atom>([...atoms, 'whole.total']) : atoms;
}

const CONSOLIDATED = /[（(](?:部门)?(?:汇总|合并|部门)[)）]$/;

/** By the innermost words that name one of several units. */
function whoseOf({ labels, parents, heads }: Figure, { listed }: MeantTable): string | null {
  if (listed.size === 0) return null;
  const inwards = [...parents, ...labels, ...heads];
  return inwards.flatMap(({ cell }) => listed.get(cell) ?? []).at(-1) ?? null;
}

/** A head that is a year may stand beside a short word that we do not know: 2020年度数. */
const hasUnknownWord = ({ residue, year, text }: Label): boolean =>
  residue !== '' && (year === null || text.length > SHORT_YEAR);
const SHORT_YEAR = 4;

/** What stands at a moment: in December, at the end of the year. */
const STANDING: readonly Atom[] = [
  'period.closing',
  'subject.authorized',
  'subject.onDuty',
  'subject.fixedAssets',
  'subject.elevator',
];

function isPartOfYear(
  own: ReadonlySet<Atom>,
  outer: ReadonlySet<Atom>,
  title: ReadonlySet<Atom>,
  table: MeantTable,
): boolean {
  if (own.has('span.month') || own.has('span.otherYear') || title.has('span.manyYears')) return true;
  if (table.isPartOfYear && !own.has('span.year') && !own.has('period.initial')) return true;
  const isWhole = ['span.year', 'span.cumulated', 'period.initial'].some((atom) => own.has(atom as Atom));
  const isAtTheEnd = title.has('span.december') && STANDING.some((atom) => own.has(atom));
  if (title.has('span.month') && !isWhole && !isAtTheEnd) return true;
  return (own.has('span.term') || outer.has('span.term')) && !isWholeTerm(table);
}

function paperOf(atoms: ReadonlySet<Atom>): Scope | null {
  const isUnit = atoms.has('scope.unitPaper');
  if (isUnit === atoms.has('scope.departmentPaper')) return null;
  return isUnit ? 'unit' : 'department';
}

/** 本期 is the year where nothing beside it is 本年累计 and the table is told to be of twelve months. */
function isWholeTerm({ spoken, isWholeYear }: MeantTable): boolean {
  return isWholeYear && !spoken.has('span.toDate');
}

/** The heads up to the first that names a subject speak of the number itself, those above of its group. */
function split(heads: readonly Worded[]): {
  readonly inner: readonly Worded[];
  readonly outer: readonly Worded[];
} {
  const at = heads.findLastIndex(({ label }) => hasAxis(label.atoms, 'subject'));
  const first = Math.max(at, 0);
  return { inner: heads.slice(first), outer: heads.slice(0, first) };
}

/**
 * The nearest title speaks of its table; those above it only say to which matter and fund it belongs. Without any, its tab
 * does; that a tab calls it a draft (一下) holds beside every title.
 */
function atomsOfTitles({ titleLabels: titles, tab }: MeantTable): ReadonlySet<Atom> {
  const nearest = titles.findLastIndex(({ atoms }) => atoms.size > 0);
  const own = titles[nearest];
  if (own === undefined) return tab.atoms;
  const above = [...union(titles.slice(0, nearest))];
  const drafts = [...tab.atoms].filter((atom) => atom === 'measure.draft');
  const matters = above.filter((atom) => isOn('subject', atom) || isOn('fund', atom));
  return new Set([...matters, ...own.atoms, ...drafts]);
}

function union(labels: readonly Label[]): ReadonlySet<Atom> {
  return new Set(labels.flatMap(({ atoms }) => [...atoms]));
}

/** By the nearest words that say it. */
function yearShiftOf({ heads, labels }: Figure, groups: readonly Worded[]): number {
  const inwards = [...groups, ...labels.slice(-1), ...heads];
  return inwards.findLast(({ label }) => label.yearShift !== null)?.label.yearShift ?? 0;
}

function yearOf(figure: Figure, groups: readonly Worded[], table: MeantTable): Coordinates['year'] {
  const told = (label: Label): number | null =>
    label.year ??
    (label.yearShift === null || table.year === null ? null : table.year.value + label.yearShift);
  const inner = [...[...figure.heads].reverse(), ...figure.labels.slice(-1)];
  const own = inner.flatMap(({ label }) => told(label) ?? [])[0];
  if (own !== undefined) return { value: own, origin: 'own' };
  const group = [...groups].reverse().flatMap(({ label }) => told(label) ?? [])[0];
  if (group !== undefined) return { value: group, origin: 'group' };
  return table.year === null ? null : { value: table.year.value, origin: 'table' };
}

/** The unit in the cell, its head or its label. */
function unitOf({ cell, heads, labels, unitBeside }: Figure): MoneyUnit | null {
  const inCell = cell.amount?.unit ?? null;
  const inWords = [...[...heads].reverse(), ...[...labels].reverse()].flatMap(
    ({ label }) => label.unit ?? [],
  );
  return inCell ?? inWords[0] ?? unitBeside;
}

function scopeOf(atoms: ReadonlySet<Atom>, whose: string | null, table: MeantTable): Scope | null {
  const { listsUnits, scope } = table;
  if (atoms.has('scope.department') || (whose !== null && CONSOLIDATED.test(whose))) return 'department';
  if (atoms.has('scope.unit') || (whose !== null && listsUnits)) return 'unit';
  return listsUnits && atoms.has('whole.total') ? 'department' : (scope?.value ?? null);
}
