import type { Item } from '../tables/item';
import type { TableKind } from '../tables/table';

/** What a column of such a sum is known by: what it is of, or for amounts of nothing in particular its period. */
export type RelationTerm = Item | 'adjusted' | 'budget' | 'adjustment';

/** A column that prints the sum of others in the same row and period. */
export type ColumnRelation = {
  readonly kinds: readonly TableKind[];
  readonly total: RelationTerm;
  /** Columns that may be missing; of the lists of columns, each the breakdown of the one before, the first that is there. */
  readonly parts: readonly (RelationTerm | readonly (readonly RelationTerm[])[])[];
  /** Every part must have a column: a missing one may hold the rest. */
  readonly complete?: boolean;
  /** Where one of these has a column, the total holds more than the parts. */
  readonly without?: readonly RelationTerm[];
};
