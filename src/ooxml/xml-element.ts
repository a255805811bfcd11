import { attributeXml } from './xml-text';

type Attributes = Readonly<Record<string, string | number>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element; its attributes are escaped here, its children are XML already. */
export function element(name: string, attributes: Attributes = {}, children: readonly string[] = []): string {
  const opened = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  const content = children.join('');
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`;
}

/** An element that says all it has to in its w:val. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

/** The element of a group of properties; nothing at all where there are none. */
export function properties(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, {}, children);
}

/** A whole part: its root element behind the declaration. */
export function xmlPart(root: string): string {
  return DECLARATION + root;
}

function attribute([name, value]: readonly [string, string | number]): string {
  return ` ${name}="${typeof value === 'number' ? String(value) : attributeXml(value)}"`;
}
