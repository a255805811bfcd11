import type { RecognizedTable } from '../tables/table';

/** What a ledger's columns are for, as small numbers so that a row costs an array look-up a cell. */
export const LedgerColumn = {
  other: 0,
  code: 1,
  part: 2,
  summary: 3,
  debit: 4,
  credit: 5,
  project: 6,
} as const;

export type LedgerLayout = {
  /** By column, one of `LedgerColumn`. */
  readonly uses: Uint8Array;
  readonly debitColumn: number;
  readonly splitsParts: boolean;
  /** Of every voucher, where no column tells it; "" else. */
  readonly account: string;
};

/** By role, else by the item of its amounts. */
const USES = new Map<string | null | undefined, number>([
  ['code', LedgerColumn.code],
  ['expenditureKind', LedgerColumn.part],
  ['summary', LedgerColumn.summary],
  ['debit', LedgerColumn.debit],
  ['credit', LedgerColumn.credit],
]);

/** The layout of a recognised ledger, or null where its amounts or subjects cannot be told. */
export function ledgerLayout(table: RecognizedTable, columnCount: number): LedgerLayout | null {
  const uses = new Uint8Array(Math.max(columnCount, 1));
  const taken = new Set<number>();
  let debitColumn = -1;
  for (const { column, role, amount, headers } of table.blocks.flatMap((block) => block.columns)) {
    const isProject = role === 'label' && headers.includes('项目');
    const use = isProject ? LedgerColumn.project : USES.get(role ?? amount?.item);
    if (use === undefined || taken.has(use) || column >= uses.length) continue;
    taken.add(use);
    uses[column] = use;
    if (use === LedgerColumn.debit) debitColumn = column;
  }
  const account = taken.has(LedgerColumn.code) ? '' : (table.account?.value ?? '');
  if (debitColumn < 0 || (account === '' && !taken.has(LedgerColumn.code))) return null;
  return { uses, debitColumn, splitsParts: taken.has(LedgerColumn.part), account };
}
