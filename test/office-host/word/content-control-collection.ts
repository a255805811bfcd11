import { itemNotFound } from '../protocol/api-error';
import type { ContentControlObject } from './content-control-object';
import { ItemCollection } from './item-collection';

/** Controls of rich text; those of other kinds are not listed. */
export class ContentControlCollection extends ItemCollection<ContentControlObject> {
  constructor(items: readonly ContentControlObject[]) {
    super('ContentControlCollection', items);
  }

  getById(id: number): ContentControlObject {
    const control = this.getByIdOrNullObject(id);
    if (control === null) throw itemNotFound();
    return control;
  }

  getByIdOrNullObject(id: number): ContentControlObject | null {
    return this.$items.find((control) => control.id === id) ?? null;
  }

  getByTag(tag: string): ContentControlCollection {
    return new ContentControlCollection(this.$items.filter((control) => control.tag === tag));
  }

  getByTitle(title: string): ContentControlCollection {
    return new ContentControlCollection(this.$items.filter((control) => control.title === title));
  }

  getItem(index: number): ContentControlObject {
    const control = this.$items[index];
    if (control === undefined) throw itemNotFound();
    return control;
  }
}
