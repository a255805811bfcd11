import type { Inline, TableCell } from '../model';

/** A cell that covers itself only. */
export function cell(inlines: readonly Inline[], align: TableCell['align'] = 'left'): TableCell {
  return { inlines, align, rowSpan: 1, columnSpan: 1 };
}
