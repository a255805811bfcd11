import { xmlTokens, type XmlToken } from '../../../xml/xml-tokens';

/** An element of a small part with its places in the text. An empty element has its content at its end. */
export type XmlElement = {
  readonly name: string;
  /** With its colon; "" for the default namespace. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly empty: boolean;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
};

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: Draft[] };

/** The root element of a part; null where the text has none or it does not end. */
export function rootElement(xml: string): XmlElement | null {
  const open: Draft[] = [];
  let root: Draft | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      const closed = open.pop();
      if (closed?.name !== token.name) return null;
      closed.contentEnd = token.start;
      closed.end = token.end;
      continue;
    }
    const element = draftOf(token);
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (root === null) root = element;
    else return null;
    if (!token.empty) open.push(element);
  }
  return open.length === 0 ? root : null;
}

function draftOf({
  name,
  prefix,
  attributes,
  empty,
  start,
  end,
}: Extract<XmlToken, { kind: 'open' }>): Draft {
  return {
    name,
    prefix,
    attributes,
    children: [],
    empty,
    start,
    contentStart: end,
    contentEnd: end,
    end,
  };
}

/** The first child of a name. */
export function childNamed(parent: XmlElement, name: string): XmlElement | null {
  return parent.children.find((child) => child.name === name) ?? null;
}

/** The same for elements that differ only in prefixes, quotes, blanks and the order of attributes. */
export function canonicalXml(xml: string): string {
  const pieces: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close') pieces.push('/');
    else if (token.kind === 'text') pieces.push(token.text.trim());
    else {
      const attributes = [...token.attributes].map(([name, value]) => `${name}=${value}`).sort();
      pieces.push(`<${token.name}`, ...attributes, '>', ...(token.empty ? ['/'] : []));
    }
  }
  return pieces.join('\n');
}
