import { itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';
import { SettingObject } from './setting-object';

/** `workbook.settings`: kept with the document, for this add-in. */
export class SettingCollection extends ApiObject {
  readonly $name = 'SettingCollection';
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    super();
    this.#open = open;
  }

  override get $items(): readonly SettingObject[] {
    return [...this.#open.model.settings.keys()].map((key) => new SettingObject(this.#open, key));
  }

  add(key: string, value: unknown): SettingObject {
    this.#open.model.settings.set(key, value);
    this.#open.model.isDirty = true;
    return new SettingObject(this.#open, key);
  }

  getCount(): number {
    return this.#open.model.settings.size;
  }

  getItem(key: string): SettingObject {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: string): SettingObject | null {
    return this.#open.model.settings.has(key) ? new SettingObject(this.#open, key) : null;
  }
}
