/** An element of a part; names are written with the prefixes Word uses (`w:p`). */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
  parent: XmlElement | null;
};

/** An element, or text between elements. */
export type XmlNode = XmlElement | string;

/** A new element without a parent. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const made: XmlElement = {
    name,
    attributes: new Map(Object.entries(attributes)),
    children: [],
    parent: null,
  };
  append(made, children);
  return made;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(isElement);
}

/** The first child of this name. */
export function child(element: XmlElement, name: string): XmlElement | null {
  return elementsOf(element).find((inner) => inner.name === name) ?? null;
}

/** The child of this name, made as the first where there is none. */
export function childMade(element: XmlElement, name: string): XmlElement {
  const known = child(element, name);
  if (known !== null) return known;
  const made = xml(name);
  insertAt(element, 0, [made]);
  return made;
}

/** The attribute `w:val` of a child; null where there is none. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return (element === null ? null : child(element, name)?.attributes.get('w:val')) ?? null;
}

/** All elements below, in order; `into` tells which are looked into. */
export function* descendants(
  element: XmlElement,
  into: (inner: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  for (const inner of elementsOf(element)) {
    yield inner;
    if (into(inner)) yield* descendants(inner, into);
  }
}

/** The nearest element of this name around an element. */
export function around(element: XmlElement, name: string): XmlElement | null {
  for (let place = element.parent; place !== null; place = place.parent)
    if (place.name === name) return place;
  return null;
}

export function append(element: XmlElement, nodes: readonly XmlNode[]): void {
  insertAt(element, element.children.length, nodes);
}

export function insertBefore(element: XmlElement, nodes: readonly XmlNode[]): void {
  if (element.parent !== null) insertAt(element.parent, element.parent.children.indexOf(element), nodes);
}

export function insertAfter(element: XmlElement, nodes: readonly XmlNode[]): void {
  if (element.parent !== null) insertAt(element.parent, element.parent.children.indexOf(element) + 1, nodes);
}

export function insertAt(element: XmlElement, index: number, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    remove(node);
    node.parent = element;
  }
  element.children.splice(index, 0, ...nodes);
}

export function remove(element: XmlElement): void {
  const { parent } = element;
  if (parent !== null) parent.children = parent.children.filter((node) => node !== element);
  element.parent = null;
}

/** Puts the children in the place of their element. */
export function unwrap(element: XmlElement, children: readonly XmlNode[]): void {
  insertBefore(element, children);
  remove(element);
}

/** A copy without a parent. */
export function copyOf(element: XmlElement): XmlElement {
  const children = element.children.map((node) => (isElement(node) ? copyOf(node) : node));
  return xml(element.name, Object.fromEntries(element.attributes), children);
}
