import type { Span } from '../document/document-model';
import { textOf } from '../document/paragraph-text';
import { replaceText } from '../document/replace-text';
import { paragraphsOf } from '../document/span-places';
import { apiNotFound, invalidArgument } from '../protocol/api-error';
import type { OpenDocument } from './open-document';

/** Puts text before, behind or in the place of a span; gives where it stands. */
export function writeText(open: OpenDocument, span: Span, text: string, location: string): Span {
  open.requireWritable();
  if (/[\r\n]/u.test(text)) throw apiNotFound('A line end in inserted text');
  switch (location) {
    case 'Start':
    case 'Before':
      return replaceText(open.model, span.first, span.start, span.start, text);
    case 'End':
    case 'After':
      return replaceText(open.model, span.last, span.end, span.end, text);
    case 'Replace':
      return replaced(open, span, text);
    default:
      throw invalidArgument(`"${location}"`);
  }
}

/** What stands behind a span of several paragraphs stays in the last of them. */
function replaced(open: OpenDocument, span: Span, text: string): Span {
  const { first, start, last, end } = span;
  if (first === last) return replaceText(open.model, first, start, end, text);
  const between = paragraphsOf(open.model, span).slice(1, -1);
  for (const paragraph of between) open.deleteParagraph(paragraph);
  replaceText(open.model, last, 0, end, '');
  if (textOf(last) === '') open.deleteParagraph(last);
  return replaceText(open.model, first, start, textOf(first).length, text);
}
