import type { DocumentModel, Span } from '../document/document-model';
import { invalidArgument } from '../protocol/api-error';

/** A part of a span by the words of `Word.RangeLocation`. */
export function spanAt(model: DocumentModel, span: Span, location: string): Span {
  switch (location) {
    case 'Whole':
    case 'Content':
      return span;
    case 'Start':
    case 'Before':
      return { ...span, last: span.first, end: span.start };
    case 'End':
    case 'After':
      return { ...span, first: span.last, start: span.end };
    default:
      throw invalidArgument(`"${location}" in ${model.name}`);
  }
}
