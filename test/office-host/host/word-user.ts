import { paragraphsIn } from '../document/document-model';
import { textOf } from '../document/paragraph-text';
import { replaceText } from '../document/replace-text';
import { controlsOf, spanOf } from '../document/span-places';
import { deleteControl, writeControl } from '../document/write-control';
import { child, valueOf, type XmlElement } from '../document/xml-node';
import type { OpenDocument } from '../word/open-document';

/** What people do to the document while the add-in is open. */
export class WordUser {
  readonly #open: OpenDocument;

  constructor(open: OpenDocument) {
    this.#open = open;
  }

  /** Types over the whole text of the first control with this tag; one that waits to be filled is gone afterwards. */
  typeInto(tag: string, text: string): void {
    const control = this.#control(tag);
    const properties = child(control, 'w:sdtPr');
    writeControl(this.#open.model, control, 'Replace', text);
    const isTemporary = properties !== null && child(properties, 'w:temporary') !== null;
    if (isTemporary) deleteControl(this.#open.model, control, true);
  }

  /** Types over the whole text of a paragraph, counted from 0 as `body.paragraphs` counts. */
  typeParagraph(index: number, text: string): void {
    const paragraph = this.#paragraph(index);
    replaceText(this.#open.model, paragraph, 0, textOf(paragraph).length, text);
  }

  /** Puts the cursor into the first control with this tag. */
  selectControl(tag: string): void {
    const { first, start } = spanOf(this.#control(tag));
    this.#open.select({ first, start, last: first, end: start });
    this.#open.flush();
  }

  /** Puts the cursor at an offset of a paragraph. */
  selectParagraph(index: number, offset = 0): void {
    const first = this.#paragraph(index);
    this.#open.select({ first, start: offset, last: first, end: offset });
    this.#open.flush();
  }

  /** Protects the document against every change. */
  protect(): void {
    this.#open.model.isReadOnly = true;
  }

  trackChanges(): void {
    this.#open.model.changeTrackingMode = 'TrackAll';
  }

  #control(tag: string): XmlElement {
    const found = controlsOf(this.#open.model.body).find(
      (control) => valueOf(child(control, 'w:sdtPr'), 'w:tag') === tag,
    );
    if (found === undefined) throw new Error(`There is no control ${tag}.`);
    return found;
  }

  #paragraph(index: number): XmlElement {
    const found = paragraphsIn(this.#open.model.body)[index];
    if (found === undefined) throw new Error(`There is no paragraph ${index}.`);
    return found;
  }
}
