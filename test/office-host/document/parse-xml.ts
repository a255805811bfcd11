import { unescapeXml } from '../../../src/xml/unescape-xml';
import { xml, append, type XmlElement } from './xml-node';

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s>/]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/gu;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The root element of a well-formed part; anything else is a mistake of the test's file and thrown. */
export function parseXml(text: string): XmlElement {
  const holder = xml('#document');
  let place = holder;
  for (const [, cdata, closing, name, attributes = '', empty, characters] of text.matchAll(TOKEN)) {
    if (cdata !== undefined) append(place, [cdata]);
    else if (characters !== undefined) append(place, [unescapeXml(characters)]);
    else if (closing === '/') place = closed(place, name);
    else if (name !== undefined) {
      const made = xml(name, attributesOf(attributes));
      append(place, [made]);
      if (empty === '') place = made;
    }
  }
  const root = holder.children.find((node) => typeof node !== 'string');
  if (root === undefined || place !== holder) throw new Error('This part is no well-formed XML.');
  root.parent = null;
  return root;
}

function closed(place: XmlElement, name: string | undefined): XmlElement {
  if (place.name !== name || place.parent === null) throw new Error(`</${name ?? ''}> closes nothing.`);
  return place.parent;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      unescapeXml(double ?? single ?? ''),
    ]),
  );
}
