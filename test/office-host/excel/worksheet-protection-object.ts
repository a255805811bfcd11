import type { SheetModel } from '../model/sheet-model';
import { accessDenied } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';

/** `worksheet.protection`. */
export class WorksheetProtectionObject extends ApiObject {
  readonly $name = 'WorksheetProtection';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;

  constructor(open: OpenWorkbook, sheet: SheetModel) {
    super();
    this.#open = open;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.isProtected;
  }

  get options(): object | null {
    return this.#sheet.isProtected ? { allowFormatCells: false, selectionMode: 'Normal' } : null;
  }

  protect(): void {
    if (this.#sheet.isProtected) throw accessDenied();
    this.#sheet.isProtected = true;
    this.#open.model.isDirty = true;
  }

  unprotect(): void {
    this.#sheet.isProtected = false;
    this.#open.model.isDirty = true;
  }
}
