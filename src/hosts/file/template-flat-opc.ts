import { NAMESPACE } from '../../ooxml/namespaces';
import { element } from '../../ooxml/xml-element';
import { xmlTokens } from '../../xml/xml-tokens';
import { CONTENT_TYPES_PART } from './xlsx-writer/content-types';
import { isSamePart, partKey } from './zip/part-name';

/** A part of a package as its bytes. */
export type PackagePart = { readonly name: string; readonly bytes: Uint8Array };

const PROGRAM =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n';
const DECLARATION = /^\uFEFF?<\?xml[^>]*\?>\s*/u;
const UNKNOWN_TYPE = 'application/octet-stream';
/** What one call of String.fromCharCode takes. */
const CHUNK = 0x8000;

/** Any package as one XML document, which Word inserts: XML parts as they stand, pictures and fonts in base 64. */
export function packageFlatOpc(parts: readonly PackagePart[], decode: (bytes: Uint8Array) => string): string {
  const types = parts.find(({ name }) => isSamePart(name, CONTENT_TYPES_PART));
  const typeOf = contentTypeOf(types === undefined ? '' : decode(types.bytes));
  const children = parts
    .filter(({ name }) => !isSamePart(name, CONTENT_TYPES_PART))
    .map(({ name, bytes }) => {
      const type = typeOf(name);
      const isXml = /[+/]xml$/u.test(type);
      const data = isXml
        ? element('pkg:xmlData', {}, [decode(bytes).replace(DECLARATION, '')])
        : element('pkg:binaryData', {}, [base64(bytes)]);
      const compression = isXml ? {} : { 'pkg:compression': 'store' };
      return element('pkg:part', { 'pkg:name': `/${name}`, 'pkg:contentType': type, ...compression }, [data]);
    });
  return PROGRAM + element('pkg:package', { 'xmlns:pkg': NAMESPACE.flatPackage }, children);
}

function contentTypeOf(types: string): (name: string) => string {
  const known = new Map<string, string>();
  for (const token of xmlTokens(types)) {
    if (token.kind !== 'open') continue;
    const type = token.attributes.get('ContentType') ?? UNKNOWN_TYPE;
    const part = token.attributes.get('PartName')?.slice(1);
    const extension = token.attributes.get('Extension');
    if (part !== undefined) known.set(partKey(part), type);
    else if (extension !== undefined) known.set(`.${partKey(extension)}`, type);
  }
  return (name) => known.get(partKey(name)) ?? known.get(extensionOf(partKey(name))) ?? UNKNOWN_TYPE;
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.'));
}

function base64(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  );
  return btoa(chunks.join(''));
}
