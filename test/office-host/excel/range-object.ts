import type { Area } from '../../../src/domain/cell-address';
import { boundingArea, columnsOf, intersection, MOST_COLUMNS, MOST_ROWS, rowsOf } from '../model/area';
import type { Hyperlink } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { given } from '../protocol/given';
import { cellProperties, setCellProperties } from './cell-properties';
import { CellsObject } from './cells-object';
import { clearCells, type ClearScope } from './clear-cells';
import { DataValidationObject } from './data-validation-object';
import { columnProperties, rowProperties, setColumnProperties, setRowProperties } from './line-properties';
import { mergeCells, unmergeCells } from './merge-cells';
import type { OpenWorkbook } from './open-workbook';
import { addressOf } from './range-address';
import { RangeFormatObject } from './range-format-object';
import { formatGrid, formulaGrid, textGrid, typeGrid, valueGrid } from './read-grid';
import { areaArgument, requireInGrid } from './resolve-address';
import { specialCells } from './special-cells';
import { surroundingRegion } from './surrounding-region';
import { writeFormats, writeInputs } from './write-grid';

/** A rectangle of cells. */
export class RangeObject extends CellsObject {
  readonly $name = 'Range';
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

  get values(): unknown {
    return valueGrid(this.#open, this.#sheet, this.#area);
  }

  set values(values: unknown) {
    writeInputs(this.#open, this.#sheet, this.#area, values);
  }

  get formulas(): unknown {
    return formulaGrid(this.#open, this.#sheet, this.#area);
  }

  set formulas(formulas: unknown) {
    writeInputs(this.#open, this.#sheet, this.#area, formulas);
  }

  get text(): unknown {
    return textGrid(this.#open, this.#sheet, this.#area);
  }

  get valueTypes(): unknown {
    return typeGrid(this.#open, this.#sheet, this.#area);
  }

  get numberFormat(): unknown {
    return formatGrid(this.#sheet, this.#area);
  }

  set numberFormat(formats: unknown) {
    writeFormats(this.#open, this.#sheet, this.#area, formats);
  }

  get rowHidden(): boolean | null {
    return hidden(this.#sheet.hiddenRows, this.#area.top, this.#area.bottom);
  }

  set rowHidden(isHidden: boolean | null) {
    this.#open.requireUnprotected(this.#sheet);
    hide(this.#sheet.hiddenRows, this.#area.top, this.#area.bottom, given(isHidden));
  }

  get columnHidden(): boolean | null {
    return hidden(this.#sheet.hiddenColumns, this.#area.left, this.#area.right);
  }

  set columnHidden(isHidden: boolean | null) {
    this.#open.requireUnprotected(this.#sheet);
    hide(this.#sheet.hiddenColumns, this.#area.left, this.#area.right, given(isHidden));
  }

  get hyperlink(): Hyperlink | null {
    return this.#sheet.cellAt(this.#area.top, this.#area.left).link;
  }

  set hyperlink(link: Hyperlink | null) {
    const { top, left } = this.#area;
    this.#open.requireUnlocked(this.#sheet, this.#area);
    this.#open.model.edit(this.#sheet, top, left, { link });
    if (link?.textToDisplay !== undefined) this.getCell(0, 0).values = [[link.textToDisplay]];
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#open, this.#sheet, [this.#area]);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#open, this.#sheet, [this.#area]);
  }

  get worksheet(): ApiObject {
    return this.#open.make.worksheet(this.#sheet);
  }

  calculate(): void {
    this.#open.calculator.refresh();
  }

  clear(applyTo: ClearScope = 'All'): void {
    clearCells(this.#open, this.#sheet, this.#area, applyTo);
  }

  getBoundingRect(other: unknown): RangeObject {
    return this.#range(boundingArea(this.#area, this.#areaOf(other)));
  }

  getCell(row: number, column: number): RangeObject {
    const top = this.#area.top + row;
    const left = this.#area.left + column;
    return this.#range({ top, left, bottom: top, right: left });
  }

  getColumn(column: number): RangeObject {
    if (column < 0 || column >= this.columnCount) throw invalidArgument(`Column ${column}`);
    const left = this.#area.left + column;
    return this.#range({ ...this.#area, left, right: left });
  }

  getRow(row: number): RangeObject {
    if (row < 0 || row >= this.rowCount) throw invalidArgument(`Row ${row}`);
    const top = this.#area.top + row;
    return this.#range({ ...this.#area, top, bottom: top });
  }

  getLastCell(): RangeObject {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getLastRow(): RangeObject {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): RangeObject {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireColumn(): RangeObject {
    return this.#range({ ...this.#area, top: 0, bottom: MOST_ROWS - 1 });
  }

  getEntireRow(): RangeObject {
    return this.#range({ ...this.#area, left: 0, right: MOST_COLUMNS - 1 });
  }

  getIntersection(other: unknown): RangeObject {
    const area = intersection(this.#area, this.#areaOf(other));
    if (area === null) throw itemNotFound();
    return this.#range(area);
  }

  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const area = intersection(this.#area, this.#areaOf(other));
    return area === null ? null : this.#range(area);
  }

  getOffsetRange(rows: number, columns: number): RangeObject {
    const { top, left, bottom, right } = this.#area;
    return this.#range({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  }

  getResizedRange(rows: number, columns: number): RangeObject {
    return this.#range({
      ...this.#area,
      bottom: this.#area.bottom + rows,
      right: this.#area.right + columns,
    });
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    const { top, left } = this.#area;
    return this.#range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getUsedRange(valuesOnly = false): RangeObject {
    const area = this.#usedArea(valuesOnly);
    if (area === null) throw itemNotFound();
    return this.#range(area);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const area = this.#usedArea(valuesOnly);
    return area === null ? null : this.#range(area);
  }

  getSurroundingRegion(): RangeObject {
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

  getCellProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return cellProperties(this.#open, this.#sheet, this.#area, wanted);
  }

  setCellProperties(properties: unknown): void {
    setCellProperties(this.#open, this.#sheet, this.#area, properties);
  }

  getColumnProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return columnProperties(this.#sheet, this.#area, wanted);
  }

  setColumnProperties(properties: unknown): void {
    setColumnProperties(this.#open, this.#sheet, this.#area, properties);
  }

  getRowProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return rowProperties(this.#sheet, this.#area, wanted);
  }

  setRowProperties(properties: unknown): void {
    setRowProperties(this.#open, this.#sheet, this.#area, properties);
  }

  merge(across = false): void {
    mergeCells(this.#open, this.#sheet, this.#area, across);
  }

  unmerge(): void {
    unmergeCells(this.#open, this.#sheet, this.#area);
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

  #range(area: Area): RangeObject {
    return new RangeObject(this.#open, this.#sheet, requireInGrid(area));
  }
}

function hidden(lines: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...lines].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(lines: Set<number>, first: number, last: number, isHidden: boolean): void {
  for (let line = first; line <= last; line++) {
    if (isHidden) lines.add(line);
    else lines.delete(line);
  }
}
