import type { Span } from '../document/document-model';
import { writeFlatPackage } from '../document/flat-package';
import { controlAround, contains, controlsOf, paragraphsOf, spanOf, spanText } from '../document/span-places';
import type { XmlElement } from '../document/xml-node';
import { apiNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import type { FontObject } from './font-object';
import type { OpenDocument } from './open-document';
import type { ObjectMaker } from './object-maker';
import type { SearchOptionsObject } from './search-options-object';
import { searchSpans } from './search-spans';
import { spanAt } from './span-at';
import { isNormal, makeNormal, paragraphStyle, setParagraphStyle } from './paragraph-style';
import { WordObject } from './word-object';

/** What body, paragraph, range and control have in common: some of the document's text. */
export abstract class TextObject extends WordObject {
  protected readonly $open: OpenDocument;
  protected readonly $make: ObjectMaker;

  constructor(open: OpenDocument, make: ObjectMaker) {
    super();
    this.$open = open;
    this.$make = make;
  }

  /** Where the text is now. */
  abstract get $span(): Span;

  get text(): string {
    return spanText(this.$open.model, this.$span);
  }

  get style(): string {
    return paragraphStyle(this.$open.model, this.$paragraphs);
  }

  set style(name: string) {
    this.$open.requireWritable();
    setParagraphStyle(this.$open.model, this.$paragraphs, name);
  }

  get styleBuiltIn(): string {
    return isNormal(this.$paragraphs) ? 'Normal' : 'Other';
  }

  set styleBuiltIn(name: string) {
    if (name !== 'Normal') throw apiNotFound(`styleBuiltIn "${name}"`);
    this.$open.requireWritable();
    makeNormal(this.$open.model, this.$paragraphs);
  }

  get font(): FontObject {
    return this.$make.font(() => this.$span);
  }

  get contentControls(): ApiObject {
    return this.$make.controls(this.$controls);
  }

  get parentContentControlOrNullObject(): ApiObject | null {
    const control = this.$controlAround;
    return control === null ? null : this.$make.control(control);
  }

  getRange(location = 'Whole'): ApiObject {
    return this.$make.range(spanAt(this.$open.model, this.$span, location));
  }

  getOoxml(): string {
    return writeFlatPackage(this.$open.model, this.$paragraphs);
  }

  search(text: string, options?: SearchOptionsObject): ApiObject {
    return this.$make.ranges(searchSpans(this.$open.model, this.$span, text, options));
  }

  select(mode = 'Select'): void {
    const location = mode === 'Select' ? 'Whole' : mode;
    this.$open.select(spanAt(this.$open.model, this.$span, location));
  }

  protected get $paragraphs(): readonly XmlElement[] {
    return paragraphsOf(this.$open.model, this.$span);
  }

  /** The controls inside. */
  protected get $controls(): readonly XmlElement[] {
    const { model } = this.$open;
    return controlsOf(model.body).filter((control) => contains(model, this.$span, spanOf(control)));
  }

  protected get $controlAround(): XmlElement | null {
    return controlAround(this.$open.model, this.$span);
  }
}
