import type { SheetModel } from '../model/sheet-model';
import { itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { WORKBOOK_TARGET } from './event-hub';
import type { OpenWorkbook } from './open-workbook';
import { requireSheetName } from './sheet-name';
import { WorksheetObject } from './worksheet-object';

/** `workbook.worksheets`. */
export class WorksheetCollection extends ApiObject {
  readonly $name = 'WorksheetCollection';
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    super();
    this.#open = open;
  }

  override get $items(): readonly WorksheetObject[] {
    return this.#open.model.sheets.map((sheet) => new WorksheetObject(this.#open, sheet));
  }

  getItem(nameOrId: string): WorksheetObject {
    const sheet = this.#find(nameOrId);
    if (sheet === null) throw itemNotFound();
    return new WorksheetObject(this.#open, sheet);
  }

  getItemOrNullObject(nameOrId: string): WorksheetObject | null {
    const sheet = this.#find(nameOrId);
    return sheet === null ? null : new WorksheetObject(this.#open, sheet);
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.#open, this.#open.model.selection.sheet);
  }

  getCount(visibleOnly = false): number {
    return this.#sheets(visibleOnly).length;
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return this.#only(this.#sheets(visibleOnly).at(0));
  }

  getLast(visibleOnly = false): WorksheetObject {
    return this.#only(this.#sheets(visibleOnly).at(-1));
  }

  add(name?: string): WorksheetObject {
    this.#open.requireFreeStructure();
    const { model, events } = this.#open;
    const free = name ?? firstFreeName(model.sheets);
    requireSheetName(model, free);
    const sheet = model.addSheet(free);
    model.isDirty = true;
    events.sheetAdded(sheet);
    return new WorksheetObject(this.#open, sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.#open.events.register('changed', WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.#open.events.unregister('changed', WORKBOOK_TARGET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#open.events.register('selection', WORKBOOK_TARGET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#open.events.unregister('selection', WORKBOOK_TARGET);
  }

  _RegisterActivatedEvent(): void {
    this.#open.events.register('activated', WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.#open.events.unregister('activated', WORKBOOK_TARGET);
  }

  _RegisterDeactivatedEvent(): void {
    this.#open.events.register('deactivated', WORKBOOK_TARGET);
  }

  _UnregisterDeactivatedEvent(): void {
    this.#open.events.unregister('deactivated', WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.#open.events.register('added', WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.#open.events.unregister('added', WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.#open.events.register('deleted', WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.#open.events.unregister('deleted', WORKBOOK_TARGET);
  }

  #find(nameOrId: string): SheetModel | null {
    const { model } = this.#open;
    return model.sheets.find(({ id }) => id === nameOrId) ?? model.sheetNamed(nameOrId);
  }

  #sheets(visibleOnly: boolean): readonly SheetModel[] {
    return this.#open.model.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'visible');
  }

  #only(sheet: SheetModel | undefined): WorksheetObject {
    if (sheet === undefined) throw itemNotFound();
    return new WorksheetObject(this.#open, sheet);
  }
}

function firstFreeName(sheets: readonly SheetModel[]): string {
  const taken = new Set(sheets.map(({ name }) => name));
  for (let number = sheets.length + 1; ; number++) if (!taken.has(`Sheet${number}`)) return `Sheet${number}`;
}
