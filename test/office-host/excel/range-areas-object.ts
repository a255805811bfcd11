import type { Area } from '../../../src/domain/cell-address';
import { columnsOf, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';
import { clearCells, type ClearScope } from './clear-cells';
import { DataValidationObject } from './data-validation-object';
import type { OpenWorkbook } from './open-workbook';
import { addressOf } from './range-address';
import { RangeCollection } from './range-collection';
import { RangeFormatObject } from './range-format-object';

/** Several rectangles of one sheet. */
export class RangeAreasObject extends ApiObject {
  readonly $name = 'RangeAreas';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(open: OpenWorkbook, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#open = open;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get address(): string {
    return this.#areas.map((area) => addressOf(this.#sheet, area)).join(',');
  }

  get areaCount(): number {
    return this.#areas.length;
  }

  get cellCount(): number {
    return this.#areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#areas.map((area) => this.#open.make.range(this.#sheet, area)));
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#open, this.#sheet, this.#areas);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#open, this.#sheet, this.#areas);
  }

  get worksheet(): ApiObject {
    return this.#open.make.worksheet(this.#sheet);
  }

  clear(applyTo: ClearScope = 'All'): void {
    for (const area of this.#areas) clearCells(this.#open, this.#sheet, area, applyTo);
  }
}
