import { apiNotFound, invalidArgument } from '../protocol/api-error';
import type { DocumentModel } from './document-model';
import { readFlatPackage, type FlatPart } from './flat-package';
import { TREES } from './load-document';
import { mergeStyles } from './merge-styles';
import { append, child, copyOf, descendants, elementsOf, valueOf, xml, type XmlElement } from './xml-node';

/** Where the package says which part is meant by which id. */
type Links = ReadonlyMap<string, XmlElement>;

/**
 * The blocks of a package, made fit for this document: styles it has not are added, parts they refer to are copied under
 * free names, ids of controls that are taken are given anew. The page of the package's last section is left out.
 */
export function mergePackage(model: DocumentModel, text: string): readonly XmlElement[] {
  const parts = readFlatPackage(text);
  const root = parts.get(TREES.document)?.xml;
  const body = root == null ? null : child(root, 'w:body');
  if (body === null) throw invalidArgument('The package holds no document.');
  if (parts.has('word/numbering.xml')) throw apiNotFound('A numbering part of inserted OOXML');
  const blocks = elementsOf(body)
    .filter(({ name }) => name !== 'w:sectPr')
    .map(copyOf);
  const styles = parts.get(TREES.styles)?.xml;
  if (styles != null) mergeStyles(model.styles, styles, blocks);
  copyLinkedParts(model, parts, blocks);
  for (const block of blocks) freeControlIds(model, block);
  return blocks;
}

function copyLinkedParts(
  model: DocumentModel,
  parts: ReadonlyMap<string, FlatPart>,
  blocks: readonly XmlElement[],
): void {
  const rels = parts.get(TREES.relationships)?.xml ?? null;
  const links: Links = new Map(
    (rels === null ? [] : elementsOf(rels)).map((link) => [link.attributes.get('Id') ?? '', link]),
  );
  const known = new Map<string, string>();
  for (const element of blocks.flatMap((block) => [block, ...descendants(block)])) {
    for (const [name, id] of element.attributes) {
      if (!/^r:(id|embed|link|pict)$/u.test(name)) continue;
      const fresh = known.get(id) ?? copyLink(model, parts, links.get(id));
      known.set(id, fresh);
      element.attributes.set(name, fresh);
    }
  }
}

function copyLink(
  model: DocumentModel,
  parts: ReadonlyMap<string, FlatPart>,
  link: XmlElement | undefined,
): string {
  if (link === undefined) throw invalidArgument('The package refers to a part that it has not.');
  const id = `rIdInserted${elementsOf(model.relationships).length + 1}`;
  const made = copyOf(link);
  made.attributes.set('Id', id);
  if (link.attributes.get('TargetMode') !== 'External') {
    made.attributes.set('Target', copyPart(model, parts, link.attributes.get('Target') ?? ''));
  }
  append(model.relationships, [made]);
  return id;
}

/** Copies a part; gives its new name beside the document. */
function copyPart(model: DocumentModel, parts: ReadonlyMap<string, FlatPart>, target: string): string {
  const part = parts.get(target.startsWith('/') ? target.slice(1) : `word/${target}`);
  if (part === undefined) throw invalidArgument(`The package has no part ${target}.`);
  const name = freeName(model, target.replace(/^\/(word\/)?/u, ''));
  model.parts.set(`word/${name}`, part.bytes);
  append(model.contentTypes, [xml('Override', { PartName: `/word/${name}`, ContentType: part.contentType })]);
  return name;
}

function freeName({ parts }: DocumentModel, wanted: string): string {
  const [, stem = '', ending = ''] = /^(.*?)\d*(\.[^.]+)$/u.exec(wanted) ?? [];
  let number = 1;
  while (parts.has(`word/${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}

function freeControlIds(model: DocumentModel, block: XmlElement): void {
  const taken = new Set(
    [...descendants(model.body)].filter(isControlProperties).map((found) => valueOf(found, 'w:id')),
  );
  for (const properties of [block, ...descendants(block)].filter(isControlProperties)) {
    const id = child(properties, 'w:id');
    if (id === null) append(properties, [xml('w:id', { 'w:val': freeId(taken) })]);
    else if (taken.has(id.attributes.get('w:val') ?? '')) id.attributes.set('w:val', freeId(taken));
    taken.add(valueOf(properties, 'w:id'));
  }
}

function isControlProperties({ name }: XmlElement): boolean {
  return name === 'w:sdtPr';
}

function freeId(taken: ReadonlySet<string | null>): string {
  let id = 900_000_001;
  while (taken.has(String(id))) id++;
  return String(id);
}
