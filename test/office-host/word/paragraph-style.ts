import type { DocumentModel } from '../document/document-model';
import { styleIdNamed, styleName } from '../document/merge-styles';
import { child, childMade, insertAt, remove, valueOf, xml, type XmlElement } from '../document/xml-node';
import { invalidArgument } from '../protocol/api-error';

/** The style that all these paragraphs have; "" where they differ. */
export function paragraphStyle({ styles }: DocumentModel, paragraphs: readonly XmlElement[]): string {
  const names = new Set(
    paragraphs.map((paragraph) => styleName(styles, valueOf(child(paragraph, 'w:pPr'), 'w:pStyle'))),
  );
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

/** Gives paragraphs a style that the document has. */
export function setParagraphStyle(
  model: DocumentModel,
  paragraphs: readonly XmlElement[],
  name: string,
): void {
  const id = styleIdNamed(model.styles, name);
  if (id === null) throw invalidArgument(`There is no style ${name}.`);
  for (const paragraph of paragraphs) {
    const properties = childMade(paragraph, 'w:pPr');
    const known = child(properties, 'w:pStyle');
    if (known !== null) known.attributes.set('w:val', id);
    else insertAt(properties, 0, [xml('w:pStyle', { 'w:val': id })]);
  }
  model.isSaved = false;
}

/** Whether none of these paragraphs names a style. */
export function isNormal(paragraphs: readonly XmlElement[]): boolean {
  return paragraphs.every((paragraph) => valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') === null);
}

/** Takes style and numbering off paragraphs, as Word does where it makes them Normal. */
export function makeNormal(model: DocumentModel, paragraphs: readonly XmlElement[]): void {
  for (const paragraph of paragraphs) {
    const properties = child(paragraph, 'w:pPr');
    for (const name of ['w:pStyle', 'w:numPr']) {
      const known = properties === null ? null : child(properties, name);
      if (known !== null) remove(known);
    }
  }
  model.isSaved = false;
}
