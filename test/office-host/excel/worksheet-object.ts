import type { Area } from '../../../src/domain/cell-address';
import { WHOLE_SHEET } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { ApiObject, type Identity } from '../protocol/api-object';
import { deleteSheet, moveSheet, renameSheet } from './change-sheets';
import { AutoFilterObject } from './auto-filter-object';
import { FreezePanesObject } from './freeze-panes-object';
import { NameCollection } from './name-collection';
import type { OpenWorkbook } from './open-workbook';
import { PageLayoutObject } from './page-layout-object';
import { requireInGrid, resolveAddress } from './resolve-address';
import { TableCollection } from './table-collection';
import { WorksheetProtectionObject } from './worksheet-protection-object';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A worksheet. */
export class WorksheetObject extends ApiObject {
  readonly $name = 'Worksheet';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;

  constructor(open: OpenWorkbook, sheet: SheetModel) {
    super();
    this.#open = open;
    this.#sheet = sheet;
  }

  override get $identity(): Identity {
    return { Id: this.#sheet.id };
  }

  get id(): string {
    return this.#sheet.id;
  }

  get name(): string {
    return this.#sheet.name;
  }

  set name(name: string) {
    renameSheet(this.#open, this.#sheet, name);
  }

  get position(): number {
    return this.#open.model.sheets.indexOf(this.#sheet);
  }

  set position(position: number) {
    moveSheet(this.#open, this.#sheet, position);
  }

  get visibility(): string {
    const found = Object.entries(VISIBILITIES).find(([, kind]) => kind === this.#sheet.visibility);
    return found?.[0] ?? 'Visible';
  }

  set visibility(visibility: string) {
    this.#open.requireFreeStructure();
    const kind = Object.entries(VISIBILITIES).find(([name]) => name === visibility)?.[1];
    if (kind === undefined) throw invalidArgument(visibility);
    this.#sheet.visibility = kind;
  }

  get tabColor(): string {
    return this.#sheet.tabColor;
  }

  set tabColor(color: string) {
    this.#sheet.tabColor = color;
  }

  get showGridlines(): boolean {
    return this.#sheet.showGridlines;
  }

  /** office.js assigns by this name what it reads by the other. */
  set gridlines(shown: boolean) {
    this.#sheet.showGridlines = shown;
  }

  get showHeadings(): boolean {
    return this.#sheet.showHeadings;
  }

  set headings(shown: boolean) {
    this.#sheet.showHeadings = shown;
  }

  get standardWidth(): number {
    return this.#sheet.standardWidth;
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.#open, this.#sheet);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.#open, this.#sheet);
  }

  get names(): NameCollection {
    return new NameCollection(this.#open, this.#sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.#open, this.#sheet);
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.#open, this.#sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#sheet);
  }

  activate(): void {
    const { model, events } = this.#open;
    if (this.#sheet.visibility !== 'visible') throw new ApiError('InvalidOperation', 'The sheet is hidden.');
    const left = model.selection.sheet;
    model.selection = { sheet: this.#sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    events.sheetActivated(this.#sheet, left);
  }

  calculate(): void {
    this.#open.calculator.refresh();
  }

  delete(): void {
    deleteSheet(this.#open, this.#sheet);
  }

  getCell(row: number, column: number): ApiObject {
    return this.#range({ top: row, left: column, bottom: row, right: column });
  }

  getRange(address?: string): ApiObject {
    if (address === undefined) return this.#range(WHOLE_SHEET);
    return this.#range(resolveAddress(this.#open.model, this.#sheet, address));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): ApiObject {
    return this.#range({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }

  getRanges(addresses: string): ApiObject {
    const { model, make } = this.#open;
    const areas = addresses.split(',').map((address) => resolveAddress(model, this.#sheet, address));
    return make.areas(this.#sheet, areas);
  }

  getUsedRange(valuesOnly = false): ApiObject {
    return this.#range(this.#sheet.usedArea(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  getUsedRangeOrNullObject(valuesOnly = false): ApiObject | null {
    const area = this.#sheet.usedArea(valuesOnly);
    return area === null ? null : this.#range(area);
  }

  _RegisterDataChangedEvent(): void {
    this.#open.events.register('changed', this.#sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.#open.events.unregister('changed', this.#sheet.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#open.events.register('selection', this.#sheet.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#open.events.unregister('selection', this.#sheet.id);
  }

  _RegisterActivatedEvent(): void {
    this.#open.events.register('activated', this.#sheet.id);
  }

  _UnregisterActivatedEvent(): void {
    this.#open.events.unregister('activated', this.#sheet.id);
  }

  #range(area: Area): ApiObject {
    return this.#open.make.range(this.#sheet, requireInGrid(area));
  }
}
