import { canonicalXml, type XmlElement } from './xml-element';

/** The children of a collection that is addressed by position: those it has, and those that get added. */
export type ElementPool = {
  /** The position of an element, an equal one's where there is one. */
  readonly positionOf: (xml: string) => number;
  readonly added: readonly string[];
  readonly size: () => number;
};

/** A collection with `seeds` as its first children where it has fewer. */
export function elementPool(
  xml: string,
  collection: XmlElement | null,
  seeds: readonly string[],
): ElementPool {
  const children = collection?.children ?? [];
  const added: string[] = seeds.slice(children.length);
  const positions = new Map<string, number>();
  const remember = (text: string, position: number): void => {
    const key = canonicalXml(text);
    if (!positions.has(key)) positions.set(key, position);
  };
  children.forEach((child, position) => {
    remember(xml.slice(child.start, child.end), position);
  });
  added.forEach((text, index) => {
    remember(text, children.length + index);
  });
  const size = (): number => children.length + added.length;
  const positionOf = (text: string): number => {
    const known = positions.get(canonicalXml(text));
    if (known !== undefined) return known;
    remember(text, size());
    added.push(text);
    return size() - 1;
  };
  return { positionOf, added, size };
}
