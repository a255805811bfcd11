import { strFromU8 } from 'fflate';
import type { DocumentModel } from './document-model';
import { parseXml } from './parse-xml';
import { writeNode } from './write-xml';
import { elementsOf, remove, type XmlElement } from './xml-node';

/** A part of data, by the names of its files. */
type Item = {
  readonly id: string;
  readonly name: string;
  readonly root: XmlElement;
  readonly beside: string[];
};

const CUSTOM_XML = '/customXml';
const PROPERTIES = '/customXmlProps';

/** The parts of data of a document (ECMA-376 part 1, 15.2.5), as Word lists them by the namespace of their root. */
export class CustomXml {
  /** Whether every call fails, as a test wants it. */
  isFailing = false;
  readonly #model: DocumentModel;

  constructor(model: DocumentModel) {
    this.#model = model;
  }

  /** The ids of the parts whose root is of a namespace. */
  idsOf(namespace: string): readonly string[] {
    return this.#items()
      .filter(({ root }) => namespaceOf(root) === namespace)
      .map(({ id }) => id);
  }

  /** The part as Word writes it; null where there is none of this id. */
  xmlOf(id: string): string | null {
    const item = this.#items().find((each) => each.id === id);
    return item === undefined ? null : writeNode(item.root);
  }

  /** Takes a part out with all that tells of it; whether there was one of this id. */
  delete(id: string): boolean {
    const item = this.#items().find((each) => each.id === id);
    if (item === undefined) return false;
    const gone = [item.name, ...item.beside];
    for (const name of gone) this.#model.parts.delete(name);
    for (const type of elementsOf(this.#model.contentTypes)) {
      if (gone.includes((type.attributes.get('PartName') ?? '').slice(1))) remove(type);
    }
    for (const link of customLinks(this.#model)) if (nameOf(link) === item.name) remove(link);
    this.#model.isSaved = false;
    return true;
  }

  /** A part that is no XML is none: Word would not open the file. */
  #items(): readonly Item[] {
    return customLinks(this.#model).flatMap((link) => {
      const name = nameOf(link);
      const root = this.#tree(name);
      if (root === null) return [];
      const links = name.replace(/([^/]+)$/u, '_rels/$1.rels');
      const properties = this.#propertiesOf(name, links);
      const id = properties === null ? null : this.#tree(properties)?.attributes.get('ds:itemID');
      const beside = properties === null ? [links] : [links, properties];
      return [{ id: id ?? `{${name}}`, name, root, beside }];
    });
  }

  #propertiesOf(name: string, links: string): string | null {
    const tree = this.#tree(links);
    const link = tree === null ? undefined : elementsOf(tree).find(isLinkTo(PROPERTIES));
    const target = link?.attributes.get('Target');
    return target === undefined ? null : name.replace(/[^/]+$/u, target);
  }

  #tree(name: string): XmlElement | null {
    const bytes = this.#model.parts.get(name);
    return bytes === undefined ? null : parseXml(strFromU8(bytes));
  }
}

function customLinks({ relationships }: DocumentModel): readonly XmlElement[] {
  return elementsOf(relationships).filter(isLinkTo(CUSTOM_XML));
}

function isLinkTo(kind: string): (link: XmlElement) => boolean {
  return ({ attributes }) => attributes.get('Type')?.endsWith(kind) === true;
}

/** Targets are told from the folder of the main part. */
function nameOf({ attributes }: XmlElement): string {
  return (attributes.get('Target') ?? '').replace(/^(?:\.\.)?\//u, '');
}

function namespaceOf({ name, attributes }: XmlElement): string {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  return attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}
