import { itemNotFound } from '../protocol/api-error';
import { ItemCollection } from './item-collection';
import type { ParagraphObject } from './paragraph-object';

/** Paragraphs in the order of the text. */
export class ParagraphCollection extends ItemCollection<ParagraphObject> {
  constructor(items: readonly ParagraphObject[]) {
    super('ParagraphCollection', items);
  }

  getLast(): ParagraphObject {
    const last = this.getLastOrNullObject();
    if (last === null) throw itemNotFound();
    return last;
  }

  getLastOrNullObject(): ParagraphObject | null {
    return this.$items.at(-1) ?? null;
  }
}
