import { normalizeLabel } from '../tables/label';
import type { TableBlock } from '../tables/table';

/** Whether a block lists revenue or expenditure, by its headers and, failing that, its labels. */
export function sideOf(block: TableBlock): 'revenue' | 'expenditure' | null {
  const headers = block.columns.flatMap((column) => column.headers);
  const revenue = headers.some((header) => header.includes('收入'));
  const expenditure = headers.some((header) => header.includes('支出'));
  if (revenue !== expenditure) return revenue ? 'revenue' : 'expenditure';
  const labels = block.rows.map(({ label }) => normalizeLabel(label));
  const spent = labels.filter((label) => /支出(?:合计|总计)?$/.test(label)).length;
  const received = labels.filter((label) => /(?:收入|拨款)(?:合计|总计)?$/.test(label)).length;
  if (spent === received) return null;
  return spent > received ? 'expenditure' : 'revenue';
}
