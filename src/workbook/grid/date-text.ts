import { formatOf, numberOf } from '../cell';
import type { CellColumns } from '../snapshot';

const LITERALS = /"[^"]{0,200}"|\[[^\]]{0,200}\]|\\./g;
const MILLISECONDS_A_DAY = 86400000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** What a date cell tells as "2020年12月31日", as far as its format shows it; null where the cell is no date. */
export function dateText(cells: CellColumns, entry: number, date1904: boolean): string | null {
  const value = numberOf(cells, entry);
  const format = formatOf(cells, entry);
  if (value === null || format === 'General') return null;
  const code = format.replace(LITERALS, '').toLowerCase();
  if (!code.includes('y')) return null;
  const days = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
  const date = new Date(DAY_ZERO + days * MILLISECONDS_A_DAY);
  const month = code.includes('m') ? `${date.getUTCMonth() + 1}月` : '';
  const day = code.includes('d') ? `${date.getUTCDate()}日` : '';
  return `${date.getUTCFullYear()}年${month}${day}`;
}
