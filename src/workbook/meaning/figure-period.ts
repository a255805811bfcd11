import type { Figure } from '../grid/table-figures';
import type { Worded } from '../grid/worded';
import type { Label } from './label';
import { isOn, type Atom } from './lexicon';
import { PERIODS, periodIn, type Period } from './period';
import type { MeantTable } from './table';

/** How a coordinate came to a number: told beside it, by a group or row above, by the table as a whole, or by its file. */
export type Origin = 'own' | 'group' | 'table' | 'file';

/** The period of a figure and what told it. */
export type FoundPeriod = { readonly value: Period; readonly origin: Origin };

/** The period of a figure: by its own words, else its groups', its table's, its file's; null where nothing tells it. */
export function periodOf(
  figure: Figure,
  groups: readonly Worded[],
  table: MeantTable,
): FoundPeriod | 'twoPeriods' | null {
  const { period: told, tellsOutturns, approvesAccounts } = toldBy(table);
  const givesPeriod = ({ label }: Worded): boolean =>
    periodIn(label.atoms) !== null && !(approvesAccounts && label.atoms.has('period.approved'));
  const near = [
    ...figure.labels.slice(-1).filter(givesPeriod),
    ...[...figure.heads].reverse().filter(givesPeriod).slice(0, 1),
  ];
  const balance = near.flatMap(({ label }) => (isBalance(label) ? (periodIn(label.atoms) ?? []) : []))[0];
  const own = near.flatMap(({ label }) => (isBalance(label) ? [] : (periodIn(label.atoms) ?? [])));
  const around = told ?? table.usualPeriod?.value ?? (tellsOutturns ? 'actual' : undefined);
  if (balance !== undefined && own.length === 0 && around === undefined) return null;
  const first = balance ?? own[0];
  const second = balance === undefined ? own[1] : (own[0] ?? around);
  if (first !== undefined) return ownPeriod(first, second, figure, table);
  return periodAround(figure, groups, table);
}

/** The period of what stands around a figure: of its groups, its table, its file. */
function periodAround(figure: Figure, groups: readonly Worded[], table: MeantTable): FoundPeriod | null {
  const group = [...groups].reverse().flatMap(({ label }) => periodIn(label.atoms) ?? [])[0];
  if (group !== undefined) return { value: group, origin: 'group' };
  if (isSpent(figure, table)) return { value: 'actual', origin: 'own' };
  if (saysOtherThan(figure, table)) return null;
  const { period: told } = toldBy(table);
  if (told !== undefined) return { value: told, origin: 'table' };
  if (table.usualPeriod === null) return null;
  const { value, isSure } = table.usualPeriod;
  return { value, origin: isSure ? 'table' : 'file' };
}

/** 控制数 beside 实际支出: a head that says nothing we know, among heads that tell a period, is of none of these. */
function saysOtherThan({ heads }: Figure, table: MeantTable): boolean {
  const label = heads.at(-1)?.label;
  if (label === undefined || label.text === '' || label.atoms.size > 0) return false;
  return valueHeads(table).some((head) => periodIn(head.label.atoms) !== null);
}

/** The innermost heads of the columns of figures. */
function valueHeads({ heads, uses }: MeantTable): readonly Worded[] {
  return [...heads].flatMap(([column, path]) => (uses.get(column) === 'value' ? path.slice(-1) : []));
}

/** 2022年支出 beside 2023年预算, where no title says that all of it is planned. */
function isSpent({ heads }: Figure, table: MeantTable): boolean {
  const own = heads.at(-1);
  if (own === undefined || !isOfSpending(own) || periodIn(own.label.atoms) !== null) return false;
  if (titlePeriod(table) === 'budget') return false;
  return valueHeads(table).some(
    (head) =>
      ['budget', 'initial', 'adjusted'].includes(periodIn(head.label.atoms) ?? '') && !hasOtherMatter(head),
  );
}

const isOfSpending = (head: Worded): boolean =>
  head.label.residue === '' && head.label.atoms.has('subject.expenditure') && !hasOtherMatter(head);

const hasOtherMatter = ({ label }: Worded): boolean =>
  [...label.atoms].some((atom) => isOn('subject', atom) && atom !== 'subject.expenditure');

/** 预算调整 as a row with both filled in: below 预算数 stands what was adjusted, below 决算数 what became of it (基础数据表). */
const ADJUSTED_IN: Readonly<Partial<Record<Period, Period>>> = { budget: 'initial', actual: 'adjusted' };

