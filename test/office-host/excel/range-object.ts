import type { Area } from '../../../src/domain/cell-address';
import type { Hyperlink } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import { given } from '../protocol/given';
import { cellProperties, setCellProperties } from './cell-properties';
import { clearCells, type ClearScope } from './clear-cells';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidationObject } from './data-validation-object';
import { columnProperties, rowProperties, setColumnProperties, setRowProperties } from './line-properties';
import { makeLink } from './make-link';
import { mergeCells, unmergeCells } from './merge-cells';
import type { OpenWorkbook } from './open-workbook';
import { RangeFormatObject } from './range-format-object';
import { RangePlaces } from './range-places';
import { formatGrid, formulaGrid, textGrid, typeGrid, valueGrid } from './read-grid';
import { writeFormats, writeInputs } from './write-grid';

/** A rectangle of cells: what stands in it and how it looks. */
export class RangeObject extends RangePlaces {
  readonly $name = 'Range';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;
  readonly #area: Area;

  constructor(open: OpenWorkbook, sheet: SheetModel, area: Area) {
    super(open, sheet, area);
    this.#open = open;
    this.#sheet = sheet;
    this.#area = area;
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

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#sheet);
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
    makeLink(this.#open, this.#sheet, this.#area, link);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#open, this.#sheet, [this.#area]);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#open, this.#sheet, [this.#area]);
  }

  calculate(): void {
    this.#open.calculator.refresh();
  }

  clear(applyTo: ClearScope = 'All'): void {
    clearCells(this.#open, this.#sheet, this.#area, applyTo);
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
