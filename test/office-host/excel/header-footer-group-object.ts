import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';
import { HeaderFooterObject } from './header-footer-object';

/** `pageLayout.headersFooters`. */
export class HeaderFooterGroupObject extends ApiObject {
  readonly $name = 'HeaderFooterGroup';
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet);
  }
}
