import type { Span } from '../document/document-model';
import { paragraphsIn } from '../document/document-model';
import { controlsOf, spanOf } from '../document/span-places';
import { deleteControl, writeControl } from '../document/write-control';
import { around, child, childMade, append, valueOf, xml, type XmlElement } from '../document/xml-node';
import { accessDenied, itemNotFound } from '../protocol/api-error';
import { oneOf } from '../protocol/given';
import type { ApiObject } from '../protocol/api-object';
import type { ObjectMaker } from './object-maker';
import type { OpenDocument } from './open-document';
import { TextObject } from './text-object';

const EDIT_LOCKS = ['contentLocked', 'sdtContentLocked'];
const DELETE_LOCKS = ['sdtLocked', 'sdtContentLocked'];
/** Controls of other types are not listed. */
const ONLY_TYPE = 'RichText';
const APPEARANCES = ['BoundingBox', 'Tags', 'Hidden'];

/** A content control of rich text. */
export class ContentControlObject extends TextObject {
  readonly $name = 'ContentControl';
  readonly #control: XmlElement;

  constructor(open: OpenDocument, make: ObjectMaker, control: XmlElement) {
    super(open, make);
    this.#control = control;
  }

  get $span(): Span {
    if (!controlsOf(this.$open.model.body).includes(this.#control)) throw itemNotFound();
    return spanOf(this.#control);
  }

  get id(): number {
    return Number(this.#value('w:id') ?? 0);
  }

  get tag(): string {
    return this.#value('w:tag') ?? '';
  }

  set tag(tag: string) {
    this.#setValue('w:tag', tag);
  }

  get title(): string {
    return this.#value('w:alias') ?? '';
  }

  set title(title: string) {
    this.#setValue('w:alias', title);
  }

  get type(): string {
    return ONLY_TYPE;
  }

  get appearance(): string {
    const own = child(this.#properties, 'w15:appearance')?.attributes.get('w15:val') ?? 'boundingBox';
    return own.charAt(0).toUpperCase() + own.slice(1);
  }

  set appearance(appearance: string) {
    const word = oneOf(APPEARANCES, appearance);
    this.$open.requireWritable();
    const element = child(this.#properties, 'w15:appearance') ?? xml('w15:appearance');
    element.attributes.set('w15:val', word.charAt(0).toLowerCase() + word.slice(1));
    append(this.#properties, [element]);
  }

  get cannotEdit(): boolean {
    return EDIT_LOCKS.includes(this.#value('w:lock') ?? '');
  }

  set cannotEdit(isLocked: boolean) {
    this.#lock(isLocked, this.cannotDelete);
  }

  get cannotDelete(): boolean {
    return DELETE_LOCKS.includes(this.#value('w:lock') ?? '');
  }

  set cannotDelete(isLocked: boolean) {
    this.#lock(this.cannotEdit, isLocked);
  }

  get removeWhenEdited(): boolean {
    return child(this.#properties, 'w:temporary') !== null;
  }

  get placeholderText(): string {
    return child(this.#properties, 'w:showingPlcHdr') === null ? '' : this.text;
  }

  get paragraphs(): ApiObject {
    const { $span: span } = this;
    const own = paragraphsIn(this.#control);
    return this.$make.paragraphs(own.length > 0 ? own : [span.first]);
  }

  insertText(text: string, location: string): ApiObject {
    this.$open.requireWritable();
    if (this.cannotEdit) throw accessDenied();
    const where = oneOf(['Replace', 'Start', 'End'], location);
    const { $span: span } = this;
    writeControl(this.$open.model, this.#control, where, text);
    const written = where === 'Replace' ? spanOf(this.#control) : span;
    return this.$make.range(written);
  }

  clear(): void {
    this.insertText('', 'Replace');
  }

  delete(keepContent: boolean): void {
    this.$open.requireWritable();
    if (this.cannotDelete) throw accessDenied();
    deleteControl(this.$open.model, this.#control, keepContent);
  }

  protected override get $controls(): readonly XmlElement[] {
    return controlsOf(this.#control);
  }

  protected override get $controlAround(): XmlElement | null {
    return around(this.#control, 'w:sdt');
  }

  get #properties(): XmlElement {
    return childMade(this.#control, 'w:sdtPr');
  }

  #value(name: string): string | null {
    return valueOf(this.#properties, name);
  }

  #setValue(name: string, value: string): void {
    this.$open.requireWritable();
    const known = child(this.#properties, name);
    if (known !== null) known.attributes.set('w:val', value);
    else append(this.#properties, [xml(name, { 'w:val': value })]);
    this.$open.model.isSaved = false;
  }

  #lock(isContentLocked: boolean, isControlLocked: boolean): void {
    const both = isContentLocked && isControlLocked ? 'sdtContentLocked' : null;
    const one = isContentLocked ? 'contentLocked' : isControlLocked ? 'sdtLocked' : 'unlocked';
    this.#setValue('w:lock', both ?? one);
  }
}
