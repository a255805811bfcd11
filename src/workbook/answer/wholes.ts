import type { Worded } from '../grid/worded';
import type { GridCell } from '../grid/grid-line';
import { hasAxis, isOn, type Atom } from '../meaning/lexicon';
import type { MeantTable } from '../meaning/table';

/** The coordinates of a label, with 总计 and 合计 told for what they are in their list. */
export type Wholes = (worded: Worded) => ReadonlySet<Atom>;

type TableWords = Pick<MeantTable, 'figures' | 'uses' | 'heads' | 'cut'>;

const isUnitCode = (heads: readonly Worded[]): boolean =>
  heads.some(({ label }) => label.atoms.has('role.unitCode'));

const FLOWS: ReadonlySet<Atom> = new Set<Atom>([
  'subject.carryIn',
  'subject.balance',
  'subject.balanceOfSomeTime',
  'subject.otherFlow',
]);

/** A list of these is about “三公”经费, whether or not it says so. */
const THREE_PUBLIC: readonly Atom[] = ['subject.reception', 'subject.vehicle'];

/** Matters of which a list may consist without being all that was spent. */
const SINGLE_MATTERS: ReadonlySet<Atom> = new Set<Atom>([
  'subject.threePublic',
  'subject.abroad',
  'subject.reception',
  'subject.vehicle',
  'subject.purchase',
  'subject.operation',
  'subject.meeting',
  'subject.training',
  'subject.goods',
  'subject.works',
  'subject.services',
]);

/**
 * 总计 is the whole of a list where money brought over or left over is no part of it, else it goes beyond the year's own.
 * Beside 总计, a plain 合计 sums up a section only; that of 公务接待 and 公务用车 is a whole of these matters.
 */
export function wholesOf(table: TableWords): Wholes {
  const { figures } = table;
  const lists = new Map<number, Map<GridCell, Worded>>();
  const heads = new Map<GridCell, Worded>();
  for (const { list, labels, heads: path } of figures) {
    const inner = labels.at(-1);
    if (inner !== undefined) {
      const known = lists.get(list) ?? new Map<GridCell, Worded>();
      lists.set(list, known.set(inner.cell, inner));
    }
    for (const head of path.slice(-1)) heads.set(head.cell, head);
  }
  const settled = new Map<GridCell, ReadonlySet<Atom>>();
  for (const labels of [...lists.values(), heads]) settleList([...labels.values()], settled);
  const consolidated = consolidatedLabel(table);
  if (consolidated !== null)
    settled.set(consolidated.cell, new Set([...consolidated.label.atoms, 'whole.total', 'scope.department']));
  return ({ cell, label }) => settled.get(cell) ?? label.atoms;
}

function settleList(labels: readonly Worded[], settled: Map<GridCell, ReadonlySet<Atom>>): void {
  const has = (test: (atom: Atom) => boolean): boolean =>
    labels.some(({ label }) => [...label.atoms].some(test));
  const isBeyond = has((atom) => FLOWS.has(atom));
  const isSectioned = has((atom) => atom === 'whole.grandTotal');
  const isOfMatters = areSingleMatters(labels);
  const isOfThreePublic =
    isOfMatters &&
    THREE_PUBLIC.every((matter) => has((atom) => atom === matter)) &&
    !has((atom) => isOn('subject', atom) && !SINGLE_MATTERS.has(atom));
  const parts = new Set(has((atom) => atom === 'whole.total') ? subtotalsOfOne(labels) : []);
  for (const { cell, label } of labels.map((each) => amongOthers(each, labels))) {
    const { atoms } = label;
    settled.set(cell, atoms);
    if (isOfThreePublic || (isOfMatters && atoms.has('whole.total') && [...atoms].every(isPlain))) {
      settled.set(cell, new Set([...atoms, 'whole.ofMatters']));
    } else if (parts.has(cell)) {
      settled.set(cell, new Set([...atoms, 'whole.section']));
    } else if (atoms.has('whole.grandTotal')) {
      settled.set(cell, replaced(atoms, 'whole.grandTotal', isBeyond ? 'whole.beyond' : 'whole.total'));
    } else if (isSectioned && atoms.has('whole.total') && [...atoms].every(isPlain)) {
      settled.set(cell, replaced(atoms, 'whole.total', 'whole.section'));
    }
  }
}

