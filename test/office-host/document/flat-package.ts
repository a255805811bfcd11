import { strFromU8, strToU8 } from 'fflate';
import { invalidArgument } from '../protocol/api-error';
import type { DocumentModel } from './document-model';
import { parseXml } from './parse-xml';
import { partsOf } from './save-document';
import { TREES } from './load-document';
import { writePart } from './write-xml';
import { child, copyOf, elementsOf, insertAt, xml, type XmlElement } from './xml-node';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const PLAIN_XML = 'application/xml';

/** A part of a flat package: a tree, or bytes. */
export type FlatPart = {
  readonly contentType: string;
  readonly xml: XmlElement | null;
  readonly bytes: Uint8Array;
};

/** The parts of a package written as one XML document, by their names without the first slash. */
export function readFlatPackage(text: string): ReadonlyMap<string, FlatPart> {
  const root = parsed(text);
  if (root.name !== 'pkg:package') throw invalidArgument('A package is needed.');
  return new Map(
    elementsOf(root).map((part) => [(part.attributes.get('pkg:name') ?? '').slice(1), flatPart(part)]),
  );
}

/** The document as one XML text; with these blocks for its body where they are given. */
export function writeFlatPackage(model: DocumentModel, blocks: readonly XmlElement[] | null): string {
  const types = contentTypes(model.contentTypes);
  const parts = [...partsOf(model)]
    .filter(([name]) => name !== TREES.contentTypes)
    .map(([name, bytes]) => {
      const own = name === TREES.document && blocks !== null ? documentOf(model, blocks) : null;
      return packagePart(name, types(name), bytes, own);
    });
  return writePart(xml('pkg:package', { 'xmlns:pkg': PACKAGE }, parts));
}

/** The type of a part by its name. */
export function contentTypes(types: XmlElement): (name: string) => string {
  const all = elementsOf(types);
  return (name) => {
    const own = all.find(({ attributes }) => attributes.get('PartName') === `/${name}`);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const usual = all.find(({ attributes }) => attributes.get('Extension')?.toLowerCase() === ending);
    return (own ?? usual)?.attributes.get('ContentType') ?? PLAIN_XML;
  };
}

function parsed(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch {
    throw invalidArgument('The XML cannot be read.');
  }
}

function flatPart(part: XmlElement): FlatPart {
  const data = child(part, 'pkg:xmlData');
  const root = data === null ? null : (elementsOf(data)[0] ?? null);
  const binary =
    child(part, 'pkg:binaryData')
      ?.children.filter((node) => typeof node === 'string')
      .join('') ?? '';
  return {
    contentType: part.attributes.get('pkg:contentType') ?? '',
    xml: root,
    bytes: root === null ? new Uint8Array(Buffer.from(binary, 'base64')) : strToU8(writePart(root)),
  };
}

function packagePart(name: string, type: string, bytes: Uint8Array, own: XmlElement | null): XmlElement {
  const attributes = { 'pkg:name': `/${name}`, 'pkg:contentType': type };
  if (!/[/+]xml$/u.test(type)) {
    const data = xml('pkg:binaryData', {}, [Buffer.from(bytes).toString('base64')]);
    return xml('pkg:part', attributes, [data]);
  }
  const root = own ?? parseXml(strFromU8(bytes));
  return xml('pkg:part', attributes, [xml('pkg:xmlData', {}, [root])]);
}

/** The document with other blocks, in the page of its last section. */
function documentOf({ document, body }: DocumentModel, blocks: readonly XmlElement[]): XmlElement {
  const made = xml('w:document', Object.fromEntries(document.attributes));
  const section = child(body, 'w:sectPr');
  const inner = [...blocks.map(copyOf), ...(section === null ? [] : [copyOf(section)])];
  insertAt(made, 0, [xml('w:body', {}, inner)]);
  return made;
}
