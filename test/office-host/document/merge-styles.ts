import { append, copyOf, descendants, elementsOf, valueOf, type XmlElement } from './xml-node';

/** Elements that name a style by its id. */
const USERS = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);

/**
 * Adds the styles that the document has not. One it has, by id or by name, stays as the document's own, and what was
 * inserted uses that.
 */
export function mergeStyles(own: XmlElement, others: XmlElement, blocks: readonly XmlElement[]): void {
  const styles = elementsOf(others).filter(({ name }) => name === 'w:style');
  const instead = new Map<string, string>();
  const added: XmlElement[] = [];
  for (const style of styles) {
    const known = sameStyle(own, style);
    if (known === null) added.push(copyOf(style));
    else instead.set(idOf(style), idOf(known));
  }
  append(own, added);
  for (const style of added) style.attributes.delete('w:default');
  for (const user of [...blocks, ...added].flatMap((block) => [...descendants(block)])) {
    const id = USERS.has(user.name) ? instead.get(user.attributes.get('w:val') ?? '') : undefined;
    if (id !== undefined) user.attributes.set('w:val', id);
  }
}

/** The name of a style by its id, as Office.js gives it; "" for one the document has not. */
export function styleName(styles: XmlElement, id: string | null): string {
  const found = elementsOf(styles).find((style) =>
    id === null ? isDefault(style) : style.name === 'w:style' && idOf(style) === id,
  );
  return valueOf(found ?? null, 'w:name') ?? id ?? 'Normal';
}

/** The id of a paragraph style by its name; null where there is none. */
export function styleIdNamed(styles: XmlElement, name: string): string | null {
  const found = elementsOf(styles).find(
    (style) => style.attributes.get('w:type') === 'paragraph' && valueOf(style, 'w:name') === name,
  );
  return found === undefined ? null : idOf(found);
}

function sameStyle(own: XmlElement, style: XmlElement): XmlElement | null {
  const name = valueOf(style, 'w:name')?.toLowerCase();
  const known = elementsOf(own).filter((other) => other.name === 'w:style');
  return (
    known.find((other) => idOf(other) === idOf(style)) ??
    known.find((other) => name !== undefined && valueOf(other, 'w:name')?.toLowerCase() === name) ??
    null
  );
}

function isDefault({ attributes }: XmlElement): boolean {
  return attributes.get('w:type') === 'paragraph' && attributes.get('w:default') === '1';
}

function idOf({ attributes }: XmlElement): string {
  return attributes.get('w:styleId') ?? '';
}
