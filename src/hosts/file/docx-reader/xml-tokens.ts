/** A piece of XML. Names come without their prefix; `attributes` is the raw text behind the name. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** The tokens of XML text in one pass; broken XML gives what can be read of it, and entities of its own are not expanded. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: decodeEntities(xml.slice(at, tag < 0 ? xml.length : tag)) };
    if (tag < 0) return;
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = indexOrEnd(xml, ']]>', tag);
      yield { kind: 'text', text: xml.slice(tag + 9, end) };
      at = end + 3;
    } else if (xml.startsWith('<!--', tag)) at = indexOrEnd(xml, '-->', tag) + 3;
    else {
      const end = tagEnd(xml, tag);
      const token = tagToken(xml.slice(tag + 1, end));
      if (token !== null) yield token;
      at = end + 1;
    }
  }
}

/** The value of an attribute by its local name, or null. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + name.length)) {
    const start = at + name.length + 2;
    const [sign, quote] = attributes.slice(start - 2, start);
    if (!/[\s:]/.test(attributes.charAt(at - 1)) || sign !== '=' || (quote !== '"' && quote !== "'"))
      continue;
    const end = attributes.indexOf(quote, start);
    return end < 0 ? null : decodeEntities(attributes.slice(start, end));
  }
  return null;
}

function tagToken(inside: string): XmlToken | null {
  const first = inside.charAt(0);
  if (first === '?' || first === '!') return null;
  if (first === '/') return { kind: 'close', name: localName(inside.slice(1).trim()) };
  const empty = inside.endsWith('/');
  const body = empty ? inside.slice(0, -1) : inside;
  const nameEnd = body.search(/\s/);
  const name = nameEnd < 0 ? body : body.slice(0, nameEnd);
  return { kind: 'open', name: localName(name), attributes: body.slice(name.length), empty };
}

/** A `>` inside a quoted value does not end the tag. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return xml.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#x?[\da-fA-F]{1,7}|[a-z]{2,4});/g, decodeEntity) : text;
}

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return ENTITIES[body] ?? whole;
  const point = body.startsWith('#x') ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : '\ufffd';
}
