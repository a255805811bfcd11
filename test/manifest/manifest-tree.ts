import { rootElement, type XmlElement } from '../../src/hosts/file/xlsx-writer/xml-element';
import { unescapeXml } from '../../src/xml/unescape-xml';

/** An element of the manifest; names are without their prefix. */
export type ManifestElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  /** The text of an element without children. */
  readonly text: string;
};

/** The manifest as a tree; a text that is not XML is a mistake of the test. */
export function manifestTree(xml: string): ManifestElement {
  const root = rootElement(xml);
  if (root === null) throw new Error('The manifest is not XML.');
  return treeOf(xml, root);
}

function treeOf(xml: string, element: XmlElement): ManifestElement {
  const { name, attributes, contentStart, contentEnd } = element;
  const children = element.children.map((child) => treeOf(xml, child));
  return {
    name,
    attributes,
    children,
    text: children.length > 0 ? '' : unescapeXml(xml.slice(contentStart, contentEnd)),
  };
}

/** All elements of a name, in the order of the manifest. */
export function elementsNamed(element: ManifestElement, name: string): readonly ManifestElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => elementsNamed(child, name)),
  ];
}

/** The id of an element; "" where it has none. */
export function idOf(element: ManifestElement): string {
  return element.attributes.get('id') ?? '';
}
