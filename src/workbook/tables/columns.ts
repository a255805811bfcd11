import type { ColumnUse } from '../grid/column-use';
import type { Worded } from '../grid/worded';
import { periodIn, type Period } from '../meaning/period';
import type { MeantTable } from '../meaning/table';
import { itemOf } from './item';
import type { ColumnAmount, ColumnRole, TableColumn } from './table';

/** A column with its heads, to be cut into blocks. */
export type HeadedColumn = TableColumn & { readonly heads: readonly Worded[] };

const ROLES: readonly ColumnRole[] = [
  'unitCode',
  'documentNumber',
  'method',
  'measures',
  'completion',
  'measureWord',
  'effect',
  'point',
  'answer',
  'proof',
  'date',
  'voucher',
  'summary',
  'expenditureKind',
  'direction',
];

const USED_AS: Readonly<Record<ColumnUse, ColumnRole | null>> = {
  index: 'ordinal',
  code: 'code',
  label: 'label',
  note: 'note',
  unitName: 'unitColumn',
  text: null,
  value: null,
  blank: null,
};

/** The columns of a table that are something to its rows. */
export function columnsOf(table: MeantTable): readonly HeadedColumn[] {
  const named = [...table.heads.values()].flat().flatMap(({ label }) => label.year ?? []);
  const year = table.year?.value ?? (named.length > 0 ? Math.max(...named) : null);
  return [...table.uses]
    .filter(([, use]) => use !== 'blank')
    .map(([column, use]) => {
      const heads = table.heads.get(column) ?? [];
      const role = roleOf(heads) ?? USED_AS[use];
      const holdsAmounts = use === 'value' && role === null;
      const headers = heads.map(({ cell, label }) => cell.text || label.text || String(label.year ?? ''));
      return { column, headers, role, amount: holdsAmounts ? amountOf(heads, year) : null, heads };
    });
}

/** The innermost head that says anything tells the role; one that names rows beside it goes by its use. */
function roleOf(heads: readonly Worded[]): ColumnRole | null {
  const atoms = [...heads].reverse().find(({ label }) => label.atoms.size > 0)?.label.atoms;
  if (atoms === undefined) return null;
  return ROLES.find((role) => atoms.has(`role.${role}`)) ?? null;
}

function amountOf(heads: readonly Worded[], tableYear: number | null): ColumnAmount | null {
  const labels = heads.map(({ label }) => label);
  const period = [...labels].reverse().flatMap(({ atoms }) => periodIn(atoms) ?? [])[0] ?? null;
  const inner = labels.at(-1);
  if (inner !== undefined && inner.residue !== '' && inner.year === null) return null;
  const shift = [...labels].reverse().flatMap(({ year, yearShift }) => {
    if (year !== null && tableYear !== null) return year - tableYear;
    return yearShift ?? [];
  })[0];
  return { item: itemOf(labels), period: plain(period), years: shift ?? 0 };
}

/** 年初预算 and 预算数 are one thing where a table prints one of them. */
const plain = (period: Period | null): Period | null => (period === 'initial' ? 'budget' : period);
