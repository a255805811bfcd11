import type { Span } from '../document/document-model';
import { runsBetween } from '../document/paragraph-text';
import { paragraphsOf, partOf } from '../document/span-places';
import { append, child, childMade, remove, xml, type XmlElement } from '../document/xml-node';
import { invalidArgument } from '../protocol/api-error';
import { HIGHLIGHTS, highlightNamed } from './highlights';
import type { OpenDocument } from './open-document';
import { WordObject } from './word-object';

const HALF_POINTS = 2;
const COLOR = /^#[0-9a-f]{6}$/iu;

/** The looks of some text; "" and null where it differs, as Office.js tells it. */
export class FontObject extends WordObject {
  readonly $name = 'Font';
  readonly #open: OpenDocument;
  readonly #span: () => Span;

  constructor(open: OpenDocument, span: () => Span) {
    super();
    this.#open = open;
    this.#span = span;
  }

  /** A colour by its number; null where there is none. */
  get highlightColor(): string | null {
    const name = this.#common('w:highlight', 'w:val');
    return name === null ? null : (HIGHLIGHTS[name] ?? null);
  }

  set highlightColor(color: string | null) {
    const isNone = color === null || color === '';
    this.#set('w:highlight', isNone ? null : { 'w:val': highlightNamed(color) });
  }

  get color(): string {
    const own = this.#common('w:color', 'w:val');
    return own === null || own === 'auto' ? '#000000' : `#${own}`;
  }

  set color(color: string) {
    if (!COLOR.test(color)) throw invalidArgument(`"${color}"`);
    this.#set('w:color', { 'w:val': color.slice(1).toUpperCase() });
  }

  get bold(): boolean {
    return this.#has('w:b');
  }

  set bold(isBold: boolean) {
    this.#set('w:b', isBold ? {} : { 'w:val': '0' });
  }

  get italic(): boolean {
    return this.#has('w:i');
  }

  set italic(isItalic: boolean) {
    this.#set('w:i', isItalic ? {} : { 'w:val': '0' });
  }

  get name(): string {
    return this.#common('w:rFonts', 'w:eastAsia') ?? this.#common('w:rFonts', 'w:ascii') ?? '';
  }

  set name(name: string) {
    this.#set('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name });
  }

  get size(): number | null {
    const own = this.#common('w:sz', 'w:val');
    return own === null ? null : Number(own) / HALF_POINTS;
  }

  set size(points: number | null) {
    if (points === null || !(points > 0)) throw invalidArgument(`Font size ${String(points)}`);
    this.#set('w:sz', { 'w:val': String(points * HALF_POINTS) });
  }

  #runs(): readonly XmlElement[] {
    const span = this.#span();
    return paragraphsOf(this.#open.model, span).flatMap((paragraph) => {
      const { start, end } = partOf(span, paragraph);
      return start === end ? [] : runsBetween(paragraph, start, end);
    });
  }

  /** What all runs say themselves; what their styles say is not looked up. */
  #common(element: string, attribute: string): string | null {
    const values = new Set(this.#runs().map((run) => looks(run, element)?.attributes.get(attribute) ?? null));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  #has(element: string): boolean {
    const runs = this.#runs();
    return runs.length > 0 && runs.every((run) => isOn(looks(run, element)));
  }

  #set(element: string, attributes: Readonly<Record<string, string>> | null): void {
    this.#open.requireWritable();
    for (const run of this.#runs()) {
      const properties = childMade(run, 'w:rPr');
      const known = child(properties, element);
      if (known !== null) remove(known);
      if (attributes !== null) append(properties, [xml(element, attributes)]);
    }
    this.#open.model.isSaved = false;
  }
}

function looks(run: XmlElement, element: string): XmlElement | null {
  const properties = child(run, 'w:rPr');
  return properties === null ? null : child(properties, element);
}

function isOn(element: XmlElement | null): boolean {
  return element !== null && !['0', 'false'].includes(element.attributes.get('w:val') ?? '1');
}
