import type { XmlElement } from './xml-element';

/** What stands between two places of a text gets replaced; where both are the same it is an insertion. */
export type XmlEdit = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all edits made. They must not overlap; insertions at one place stay in their order. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, xml.slice(at)].join('');
}

/** Adds children behind those an element has; `count` becomes its count attribute where it has one. */
export function appendChildren(
  xml: string,
  element: XmlElement,
  children: string,
  count: number | null = null,
): readonly XmlEdit[] {
  const tag = xml.slice(element.start, element.contentStart);
  const counted = count === null ? tag : tag.replace(/(\scount\s*=\s*["'])\d*/, `$1${count}`);
  const opened = element.empty ? `${counted.slice(0, -2)}>` : counted;
  const close = element.empty ? `</${element.prefix}${element.name}>` : '';
  return [
    { start: element.start, end: element.contentStart, text: opened },
    {
      start: element.contentEnd,
      end: element.contentEnd,
      text: withPrefix(children, element.prefix) + close,
    },
  ];
}

/** Inserts a child where the order of the schema wants it. */
export function insertChild(
  parent: XmlElement,
  order: readonly string[],
  name: string,
  child: string,
): XmlEdit {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const at = parent.children.find((sibling) => later.has(sibling.name))?.start ?? parent.contentEnd;
  return { start: at, end: at, text: withPrefix(child, parent.prefix) };
}

/** Elements written without a prefix, with it. Their texts hold no "<" of their own: they are escaped. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
