import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';

/** `range.conditionalFormats` of a whole sheet: how many there are. */
export class ConditionalFormatCollection extends ApiObject {
  readonly $name = 'ConditionalFormatCollection';
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  getCount(): number {
    return this.#sheet.conditionalFormats;
  }
}
