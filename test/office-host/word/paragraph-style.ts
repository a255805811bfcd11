import type { DocumentModel } from '../document/document-model';
import { styleIdNamed, styleName } from '../document/merge-styles';
import { child, childMade, insertAt, valueOf, xml, type XmlElement } from '../document/xml-node';
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