/** What a word means beside others: 人员 beside 公用 is money for people, 项目 beside 基本 the projects. */
const BESIDE: readonly { readonly word: string; readonly other: Atom; readonly gives: readonly Atom[] }[] = [
  { word: '人员', other: 'subject.publicFunds', gives: ['subject.personnel'] },
  { word: '项目', other: 'subject.basic', gives: ['subject.expenditure', 'subject.project'] },
  { word: '项目', other: 'subject.publicFunds', gives: ['subject.expenditure', 'subject.project'] },
];

function amongOthers(each: Worded, labels: readonly Worded[]): Worded {
  const found = BESIDE.find(
    ({ word, other }) => each.label.text === word && labels.some(({ label }) => label.atoms.has(other)),
  );
  return found === undefined ? each : { ...each, label: { ...each.label, atoms: new Set(found.gives) } };
}

/** 集中采购小计 and 分散采购小计 are parts of one matter, and neither is all of it. */
function subtotalsOfOne(labels: readonly Worded[]): readonly GridCell[] {
  const byMatter = new Map<string, GridCell[]>();
  for (const { cell, label } of labels) {
    if (!label.atoms.has('whole.subtotal')) continue;
    const matter = [...label.atoms]
      .filter((atom) => !isPlain(atom))
      .sort()
      .join();
    const known = byMatter.get(matter);
    if (known === undefined) byMatter.set(matter, [cell]);
    else known.push(cell);
  }
  return [...byMatter].flatMap(([matter, cells]) => (matter !== '' && cells.length > 1 ? cells : []));
}

/** Every label that sums nothing up names a matter that is never all of the money. */
function areSingleMatters(labels: readonly Worded[]): boolean {
  const named = labels.filter(({ label }) => !hasAxis(label.atoms, 'whole'));
  const subjects = named.flatMap(({ label }) => [...label.atoms].filter((atom) => !isPlain(atom)));
  const isKnown = named.every(({ label }) => label.residue === '');
  return isKnown && subjects.length > 0 && subjects.every((atom) => SINGLE_MATTERS.has(atom));
}

function replaced(atoms: ReadonlySet<Atom>, from: Atom, to: Atom): ReadonlySet<Atom> {
  return new Set([...atoms].map((atom) => (atom === from ? to : atom)));
}

/** 合计 that names nothing. */
const isPlain = (atom: Atom): boolean => !isOn('subject', atom) && !isOn('span', atom);

/** The row of a 部门 (101) among those of its units (101001, 101002) sums them up, whether or not it says 合计. */
function consolidatedLabel({ figures, uses, heads, cut }: TableWords): Worded | null {
  const names = new Map(
    figures.flatMap(({ cell, labels }) => {
      const inner = labels.at(-1);
      return inner !== undefined && uses.get(inner.cell.column) === 'unitName'
        ? [[cell.row, inner] as const]
        : [];
    }),
  );
  if (names.size < 2) return null;
  const codes = cut.body.flatMap(({ row, cells }) => {
    const code = cells.find(({ column }) => isUnitCode(heads.get(column) ?? []));
    return code === undefined || !names.has(row)
      ? []
      : [{ row, code: code.text || (code.amount?.printed ?? '') }];
  });
  if (codes.length !== names.size) return null;
  const parent = codes.find(({ code }) =>
    codes.every(
      (other) => other.code === code || (other.code.length > code.length && other.code.startsWith(code)),
    ),
  );
  return parent === undefined || parent.code === '' ? null : (names.get(parent.row) ?? null);
}
