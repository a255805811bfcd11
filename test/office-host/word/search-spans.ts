import type { DocumentModel, Span } from '../document/document-model';
import { textOf } from '../document/paragraph-text';
import { paragraphsOf, partOf } from '../document/span-places';
import type { XmlElement } from '../document/xml-node';
import { ApiError } from '../protocol/api-error';
import type { SearchOptionsObject } from './search-options-object';

/** The longest text that Word searches for. */
const LONGEST = 255;

/** Every place of a text, over the borders of runs and not over those of paragraphs. */
export function searchSpans(
  model: DocumentModel,
  span: Span,
  text: string,
  options: SearchOptionsObject | undefined,
): readonly Span[] {
  if (text === '' || text.length > LONGEST) {
    throw new ApiError('SearchStringInvalidOrTooLong', 'The search string is invalid or too long.');
  }
  const isExact = options?.matchCase ?? false;
  return paragraphsOf(model, span).flatMap((paragraph) => found(span, paragraph, text, isExact));
}

function found(span: Span, paragraph: XmlElement, text: string, isExact: boolean): readonly Span[] {
  const { start, end } = partOf(span, paragraph);
  const folded = (whole: string): string => (isExact ? whole : whole.toLowerCase());
  const places: Span[] = [];
  const where = folded(textOf(paragraph).slice(0, end));
  for (
    let at = where.indexOf(folded(text), start);
    at >= 0;
    at = where.indexOf(folded(text), at + text.length)
  ) {
    places.push({ first: paragraph, start: at, last: paragraph, end: at + text.length });
  }
  return places;
}
