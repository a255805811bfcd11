import { normalizeLabel } from '../recognize/label';
import type { TableBlock, TableRow } from '../recognize/table';
import type { RowSelector } from './extraction-rule';

/** Rows to try in turn, or rows to add up. */
export type RowChoice = { readonly kind: 'oneOf' | 'sumOf'; readonly rows: readonly TableRow[] };

/** The rows a selector means in a block; none where it does not apply. */
export function selectRows(block: TableBlock, selector: RowSelector): RowChoice {
  switch (selector.kind) {
    case 'label':
      if (selector.side !== undefined && sideOf(block) !== selector.side) return { kind: 'oneOf', rows: [] };
      return { kind: 'oneOf', rows: labelledRows(block, selector) };
    case 'part':
      return {
        kind: 'oneOf',
        rows: inOrder(block, selector.parts, (label, wanted) => label.includes(wanted)),
      };
    case 'total':
      return { kind: 'oneOf', rows: totalRow(block) };
    case 'code':
      return { kind: 'oneOf', rows: block.rows.filter((row) => row.code === selector.code) };
    case 'sumOfCodes':
      return { kind: 'sumOf', rows: block.rows.filter((row) => selector.codes.includes(row.code ?? '')) };
    case 'sumOfRows':
      return { kind: 'sumOf', rows: block.rows.some((row) => row.total) ? [] : block.rows };
    case 'firstOf':
      return { kind: 'oneOf', rows: selector.selectors.flatMap((each) => selectRows(block, each).rows) };
  }
}

const LABELS = new WeakMap<TableRow, string>();

/** The normalised label, worked out once a row: many rules ask for it. */
function labelOf(row: TableRow): string {
  const known = LABELS.get(row);
  if (known !== undefined) return known;
  const label = normalizeLabel(row.label);
  LABELS.set(row, label);
  return label;
}

function labelledRows(
  { rows }: TableBlock,
  { labels, above }: Extract<RowSelector, { readonly kind: 'label' }>,
): readonly TableRow[] {
  const end = above === undefined ? rows.length : rows.findIndex((row) => above.includes(labelOf(row)));
  return inOrder({ rows: rows.slice(0, Math.max(end, 0)) }, labels, (label, wanted) => label === wanted);
}

function inOrder(
  block: Pick<TableBlock, 'rows'>,
  wanted: readonly string[],
  matches: (label: string, wanted: string) => boolean,
): readonly TableRow[] {
  return wanted.flatMap((each) => block.rows.filter((row) => matches(labelOf(row), each)));
}

/** 合计 and 总计 before 小计; a block of one row needs no label. */
function totalRow(block: TableBlock): readonly TableRow[] {
  const totals = block.rows.filter((row) => row.total);
  const whole = totals.filter((row) => /^(?:合计|总计|共计)$/.test(labelOf(row)));
  const chosen = whole.at(0) ?? (totals.length === 1 ? totals[0] : undefined);
  if (chosen !== undefined) return [chosen];
  return block.rows.length === 1 ? block.rows : [];
}

/** Whether a block lists revenue or expenditure, by its headers and, failing that, its labels. */
export function sideOf(block: TableBlock): 'revenue' | 'expenditure' | null {
  const headers = block.columns.flatMap((column) => column.headers);
  const revenue = headers.some((header) => header.includes('收入'));
  const expenditure = headers.some((header) => header.includes('支出'));
  if (revenue !== expenditure) return revenue ? 'revenue' : 'expenditure';
  const labels = block.rows.map(labelOf);
  const spent = labels.filter((label) => /支出(?:合计|总计)?$/.test(label)).length;
  const received = labels.filter((label) => /(?:收入|拨款)(?:合计|总计)?$/.test(label)).length;
  if (spent === received) return null;
  return spent > received ? 'expenditure' : 'revenue';
}
