import { heldSpan, type DocumentModel, type Span } from '../document/document-model';
import { deleteParagraph } from '../document/delete-paragraph';
import { saveDocument } from '../document/save-document';
import type { XmlElement } from '../document/xml-node';
import { accessDenied } from '../protocol/api-error';

/** What all objects of the API share: the document, and those who listen to it. */
export class OpenDocument {
  readonly model: DocumentModel;
  /** Documents that the add-in has opened beside this one. */
  readonly opened: Uint8Array[] = [];
  /** What `document.save()` has written; null before. */
  savedBytes: Uint8Array | null = null;
  /**
   * Whether Word leaves an empty paragraph behind inserted OOXML, as is known of it (office-js-docs issue 874). A test
   * may switch it off, as not every version does.
   */
  leavesParagraph = true;
  readonly #listeners = new Set<() => void>();
  #hasMoved = false;

  constructor(model: DocumentModel) {
    this.model = model;
  }

  /** Refuses to write into a document that is protected. */
  requireWritable(): void {
    if (this.model.isReadOnly) throw accessDenied();
  }

  /** Takes a paragraph away, or strikes it out where changes are tracked. */
  deleteParagraph(paragraph: XmlElement): void {
    this.requireWritable();
    deleteParagraph(this.model, paragraph);
  }

  select(span: Span): void {
    this.model.spans.delete(this.model.selection);
    this.model.selection = heldSpan(this.model, span);
    this.#hasMoved = true;
  }

  onSelect(listener: () => void): void {
    this.#listeners.add(listener);
  }

  offSelect(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Tells of a selection that has moved since the last time. */
  flush(): void {
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    for (const listener of this.#listeners) listener();
  }

  save(): void {
    this.savedBytes = saveDocument(this.model);
    this.model.isSaved = true;
  }
}
