import type { TableKind } from '../../recognize/table';

/** A column that prints the sum of others in the same row and period. */
export type ColumnRelation = {
  readonly kinds: readonly TableKind[];
  readonly total: string;
  /** Columns that may be missing; of the lists of columns, each the breakdown of the one before, the first that is there. */
  readonly parts: readonly (string | readonly (readonly string[])[])[];
  /** Every part must have a column: a missing one may hold the rest. */
  readonly complete?: boolean;
};

/** Labels of “三公” rows by what they are, spelt as `normalizeLabel` leaves them. */
export type ThreePublicLabels = Readonly<
  Record<
    'total' | 'abroad' | 'vehicles' | 'vehiclePurchase' | 'vehicleOperation' | 'reception',
    readonly string[]
  >
>;

/** The identities that printed tables are held to. */
export type TableIdentities = {
  readonly columns: readonly ColumnRelation[];
  readonly threePublic: ThreePublicLabels;
};
