import type { DocumentParagraph } from '../document-host';

/** Whether a paragraph is a cell of a table, which no other paragraph can join or leave. */
export function isTableCell({ context }: DocumentParagraph): boolean {
  return context !== undefined;
}
