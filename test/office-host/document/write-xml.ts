import { isElement, type XmlElement, type XmlNode } from './xml-node';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with its declaration. */
export function writePart(root: XmlElement): string {
  return DECLARATION + writeNode(root);
}

/** An element or a text as XML. */
export function writeNode(node: XmlNode): string {
  if (!isElement(node)) return escaped(node);
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const inner = node.children.map(writeNode).join('');
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
