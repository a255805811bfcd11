import type { CellColumns } from '../snapshot';

/** A column of which so many different values are known needs no others. */
const ENOUGH = 50;
/** What stands below the last voucher. */
const LAST = 20;

/**
 * The rows of a long ledger that tell what its columns are, found without reading a text: those that bring a column, which
 * may begin far below the others, one of its first different values, and the last ones.
 */
export function tellingRows({
  rowCount,
  columnCount,
  rowStarts,
  columns,
  values,
}: CellColumns): ReadonlySet<number> {
  const told = Array.from({ length: columnCount }, () => new Set<number>());
  const telling = new Set<number>();
  for (let row = 0; row < rowCount; row += 1) {
    let isTelling = row >= rowCount - LAST;
    const end = rowStarts[row + 1] ?? 0;
    for (let entry = rowStarts[row] ?? end; entry < end; entry += 1) {
      const known = told[columns[entry] ?? 0];
      const value = values[entry] ?? 0;
      if (known === undefined || known.size >= ENOUGH || known.has(value)) continue;
      known.add(value);
      isTelling = true;
    }
    if (isTelling) telling.add(row);
  }
  return telling;
}
