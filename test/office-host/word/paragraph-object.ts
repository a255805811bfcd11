import { breakSection } from '../document/break-section';
import type { Span } from '../document/document-model';
import { paragraphsIn } from '../document/document-model';
import { insertBlocks, paragraphLike } from '../document/insert-blocks';
import { runLike } from '../document/replace-text';
import { controlsOf, spanOf } from '../document/span-places';
import { textOf } from '../document/paragraph-text';
import { append, around, type XmlElement } from '../document/xml-node';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { insertAtParagraph } from './insert-package';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { TextObject } from './text-object';
import { writeText } from './write-text';

/** A paragraph of the body or of a table. */
export class ParagraphObject extends TextObject {
  readonly $name = 'Paragraph';
  readonly #paragraph: XmlElement;

  constructor(open: OpenDocument, make: ObjectMaker, paragraph: XmlElement) {
    super(open, make);
    this.#paragraph = paragraph;
  }

  get $span(): Span {
    if (!paragraphsIn(this.$open.model.body).includes(this.#paragraph)) throw itemNotFound();
    return spanOf(this.#paragraph);
  }

  override get text(): string {
    return textOf(this.#paragraph);
  }

  get tableNestingLevel(): number {
    let level = 0;
    for (let place = around(this.#paragraph, 'w:tbl'); place !== null; place = around(place, 'w:tbl'))
      level++;
    return level;
  }

  get isLastParagraph(): boolean {
    return this.#neighbour(1) === null;
  }

  get parentTableCellOrNullObject(): ApiObject | null {
    const cell = around(this.#paragraph, 'w:tc');
    return cell === null ? null : this.$make.cell(cell);
  }

  get parentTableOrNullObject(): ApiObject | null {
    const table = around(this.#paragraph, 'w:tbl');
    return table === null ? null : this.$make.table(table);
  }

  getNextOrNullObject(): ApiObject | null {
    return this.#neighbour(1);
  }

  getPreviousOrNullObject(): ApiObject | null {
    return this.#neighbour(-1);
  }

  insertText(text: string, location: string): ApiObject {
    return this.$make.range(writeText(this.$open, this.$span, text, location));
  }

  insertParagraph(text: string, location: string): ApiObject {
    this.$open.requireWritable();
    if (location !== 'Before' && location !== 'After') throw invalidArgument(`"${location}"`);
    const made = paragraphLike(this.#paragraph);
    if (text !== '') append(made, [runLike(null, text)]);
    const side = location === 'Before' ? 'before' : 'after';
    insertBlocks(this.$open.model, [made], { around: this.#paragraph, side });
    return this.$make.paragraph(made);
  }

  insertOoxml(ooxml: string, location: string): ApiObject {
    const { $span: span } = this;
    const blocks = insertAtParagraph(this.$open, this.#paragraph, ooxml, location);
    const [first = span.first] = blocks.flatMap(paragraphsIn);
    return this.$make.range(spanOf(first));
  }

  /** Only of sections, behind the paragraph. */
  insertBreak(kind: string, location: string): void {
    if (kind !== 'SectionNext' || location !== 'After')
      throw apiNotFound(`Paragraph.insertBreak ${kind} ${location}`);
    this.$open.requireWritable();
    const { first } = this.$span;
    if (around(first, 'w:tbl') !== null) throw invalidArgument('A section does not end in a table.');
    breakSection(this.$open.model, first);
  }

  clear(): void {
    writeText(this.$open, this.$span, '', 'Replace');
  }

  delete(): void {
    this.$open.deleteParagraph(this.$span.first);
  }

  protected override get $controls(): readonly XmlElement[] {
    return controlsOf(this.#paragraph);
  }

  protected override get $controlAround(): XmlElement | null {
    return around(this.#paragraph, 'w:sdt');
  }

  #neighbour(step: number): ApiObject | null {
    const all = paragraphsIn(this.$open.model.body);
    const found = all[all.indexOf(this.#paragraph) + step];
    return found === undefined ? null : this.$make.paragraph(found);
  }
}
