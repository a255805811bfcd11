import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';

/** `worksheet.tables`: how many there are. */
export class TableCollection extends ApiObject {
  readonly $name = 'TableCollection';
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#sheet.tables;
  }
}
