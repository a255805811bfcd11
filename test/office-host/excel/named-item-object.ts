import type { NameModel } from '../model/workbook-model';
import { itemNotFound } from '../protocol/api-error';
import { ApiObject, type Identity } from '../protocol/api-object';
import { targetOf } from './named-target';
import type { OpenWorkbook } from './open-workbook';
import { addressOf } from './range-address';

/** A defined name. */
export class NamedItemObject extends ApiObject {
  readonly $name = 'NamedItem';
  readonly #open: OpenWorkbook;
  #item: NameModel;

  constructor(open: OpenWorkbook, item: NameModel) {
    super();
    this.#open = open;
    this.#item = item;
  }

  override get $identity(): Identity {
    return { _Id: this.#item.name };
  }

  get name(): string {
    return this.#item.name;
  }

  get type(): string {
    return targetOf(this.#open.model, this.#item) === null ? 'String' : 'Range';
  }

  get value(): string {
    const target = targetOf(this.#open.model, this.#item);
    return target === null ? this.#item.formula.slice(1) : addressOf(target.sheet, target.area);
  }

  get formula(): string {
    return this.#item.formula;
  }

  set formula(formula: string) {
    this.#replace({ ...this.#item, formula });
  }

  get comment(): string {
    return this.#item.comment;
  }

  set comment(comment: string) {
    this.#replace({ ...this.#item, comment });
  }

  get visible(): boolean {
    return this.#item.visible;
  }

  set visible(visible: boolean) {
    this.#replace({ ...this.#item, visible });
  }

  get scope(): string {
    return this.#item.sheet === null ? 'Workbook' : 'Worksheet';
  }

  delete(): void {
    const { model } = this.#open;
    model.names = model.names.filter((name) => name !== this.#item);
    model.isDirty = true;
  }

  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): ApiObject | null {
    const target = targetOf(this.#open.model, this.#item);
    return target === null ? null : this.#open.make.range(target.sheet, target.area);
  }

  #replace(item: NameModel): void {
    const { model } = this.#open;
    model.names = model.names.map((name) => (name === this.#item ? item : name));
    model.isDirty = true;
    this.#item = item;
  }
}
