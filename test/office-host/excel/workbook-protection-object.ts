import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';

/** `workbook.protection`: of its structure. */
export class WorkbookProtectionObject extends ApiObject {
  readonly $name = 'WorkbookProtection';
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    super();
    this.#open = open;
  }

  get protected(): boolean {
    return this.#open.model.isStructureProtected;
  }

  protect(): void {
    this.#open.requireFreeStructure();
    this.#open.model.isStructureProtected = true;
  }

  unprotect(): void {
    this.#open.model.isStructureProtected = false;
  }
}
