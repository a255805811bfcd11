import { mergeText, text } from '../inline';
import type { Table, TableCell } from '../model';
import type { FormCell, SlotContent } from '../outline';
import { composeParts } from '../paragraph';
import type { Scope } from '../pattern/scope';
import type { ReportInput } from '../report-input';
import { cell } from './table-cell';

type Form = Extract<SlotContent, { readonly kind: 'form' }>;

/** A form: labels in the middle of their cells, what is said about them at the left. */
export function formTable({ columns, rows }: Form, scope: Scope, input: ReportInput): Table {
  const formCell = (each: FormCell): TableCell => ({
    ...(each.kind === 'label'
      ? cell([text(each.text)], 'center')
      : cell(mergeText(composeParts(each.parts, scope, input)))),
    columnSpan: each.columns ?? 1,
  });
  return { kind: 'table', columns, headerRows: 0, rows: rows.map((cells) => cells.map(formCell)) };
}
