import type { Atom } from './lexicon';

/** What columns of a voucher tell besides its amount. */
const OF_VOUCHERS: readonly Atom[] = ['role.voucher', 'role.summary', 'role.date'];

/** Whether heads are those of a ledger: debits, each with its voucher, its summary or its day. */
export function areLedgerHeads(atoms: ReadonlySet<Atom>): boolean {
  return atoms.has('measure.debit') && OF_VOUCHERS.filter((atom) => atoms.has(atom)).length >= 2;
}
