import { unescapeXml } from './unescape-xml';

/** A piece of an XML part with its place in the text. Names are without their prefix; `prefix` has its colon, "" for none. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly prefix: string;
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
    return { kind: 'close', name: unprefixed(xml.slice(start + 2, end - 1).trim()), start, end };
  const empty = xml[end - 2] === '/';
  const body = xml.slice(start + 1, empty ? end - 2 : end - 1);
  const space = body.search(/\s/);
  const whole = space < 0 ? body : body.slice(0, space);
  const name = unprefixed(whole);
  return {
    kind: 'open',
    name,
    prefix: whole.slice(0, whole.length - name.length),
    attributes: attributesOf(space < 0 ? '' : body.slice(space)),
    empty,
    start,
    end,
  };
}

/**
 * An attribute of a start tag, its name with its prefix; it stands from `start` to `end` of the text, blanks before it
 * included.
 */
export type TagAttribute = {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/** The name of an attribute without its prefix. */
export function localName({ name }: Pick<TagAttribute, 'name'>): string {
  return unprefixed(name);
}

/** The attributes of a start tag that stands in a text from `start` to `end`, in their order. */
export function tagAttributes(xml: string, start: number, end: number): readonly TagAttribute[] {
  const tag = xml.slice(start, end);
  const space = tag.search(/\s/);
  const found = space < 0 ? [] : attributesIn(tag.slice(space));
  return found.map((each) => ({
    ...each,
    start: start + space + each.start,
    end: start + space + each.end,
  }));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of attributesIn(text)) attributes.set(unprefixed(name), value);
  return attributes;
}

/** By hand, because a regular expression takes quadratic time on a long tag without "=". */
function attributesIn(text: string): readonly TagAttribute[] {
  const attributes: TagAttribute[] = [];
  let start = 0;
  for (;;) {
    const equals = text.indexOf('=', start);
    if (equals < 0) return attributes;
    const name = text.slice(start, equals).trim();
    const opening = quoteAfter(text, equals + 1);
    const closing = text.indexOf(text[opening] ?? '"', opening + 1);
    if (opening < 0 || closing < 0) return attributes;
    const end = closing + 1;
    attributes.push({ name, value: unescapeXml(text.slice(opening + 1, closing)), start, end });
    start = end;
  }
}

/** The place of the quote that follows white space, or -1. */
function quoteAfter(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === '"' || text[at] === "'" ? at : -1;
}

function unprefixed(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
