import type { TableKind } from '../../recognize/table';

/** A column that prints the sum of others in the same row and period. */
export type ColumnRelation = {
  readonly kinds: readonly TableKind[];
  readonly total: string;
  readonly parts: readonly string[];
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
