import type { Area } from '../../../src/domain/cell-address';
import { boundingArea, columnsOf, intersection, MOST_COLUMNS, MOST_ROWS, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { CellsObject } from './cells-object';
import type { OpenWorkbook } from './open-workbook';
import { addressOf } from './range-address';
import { areaArgument, requireInGrid } from './resolve-address';
import { specialCells } from './special-cells';
import { surroundingRegion } from './surrounding-region';

/** Where a range is, and the ranges that it leads to. */
export abstract class RangePlaces extends CellsObject {
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;
  readonly #area: Area;

  constructor(open: OpenWorkbook, sheet: SheetModel, area: Area) {
    super();
    open.requirePresent(sheet);
    this.#open = open;
    this.#sheet = sheet;
    this.#area = area;
  }

  override get $cells(): { readonly sheet: SheetModel; readonly area: Area } {
    return { sheet: this.#sheet, area: this.#area };
  }

  get address(): string {
    return addressOf(this.#sheet, this.#area);
  }

  get rowIndex(): number {
    return this.#area.top;
  }

  get columnIndex(): number {
    return this.#area.left;
  }

  get rowCount(): number {
    return rowsOf(this.#area);
  }

  get columnCount(): number {
    return columnsOf(this.#area);
  }

  /** -1 beyond what a 32-bit number holds, as Excel does. */
  get cellCount(): number {
    const count = rowsOf(this.#area) * columnsOf(this.#area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return rowsOf(this.#area) === MOST_ROWS;
  }

  get isEntireRow(): boolean {
    return columnsOf(this.#area) === MOST_COLUMNS;
  }

  get worksheet(): ApiObject {
    return this.#open.make.worksheet(this.#sheet);
  }

  getBoundingRect(other: unknown): ApiObject {
    return this.#range(boundingArea(this.#area, this.#areaOf(other)));
  }

  getCell(row: number, column: number): ApiObject {
    const top = this.#area.top + row;
    const left = this.#area.left + column;
    return this.#range({ top, left, bottom: top, right: left });
  }

  getColumn(column: number): ApiObject {
    if (column < 0 || column >= this.columnCount) throw invalidArgument(`Column ${column}`);
    const left = this.#area.left + column;
    return this.#range({ ...this.#area, left, right: left });
  }

  getRow(row: number): ApiObject {
    if (row < 0 || row >= this.rowCount) throw invalidArgument(`Row ${row}`);
    const top = this.#area.top + row;
    return this.#range({ ...this.#area, top, bottom: top });
  }

  getLastCell(): ApiObject {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getLastRow(): ApiObject {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): ApiObject {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireColumn(): ApiObject {
    return this.#range({ ...this.#area, top: 0, bottom: MOST_ROWS - 1 });
  }

  getEntireRow(): ApiObject {
    return this.#range({ ...this.#area, left: 0, right: MOST_COLUMNS - 1 });
  }

  getIntersection(other: unknown): ApiObject {
    const area = intersection(this.#area, this.#areaOf(other));
    if (area === null) throw itemNotFound();
    return this.#range(area);
  }

  getIntersectionOrNullObject(other: unknown): ApiObject | null {
    const area = intersection(this.#area, this.#areaOf(other));
    return area === null ? null : this.#range(area);
  }

  getOffsetRange(rows: number, columns: number): ApiObject {
    const { top, left, bottom, right } = this.#area;
    return this.#range({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  }

  getResizedRange(rows: number, columns: number): ApiObject {
    return this.#range({
      ...this.#area,
      bottom: this.#area.bottom + rows,
      right: this.#area.right + columns,
    });
  }

  getAbsoluteResizedRange(rows: number, columns: number): ApiObject {
    const { top, left } = this.#area;
    return this.#range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getUsedRange(valuesOnly = false): ApiObject {
    const area = this.#usedArea(valuesOnly);
    if (area === null) throw itemNotFound();
    return this.#range(area);
  }

  getUsedRangeOrNullObject(valuesOnly = false): ApiObject | null {
    const area = this.#usedArea(valuesOnly);
    return area === null ? null : this.#range(area);
  }

  getSurroundingRegion(): ApiObject {
    return this.#range(surroundingRegion(this.#sheet, this.#area));
  }

  getMergedAreasOrNullObject(): ApiObject | null {
    return this.#areas(this.#sheet.mergesIn(this.#area));
  }

  getSpecialCells(kind: string, valueKind = 'All'): ApiObject {
    const areas = this.getSpecialCellsOrNullObject(kind, valueKind);
    if (areas === null) throw itemNotFound();
    return areas;
  }

  getSpecialCellsOrNullObject(kind: string, valueKind = 'All'): ApiObject | null {
    this.#open.calculator.refresh();
    return this.#areas(specialCells(this.#sheet, this.#area, kind, valueKind));
  }

  select(): void {
    this.#open.select(this.#sheet, this.#area);
  }

  /** office.js asks this before it cuts a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument('The sizes differ.');
  }

  #areaOf(other: unknown): Area {
    return areaArgument(this.#open.model, this.#sheet, other);
  }

  #areas(areas: readonly Area[]): ApiObject | null {
    return areas.length === 0 ? null : this.#open.make.areas(this.#sheet, areas);
  }

  #usedArea(valuesOnly: boolean): Area | null {
    const used = this.#sheet.usedArea(valuesOnly);
    return used === null ? null : intersection(used, this.#area);
  }

  #range(area: Area): ApiObject {
    return this.#open.make.range(this.#sheet, requireInGrid(area));
  }
}
