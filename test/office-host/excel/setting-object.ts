import { ApiObject, type Identity } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';

/** One setting of the document. */
export class SettingObject extends ApiObject {
  readonly $name = 'Setting';
  readonly #open: OpenWorkbook;
  readonly #key: string;

  constructor(open: OpenWorkbook, key: string) {
    super();
    this.#open = open;
    this.#key = key;
  }

  override get $identity(): Identity {
    return { _Id: this.#key };
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    return this.#open.model.settings.get(this.#key);
  }

  set value(value: unknown) {
    this.#open.model.settings.set(this.#key, value);
  }

  delete(): void {
    this.#open.model.settings.delete(this.#key);
    this.#open.model.isDirty = true;
  }
}
