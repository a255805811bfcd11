import { deleteParagraph, removeBlock } from './delete-paragraph';
import { paragraphsIn, type DocumentModel } from './document-model';
import { isTracking, markRowDeleted } from './tracked-changes';
import { elementsOf, type XmlElement } from './xml-node';

/** Takes a table away with all it holds, or strikes it out where changes are tracked. */
export function deleteTable(model: DocumentModel, table: XmlElement): void {
  if (isTracking(model)) {
    for (const paragraph of paragraphsIn(table)) deleteParagraph(model, paragraph);
    for (const row of elementsOf(table)) if (row.name === 'w:tr') markRowDeleted(row);
  } else removeBlock(model, table);
  model.isSaved = false;
}
