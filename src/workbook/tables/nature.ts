import type { Atom } from '../meaning/lexicon';
import type { MeantTable } from '../meaning/table';
import type { Nature, TableBlock, TableKind } from './table';

/** Kinds that plan or account; the others do neither, or both at once. */
const WITH_NATURE: ReadonlySet<TableKind> = new Set<TableKind>([
  'revenueExpenditure',
  'revenueByFunction',
  'expenditureByFunction',
  'basicExpenditure',
  'threePublic',
  'otherAccounts',
]);

/** Whether tables of a kind plan or account. */
export const hasNature = (kind: TableKind): boolean => WITH_NATURE.has(kind);

/**
 * Whether a table plans or accounts: outturns make final accounts, even beside 年初预算; then its title, its columns and
 * its file say it. Null where nothing does.
 */
export function natureOf(kind: TableKind, table: MeantTable, blocks: readonly TableBlock[]): Nature | null {
  if (!hasNature(kind)) return null;
  const amounts = blocks.flatMap(({ columns }) => columns.flatMap(({ amount }) => amount ?? []));
  const prints = (...periods: readonly (string | null)[]): boolean =>
    amounts.some(({ period, years }) => years === 0 && periods.includes(period));
  const titled = natureSaid(table.titleLabels.map(({ atoms }) => atoms)) ?? natureSaid([table.tab.atoms]);
  if (prints('actual')) return 'final';
  if (titled !== null) return titled;
  if (prints('budget', 'adjusted')) return 'budget';
  const rows = blocks.flatMap((block) => block.rows);
  if (rows.some(({ item }) => item === 'closing')) return 'final';
  if (table.usualPeriod === null) return null;
  return table.usualPeriod.value === 'actual' ? 'final' : 'budget';
}

function natureSaid(texts: readonly ReadonlySet<Atom>[]): Nature | null {
  for (const atoms of [...texts].reverse()) {
    const isFinal = atoms.has('period.actual');
    const isBudget = atoms.has('period.budget') || atoms.has('period.initial');
    if (isFinal !== isBudget) return isFinal ? 'final' : 'budget';
  }
  return null;
}
