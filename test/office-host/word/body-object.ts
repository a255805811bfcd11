import { breakSectionAtEnd } from '../document/break-section';
import type { Span } from '../document/document-model';
import { paragraphsIn } from '../document/document-model';
import { clearBody, insertBlocks } from '../document/insert-blocks';
import { controlsOf, spanOf } from '../document/span-places';
import { writeFlatPackage } from '../document/flat-package';
import { packageOfFile } from '../document/package-of-file';
import { descendants, elementsOf, xml, type XmlElement } from '../document/xml-node';
import { apiNotFound, invalidArgument } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { insertIntoBody } from './insert-package';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { runLike } from '../document/replace-text';
import { TextObject } from './text-object';
import { writeText } from './write-text';

/** `document.body`, or what stands in a cell. */
export class BodyObject extends TextObject {
  readonly $name = 'Body';
  readonly #element: XmlElement;

  constructor(open: OpenDocument, make: ObjectMaker, element: XmlElement) {
    super(open, make);
    this.#element = element;
  }

  get $span(): Span {
    return spanOf(this.#element);
  }

  get type(): string {
    return this.#isMain ? 'MainDoc' : 'TableCell';
  }

  get paragraphs(): ApiObject {
    return this.$make.paragraphs(paragraphsIn(this.#element));
  }

  get tables(): ApiObject {
    const tables = [...descendants(this.#element, ({ name }) => name !== 'w:tbl' && name !== 'w:p')];
    return this.$make.tables(tables.filter(({ name }) => name === 'w:tbl'));
  }

  override getOoxml(): string {
    return this.#isMain ? writeFlatPackage(this.$open.model, null) : super.getOoxml();
  }

  clear(): void {
    this.$open.requireWritable();
    this.#requireMain();
    clearBody(this.$open.model);
  }

  insertText(text: string, location: string): ApiObject {
    return this.$make.range(writeText(this.$open, this.$span, text, location));
  }

  insertParagraph(text: string, location: string): ApiObject {
    this.$open.requireWritable();
    const blocks = elementsOf(this.#element).filter(({ name }) => name !== 'w:sectPr' && name !== 'w:tcPr');
    const around = location === 'Start' ? blocks[0] : blocks.at(-1);
    if (around === undefined || !['Start', 'End'].includes(location)) throw invalidArgument(`"${location}"`);
    const made = xml('w:p', {}, text === '' ? [] : [runLike(null, text)]);
    insertBlocks(this.$open.model, [made], { around, side: location === 'Start' ? 'before' : 'after' });
    return this.$make.paragraph(made);
  }

  insertOoxml(ooxml: string, location: string): ApiObject {
    this.#requireMain();
    const blocks = insertIntoBody(this.$open, ooxml, location);
    return this.$make.range(spanOf(xmlOf(blocks)));
  }

  insertFileFromBase64(base64: string, location: string): ApiObject {
    return this.insertOoxml(packageOfFile(base64), location);
  }

  /** Only of sections, and at the end. */
  insertBreak(kind: string, location: string): void {
    this.#requireMain();
    if (kind !== 'SectionNext' || location !== 'End')
      throw apiNotFound(`Body.insertBreak ${kind} ${location}`);
    this.$open.requireWritable();
    breakSectionAtEnd(this.$open.model);
  }

  protected override get $paragraphs(): readonly XmlElement[] {
    return paragraphsIn(this.#element);
  }

  protected override get $controls(): readonly XmlElement[] {
    return controlsOf(this.#element);
  }

  get #isMain(): boolean {
    return this.#element === this.$open.model.body;
  }

  #requireMain(): void {
    if (!this.#isMain) throw apiNotFound('This member of a cell’s body');
  }
}

/** A view of blocks as one element that does not take them from where they stand. */
function xmlOf(blocks: readonly XmlElement[]): XmlElement {
  return { name: '#blocks', attributes: new Map(), children: [...blocks], parent: null };
}
