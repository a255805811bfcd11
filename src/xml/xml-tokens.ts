import { unescapeXml } from './unescape-xml';

/** A piece of an XML part with its place in the text. Names are without their prefix. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** Whether the element ends with its own tag. */
      readonly empty: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

/**
 * The tokens of a small XML part, in order and in linear time. Declarations, comments and document types are passed over
 * and entities beyond the predefined ones are never expanded, so a hostile part costs no more than its length.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let position = 0;
  while (position < xml.length) {
    const start = xml.indexOf('<', position);
    const textEnd = start < 0 ? xml.length : start;
    if (textEnd > position) {
      yield { kind: 'text', text: unescapeXml(xml.slice(position, textEnd)), start: position, end: textEnd };
    }
    if (start < 0) return;
    const special = specialEnd(xml, start);
    if (special !== null) {
      if (xml.startsWith('<![CDATA[', start)) {
        yield { kind: 'text', text: xml.slice(start + 9, special - 3), start, end: special };
      }
      position = special;
      continue;
    }
    const end = tagEnd(xml, start + 1);
    yield tagToken(xml, start, end);
    position = end;
  }
}

function specialEnd(xml: string, start: number): number | null {
  const after = (mark: string): number => {
    const found = xml.indexOf(mark, start);
    return found < 0 ? xml.length : found + mark.length;
  };
  if (xml.startsWith('<!--', start)) return after('-->');
  if (xml.startsWith('<![CDATA[', start)) return after(']]>');
  if (xml.startsWith('<?', start)) return after('?>');
  if (xml.startsWith('<!', start)) return doctypeEnd(xml, start);
  return null;
}

/** A document type may hold declarations in brackets. */
function doctypeEnd(xml: string, start: number): number {
  let depth = 0;
  for (let at = start; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return at + 1;
  }
  return xml.length;
}

/** The place behind the ">" that ends a tag; a ">" inside quotes does not. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at += 1) {
    const character = xml[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

function tagToken(xml: string, start: number, end: number): XmlToken {
  if (xml[start + 1] === '/')
    return { kind: 'close', name: localName(xml.slice(start + 2, end - 1).trim()), start, end };
  const empty = xml[end - 2] === '/';
  const body = xml.slice(start + 1, empty ? end - 2 : end - 1);
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  return {
    kind: 'open',
    name,
    attributes: attributesOf(space < 0 ? '' : body.slice(space)),
    empty,
    start,
    end,
  };
}

/** By hand, because a regular expression takes quadratic time on a long tag without "=". */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let position = 0;
  for (;;) {
    const equals = text.indexOf('=', position);
    if (equals < 0) return attributes;
    const name = text.slice(position, equals).trim();
    const opening = quoteAfter(text, equals + 1);
    const closing = text.indexOf(text[opening] ?? '"', opening + 1);
    if (opening < 0 || closing < 0) return attributes;
    attributes.set(localName(name), unescapeXml(text.slice(opening + 1, closing)));
    position = closing + 1;
  }
}

/** The place of the quote that follows white space, or -1. */
function quoteAfter(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === '"' || text[at] === "'" ? at : -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
