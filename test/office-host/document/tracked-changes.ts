import type { DocumentModel } from './document-model';
import {
  descendants,
  elementsOf,
  insertBefore,
  append,
  remove,
  xml,
  around,
  child,
  childMade,
  insertAt,
  type XmlElement,
} from './xml-node';

/** Who the document says has made the changes. */
const AUTHOR = { 'w:author': 'emulated', 'w:date': '2000-01-01T00:00:00Z' };

export function isTracking({ changeTrackingMode }: DocumentModel): boolean {
  return changeTrackingMode !== 'Off';
}

/** Wraps a run as inserted. */
export function markInserted(run: XmlElement): void {
  if (around(run, 'w:ins') !== null) return;
  const mark = xml('w:ins', { 'w:id': '0', ...AUTHOR });
  insertBefore(run, [mark]);
  append(mark, [run]);
}

/** Wraps a run as struck out; what was only inserted goes at once. */
export function markDeleted(run: XmlElement): void {
  const inserted = around(run, 'w:ins');
  if (inserted !== null) {
    remove(run);
    if (elementsOf(inserted).length === 0) remove(inserted);
    return;
  }
  const mark = xml('w:del', { 'w:id': '0', ...AUTHOR });
  insertBefore(run, [mark]);
  append(mark, [run]);
  run.children = run.children.map((node) =>
    typeof node !== 'string' && node.name === 'w:t' ? struck(node, run) : node,
  );
}

/** Marks a paragraph and all its runs as inserted. */
export function markParagraphInserted(paragraph: XmlElement): void {
  markMark(paragraph, 'w:ins');
  const runs = [...descendants(paragraph)].filter(({ name }) => name === 'w:r');
  for (const run of runs) markInserted(run);
}

/** Marks a paragraph's end as inserted or struck out. */
export function markMark(paragraph: XmlElement, name: 'w:ins' | 'w:del'): void {
  const paragraphProperties = childMade(paragraph, 'w:pPr');
  const properties = child(paragraphProperties, 'w:rPr') ?? xml('w:rPr');
  const section = child(paragraphProperties, 'w:sectPr');
  if (section !== null) insertBefore(section, [properties]);
  else append(paragraphProperties, [properties]);
  insertAt(properties, 0, [xml(name, { 'w:id': '0', ...AUTHOR })]);
}

/** Marks a row of a table as struck out. */
export function markRowDeleted(row: XmlElement): void {
  append(childMade(row, 'w:trPr'), [xml('w:del', { 'w:id': '0', ...AUTHOR })]);
}

function struck(text: XmlElement, run: XmlElement): XmlElement {
  const made = xml('w:delText', Object.fromEntries(text.attributes), text.children);
  made.parent = run;
  return made;
}