function ownPeriod(
  first: Period,
  second: Period | undefined,
  { cell }: Figure,
  { figures, spoken }: MeantTable,
): FoundPeriod | 'twoPeriods' {
  if (second === undefined)
    return { value: isFirstOfBudgets(first, spoken) ? 'initial' : first, origin: 'own' };
  const isTurned =
    first === 'adjustment' &&
    ADJUSTED_IN[second] !== undefined &&
    new Set(
      figures
        .filter((each) => each.cell.row === cell.row)
        .flatMap(({ heads }) => heads.flatMap(({ label }) => periodIn(label.atoms) ?? []).at(-1) ?? []),
    ).size > 1;
  const joined = isTurned ? (ADJUSTED_IN[second] ?? null) : joinedPeriod(first, second);
  return joined === null ? 'twoPeriods' : { value: joined, origin: 'own' };
}

/** 年初数 beside 全年（调整）数 is the budget that the year began with. */
const isFirstOfBudgets = (period: Period, spoken: ReadonlySet<Atom>): boolean =>
  period === 'opening' && spoken.has('period.adjusted') && spoken.has('period.actual');

/** What a budget's title calls 上年结转 is planned, and no balance of the accounts. */
const isBalance = ({ atoms }: Label): boolean => atoms.has('subject.carryIn') || atoms.has('subject.balance');

/** The period of a whole table, and whether 批复数 in it is what was approved of its accounts. */
type Told = {
  readonly period: Period | undefined;
  /** Some head or row is of outturns. */
  readonly tellsOutturns: boolean;
  readonly approvesAccounts: boolean;
};

const TOLD = new WeakMap<MeantTable, Told>();

/** What a table tells for all its figures, found once. */
function toldBy(table: MeantTable): Told {
  const known = TOLD.get(table);
  if (known !== undefined) return known;
  const inTitle = titlePeriod(table);
  const period = (inTitle === 'budget' && listsBudgets(table) ? null : inTitle) ?? periodOfHeads(table);
  const tellsOutturns = setsAgainst(table);
  const told = { period, tellsOutturns, approvesAccounts: period === 'actual' && !tellsOutturns };
  TOLD.set(table, told);
  return told;
}

/** Whether a head or a row tells outturns, to set against a plan beside it. */
function setsAgainst({ figures, heads }: MeantTable): boolean {
  const isOutturn = ({ label }: Worded): boolean => !isBalance(label) && periodIn(label.atoms) === 'actual';
  const isInHeads = [...heads.values()].some((path) => path.some(isOutturn));
  return isInHeads || figures.some(({ labels }) => labels.slice(-1).some(isOutturn));
}

function titlePeriod({ titleLabels, tab }: MeantTable): Period | null {
  const titled = [...[...titleLabels].reverse(), tab].find(({ atoms }) => periodIn(atoms) !== null);
  return titled === undefined ? null : periodOfTitle(titled.atoms);
}

/** What has 年初预算 for one of its rows is itself no budget. */
const listsBudgets = ({ figures }: MeantTable): boolean =>
  figures.some(({ labels }) =>
    labels
      .slice(-1)
      .some(({ label: { atoms } }) => ['initial', 'adjusted', 'adjustment'].includes(periodIn(atoms) ?? '')),
  );

/** Where every head that gives a period gives the same, it is that of the columns beside them too. */
function periodOfHeads({ heads, uses }: MeantTable): Period | undefined {
  const given = [...heads].flatMap(([column, path]) =>
    uses.get(column) === 'value'
      ? path.flatMap(({ label }) => (isBalance(label) ? [] : (periodIn(label.atoms) ?? [])))
      : [],
  );
  const [only] = given;
  return only !== undefined && only !== 'opening' && given.every((each) => each === only) ? only : undefined;
}

/** A title that plans and accounts says nothing of its figures. */
function periodOfTitle(atoms: ReadonlySet<Atom>): Period | null {
  const found = PERIODS.filter((each) => atoms.has(`period.${each}`));
  const main = found.filter((each) => !['opening', 'closing'].includes(each));
  return main.length > 1 && main.includes('actual') ? null : (periodIn(atoms) ?? null);
}

const KINDS_OF_BUDGET: ReadonlySet<Period> = new Set(['initial', 'adjusted', 'adjustment', 'before']);

/** 预算 told more exactly by the other; 年末 beside what was spent. Two different ones: null. */
function joinedPeriod(a: Period, b: Period): Period | null {
  if (a === b) return a;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one === 'budget' && KINDS_OF_BUDGET.has(other)) return other;
    if ((one === 'closing' || one === 'opening') && other === 'actual') return one;
  }
  return null;
}
