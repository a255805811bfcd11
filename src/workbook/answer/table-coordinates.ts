import type { Figure } from '../grid/table-figures';
import { coordinatesOf, type Coordinates, type Refusal } from '../meaning/coordinates';
import type { MeantTable } from '../meaning/table';
import { wholesOf } from './wholes';

/** A figure of a table and what it means, or why it means nothing. */
export type Placed = { readonly figure: Figure; readonly coordinates: Coordinates | Refusal };

const KNOWN = new WeakMap<MeantTable, readonly Placed[]>();

/** What every figure of a table means, found once for all that ask. */
export function tableCoordinates(table: MeantTable): readonly Placed[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const wholes = wholesOf(table);
  const placed = table.figures.map((figure) => ({
    figure,
    coordinates: coordinatesOf(figure, table, wholes),
  }));
  KNOWN.set(table, placed);
  return placed;
}
