import type { GridCell } from '../grid/grid-line';
import type { TableFigures } from '../grid/table-figures';
import type { Worded } from '../grid/worded';
import type { Atom } from './lexicon';
import { isOrganization, sameUnit } from './unit-name';

/** The cells that name units where a table has a row or a column for each of several. */
export type ListedUnits = ReadonlyMap<GridCell, string>;

/** The units that a table lists: in a column 单位名称, or in one that names a unit the workbook is known to speak of. */
export function listedUnits({ figures, heads, uses }: TableFigures): ListedUnits {
  const rows = figures.flatMap(({ labels, parents }) => [...labels, ...parents]);
  const columns = groupedBy(rows, ({ cell }) => cell.column);
  const lines = groupedBy([...heads.values()].flat(), ({ cell }) => cell.row);
  return new Map([
    ...[...columns].flatMap(([column, labels]) => namesAmong(labels, uses.get(column) === 'unitName')),
    ...[...lines.values()].flatMap((labels) => namesAmong(labels, false)),
  ]);
}

/** Whether these are the units of a place, and no parts of one: 全县, 各部门, 县直单位. */
export function areOfPlace(listed: ListedUnits, titles: readonly string[]): boolean {
  return listed.size > 0 && titles.some((text) => OF_PLACE.test(text));
}

const OF_PLACE =
  /全[省市县区州旗镇乡]|各(?:预算)?(?:部门|单位|乡镇)|[省市县区州旗](?:直|级|本级)(?:各)?(?:部门|单位|预算单位|机关)|所有(?:部门|单位)/;

/** Whether one of the units is the table's own, by its name or as 本级. */
export function listsOwn({ figures }: TableFigures, listed: ListedUnits, own: string | null): boolean {
  if (own !== null && [...listed.values()].some((name) => sameUnit(name, own))) return true;
  return figures.some(({ labels, heads }) =>
    [...labels, ...heads].some(({ label }) => label.atoms.has('scope.unit')),
  );
}

function groupedBy(
  labels: readonly Worded[],
  place: (label: Worded) => number,
): ReadonlyMap<number, Worded[]> {
  const groups = new Map<number, Worded[]>();
  for (const label of new Map(labels.map((each) => [each.cell, each])).values()) {
    const known = groups.get(place(label));
    if (known === undefined) groups.set(place(label), [label]);
    else known.push(label);
  }
  return groups;
}

function namesAmong(
  labels: readonly Worded[],
  isForNames: boolean,
): readonly (readonly [GridCell, string])[] {
  const named = labels.flatMap(({ cell, label }) => {
    const name = cell.text.replace(NUMBERING, '');
    return isOrganization(name) && !NAMELESS.test(name) ? [{ cell, name, isKnown: label.text === '' }] : [];
  });
  const names = new Set(named.map(({ name }) => name)).size;
  const isBesideLevel = labels.some(({ cell, label }) => isLevel(label.atoms) && !isOrganization(cell.text));
  if (names === 0 || (names === 1 && !isBesideLevel)) return [];
  return isForNames || isBesideLevel || named.some(({ isKnown }) => isKnown)
    ? named.map(({ cell, name }) => [cell, name] as const)
    : [];
}

const isLevel = (atoms: ReadonlySet<Atom>): boolean =>
  atoms.has('scope.unit') || atoms.has('scope.department');

const NUMBERING = /^(?:其中[:：])?[\d\s.、（()）-]*/;
/** 下属站所 is nobody's name. */
const NAMELESS = /^(?:下属|所属|其他|其它|各)/;
