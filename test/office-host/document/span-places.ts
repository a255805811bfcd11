import { paragraphsIn, type DocumentModel, type Span } from './document-model';
import { textOf } from './paragraph-text';
import { around, descendants, elementsOf, type XmlElement } from './xml-node';

/** From the first to the last character of an element: the body, a block, a paragraph or a control inside one. */
export function spanOf(element: XmlElement): Span {
  const paragraph = element.name === 'w:p' ? null : around(element, 'w:p');
  if (paragraph !== null) return spanInside(paragraph, element);
  const paragraphs = paragraphsIn(element);
  const first = paragraphs[0] ?? element;
  const last = paragraphs.at(-1) ?? element;
  return { first, start: 0, last, end: textOf(last).length };
}

/** The paragraphs that a span touches. */
export function paragraphsOf(model: DocumentModel, { first, last }: Span): readonly XmlElement[] {
  const all = paragraphsIn(model.body);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

/** The part of one of its paragraphs that a span covers. */
export function partOf(span: Span, paragraph: XmlElement): { readonly start: number; readonly end: number } {
  return {
    start: paragraph === span.first ? span.start : 0,
    end: paragraph === span.last ? span.end : textOf(paragraph).length,
  };
}

/** The text of a span; paragraphs are parted as Word parts them. */
export function spanText(model: DocumentModel, span: Span): string {
  return paragraphsOf(model, span)
    .map((paragraph) => {
      const { start, end } = partOf(span, paragraph);
      return textOf(paragraph).slice(start, end);
    })
    .join('\r');
}

/** Whether one span lies in another; borders count. */
export function contains(model: DocumentModel, outer: Span, inner: Span): boolean {
  const all = paragraphsIn(model.body);
  const isFrom = isAtMost(all, outer.first, outer.start, inner.first, inner.start);
  return isFrom && isAtMost(all, inner.last, inner.end, outer.last, outer.end);
}

/** The span from where the first of two begins to where the last of them ends. */
export function spanAround(model: DocumentModel, one: Span, other: Span): Span {
  const all = paragraphsIn(model.body);
  const isFirst = isAtMost(all, one.first, one.start, other.first, other.start);
  const isLast = isAtMost(all, other.last, other.end, one.last, one.end);
  const { first, start } = isFirst ? one : other;
  const { last, end } = isLast ? one : other;
  return { first, start, last, end };
}

/** The innermost control of rich text around a span. */
export function controlAround(model: DocumentModel, span: Span): XmlElement | null {
  const holding = controlsOf(model.body).filter((control) => contains(model, spanOf(control), span));
  return holding.at(-1) ?? null;
}

/** What makes a control other than one of rich text; Office.js lists none of these before WordApi 1.7. */
const OTHER_KINDS = new Set([
  'w:text',
  'w:dropDownList',
  'w:comboBox',
  'w:date',
  'w:picture',
  'w:docPartObj',
  'w:docPartList',
  'w14:checkbox',
  'w15:repeatingSection',
  'w:equation',
  'w:citation',
  'w:group',
]);

/** The controls of rich text in an element, outer ones first. */
export function controlsOf(element: XmlElement): readonly XmlElement[] {
  return [...descendants(element)].filter((found) => found.name === 'w:sdt' && isRichText(found));
}

function isRichText(control: XmlElement): boolean {
  const properties = elementsOf(control).find(({ name }) => name === 'w:sdtPr');
  return properties === undefined || !elementsOf(properties).some(({ name }) => OTHER_KINDS.has(name));
}

function spanInside(paragraph: XmlElement, element: XmlElement): Span {
  const start = lengthBefore(paragraph, element);
  return { first: paragraph, start, last: paragraph, end: start + textOf(element).length };
}

/** How many characters of a paragraph stand before one of its elements. */
function lengthBefore(paragraph: XmlElement, element: XmlElement): number {
  let length = 0;
  for (let place = element; place !== paragraph && place.parent !== null; place = place.parent) {
    const siblings = elementsOf(place.parent);
    for (const sibling of siblings.slice(0, siblings.indexOf(place))) length += lengthOf(sibling);
  }
  return length;
}

function lengthOf(element: XmlElement): number {
  return textOf({ ...element, name: '', children: [element] }).length;
}

function isAtMost(
  all: readonly XmlElement[],
  first: XmlElement,
  start: number,
  second: XmlElement,
  end: number,
): boolean {
  const [one, other] = [all.indexOf(first), all.indexOf(second)];
  return one < other || (one === other && start <= end);
}
