import { CustomXml } from '../document/custom-xml';
import type { DocumentModel } from '../document/document-model';
import { loadDocument } from '../document/load-document';
import { saveDocument } from '../document/save-document';
import type { ApiObject } from '../protocol/api-object';
import type { NewObjects } from '../protocol/batch';
import { ApplicationObject } from '../word/application-object';
import { DocumentObject } from '../word/document-object';
import { objectMaker } from '../word/make-objects';
import { OpenDocument } from '../word/open-document';
import { SearchOptionsObject } from '../word/search-options-object';
import { OfficeHost, type HostIdentity } from './office-host';
import { WordUser } from './word-user';

/** A Word with one document open, for one add-in. */
export class WordHost extends OfficeHost {
  readonly identity: HostIdentity & { readonly customXml: CustomXml };
  readonly open: OpenDocument;
  readonly user: WordUser;
  protected override readonly newObject: NewObjects = (name) => {
    if (name === 'Microsoft.WordServices.Application') return new ApplicationObject(this.open);
    return name === 'Microsoft.WordServices.SearchOptions' ? new SearchOptionsObject() : null;
  };
  readonly #root: DocumentObject;

  constructor(document: DocumentModel) {
    super();
    this.open = new OpenDocument(document);
    this.user = new WordUser(this.open);
    this.#root = new DocumentObject(this.open, objectMaker(this.open));
    const { name: documentName, settings } = document;
    this.identity = { app: 'Word', documentName, settings, customXml: new CustomXml(document) };
  }

  get document(): DocumentModel {
    return this.open.model;
  }

  /** Documents that the add-in has opened beside this one, as files. */
  get opened(): readonly Uint8Array[] {
    return this.open.opened;
  }

  /** Word of WordApi 1.3 sends no events of the Rich API. */
  connect(_send: unknown, moved?: () => void): void {
    if (moved !== undefined) this.open.onSelect(moved);
  }

  afterAnswer(): void {
    this.open.flush();
  }

  /** The document as a file, as if saved now. */
  save(): Uint8Array {
    return saveDocument(this.document);
  }

  protected refuses(): string | null {
    return null;
  }

  protected root(): ApiObject {
    return this.#root;
  }
}

/** A Word that has opened these bytes. */
export function openWord(bytes: Uint8Array, name: string): WordHost {
  return new WordHost(loadDocument(bytes, name));
}
