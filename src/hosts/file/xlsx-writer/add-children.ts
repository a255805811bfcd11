import type { XmlEdit } from '../../../xml/xml-edit';
import type { XmlElement } from './xml-element';

/** Adds children behind those an element has; `count` becomes its count attribute where it has one. */
export function appendChildren(
  xml: string,
  element: XmlElement,
  children: string,
  count: number | null = null,
): readonly XmlEdit[] {
  const tag = xml.slice(element.start, element.contentStart);
  const counted = count === null ? tag : tag.replace(/(\scount\s*=\s*["'])\d*/, `$1${count}`);
  const text = withPrefix(children, element.prefix);
  if (element.empty) {
    const opened = `${counted.slice(0, -2)}>${text}</${element.prefix}${element.name}>`;
    return [{ start: element.start, end: element.end, text: opened }];
  }
  return [
    { start: element.start, end: element.contentStart, text: counted },
    { start: element.contentEnd, end: element.contentEnd, text },
  ];
}

/** Inserts children, given by their names, where the order of the schema wants them; an empty parent is opened for them. */
export function insertChildren(
  xml: string,
  parent: XmlElement,
  order: readonly string[],
  children: ReadonlyMap<string, string>,
): readonly XmlEdit[] {
  const ordered = [...children].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (parent.empty && ordered.length > 0) {
    return appendChildren(xml, parent, ordered.map(([, child]) => child).join(''));
  }
  return ordered.map(([name, child]) => {
    const later = new Set(order.slice(order.indexOf(name) + 1));
    const at = parent.children.find((sibling) => later.has(sibling.name))?.start ?? parent.contentEnd;
    return { start: at, end: at, text: withPrefix(child, parent.prefix) };
  });
}

/** Elements written without a prefix, with it. Their texts hold no "<" of their own: they are escaped. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
