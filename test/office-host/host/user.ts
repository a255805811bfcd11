import type { OpenWorkbook } from '../excel/open-workbook';
import { resolveAddress } from '../excel/resolve-address';
import type { SheetModel } from '../model/sheet-model';
import { typedInput } from '../model/typed-input';
import type { WorkbookModel } from '../model/workbook-model';
import { deleteSheet, renameSheet } from '../excel/change-sheets';

/** What people do to the workbook while the add-in is open. Excel tells the add-in of it. */
export class User {
  /** Whether a cell is being edited, so that Excel refuses every request. */
  isEditing = false;
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    this.#open = open;
  }

  /** Types into a cell; what looks like a formula or a number becomes one. */
  type(sheetName: string, address: string, input: string | number | null): void {
    this.#change(sheetName, address, input, 'Local');
  }

  /** A co-author types into a cell of the same workbook. */
  coAuthorTypes(sheetName: string, address: string, input: string | number | null): void {
    this.#change(sheetName, address, input, 'Remote');
  }

  select(sheetName: string, address: string): void {
    const sheet = this.#sheet(sheetName);
    this.#open.select(sheet, resolveAddress(this.#model, sheet, address));
    this.#open.events.flush();
  }

  renameSheet(sheetName: string, name: string): void {
    renameSheet(this.#open, this.#sheet(sheetName), name);
    this.#open.events.flush();
  }

  deleteSheet(sheetName: string): void {
    deleteSheet(this.#open, this.#sheet(sheetName));
    this.#open.events.flush();
  }

  /** Filters cells so that these rows do not pass. */
  filter(sheetName: string, address: string, rows: readonly number[]): void {
    const sheet = this.#sheet(sheetName);
    sheet.filter = { area: resolveAddress(this.#model, sheet, address), rows: new Set(rows) };
    for (const row of rows) sheet.hiddenRows.add(row);
  }

  protectSheet(sheetName: string): void {
    this.#sheet(sheetName).isProtected = true;
  }

  unprotectSheet(sheetName: string): void {
    this.#sheet(sheetName).isProtected = false;
  }

  protectStructure(): void {
    this.#model.isStructureProtected = true;
  }

  openReadOnly(): void {
    this.#model.isReadOnly = true;
  }

  get #model(): WorkbookModel {
    return this.#open.model;
  }

  #change(sheetName: string, address: string, input: string | number | null, source: string): void {
    const sheet = this.#sheet(sheetName);
    const area = resolveAddress(this.#model, sheet, address);
    const cell = sheet.cellAt(area.top, area.left);
    const { formula, value, format } = typedInput(input, cell.format);
    this.#model.edit(sheet, area.top, area.left, { formula, value, format: format ?? cell.format });
    this.#model.markChanged(sheet, area);
    this.#open.events.cellsChanged(sheet, area, 'Unknown', source);
    this.#open.events.flush();
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#model.sheetNamed(name);
    if (sheet === null) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }
}
