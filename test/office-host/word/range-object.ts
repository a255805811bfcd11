import type { Span } from '../document/document-model';
import { paragraphsIn } from '../document/document-model';
import { spanAround, spanOf } from '../document/span-places';
import { around } from '../document/xml-node';
import { itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { insertAtParagraph } from './insert-package';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { TextObject } from './text-object';
import { writeText } from './write-text';

/** Text from one place to another; it keeps to its words while others are edited. */
export class RangeObject extends TextObject {
  readonly $name = 'Range';
  readonly #span: Span;

  constructor(open: OpenDocument, make: ObjectMaker, span: Span) {
    super(open, make);
    this.#span = span;
  }

  get $span(): Span {
    const all = paragraphsIn(this.$open.model.body);
    if (!all.includes(this.#span.first) || !all.includes(this.#span.last)) throw itemNotFound();
    return this.#span;
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  get paragraphs(): ApiObject {
    return this.$make.paragraphs(this.$paragraphs);
  }

  get parentTableCellOrNullObject(): ApiObject | null {
    const cell = around(this.$span.first, 'w:tc');
    return cell === null ? null : this.$make.cell(cell);
  }

  /** From the start of the one that begins first to the end of the one that ends last. */
  expandTo(range: RangeObject): ApiObject {
    return this.$make.range(spanAround(this.$open.model, this.$span, range.$span));
  }

  insertText(text: string, location: string): ApiObject {
    return this.$make.range(writeText(this.$open, this.$span, text, location));
  }

  /** Blocks go behind the paragraph that the range ends in; in its place where the range covers it. */
  insertOoxml(ooxml: string, location: string): ApiObject {
    const { last, start } = this.$span;
    const isWhole = location === 'Replace' && start === 0 && this.$span.end === spanOf(last).end;
    const replaces = isWhole && this.text !== '';
    if (location === 'Replace' && !replaces) writeText(this.$open, this.$span, '', 'Replace');
    const side = location === 'Start' ? 'Start' : replaces ? 'Replace' : 'End';
    const blocks = insertAtParagraph(this.$open, last, ooxml, side);
    const [first = last] = blocks.flatMap(paragraphsIn);
    return this.$make.range(spanOf(first));
  }

  clear(): void {
    writeText(this.$open, this.$span, '', 'Replace');
  }

  delete(): void {
    this.clear();
  }
}
