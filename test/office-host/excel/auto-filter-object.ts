import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';
import { areaArgument } from './resolve-address';

/** `worksheet.autoFilter`; what it filters by is set by people only (`user.filter`). */
export class AutoFilterObject extends ApiObject {
  readonly $name = 'AutoFilter';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;

  constructor(open: OpenWorkbook, sheet: SheetModel) {
    super();
    this.#open = open;
    this.#sheet = sheet;
  }

  get enabled(): boolean {
    return this.#sheet.filter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.#sheet.filter?.rows.size ?? 0) > 0;
  }

  apply(range: unknown): void {
    this.#open.requireUnprotected(this.#sheet);
    this.remove();
    this.#sheet.filter = { area: areaArgument(this.#open.model, this.#sheet, range), rows: new Set() };
  }

  remove(): void {
    this.#open.requireUnprotected(this.#sheet);
    for (const row of this.#sheet.filter?.rows ?? []) this.#sheet.hiddenRows.delete(row);
    this.#sheet.filter = null;
  }

  getRangeOrNullObject(): ApiObject | null {
    const { filter } = this.#sheet;
    return filter === null ? null : this.#open.make.range(this.#sheet, filter.area);
  }
}
