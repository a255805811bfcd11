import { escapeAttribute } from '../../../src/hosts/file/xlsx-writer/xml-escape';

/** Attributes and content as XML; null and undefined attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
  content: string | readonly string[] = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeAttribute(attributeText(value))}"`],
  );
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** A container with its number of children; nothing where it would be empty. */
export function counted(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, { count: children.length }, children);
}

function attributeText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
