import { ApiObject } from '../protocol/api-object';
import { ApplicationObject } from './application-object';
import { NameCollection } from './name-collection';
import type { OpenWorkbook } from './open-workbook';
import { SettingCollection } from './setting-collection';
import { WorkbookProtectionObject } from './workbook-protection-object';
import { WorksheetCollection } from './worksheet-collection';

/** `context.workbook`. */
export class WorkbookObject extends ApiObject {
  readonly $name = 'Workbook';
  readonly #open: OpenWorkbook;

  constructor(open: OpenWorkbook) {
    super();
    this.#open = open;
  }

  get name(): string {
    return this.#open.model.name;
  }

  get readOnly(): boolean {
    return this.#open.model.isReadOnly;
  }

  get isDirty(): boolean {
    return this.#open.model.isDirty;
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.#open);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#open);
  }

  get names(): NameCollection {
    return new NameCollection(this.#open, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#open);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.#open);
  }

  getSelectedRange(): ApiObject {
    const { sheet, area } = this.#open.model.selection;
    return this.#open.make.range(sheet, area);
  }

  getActiveCell(): ApiObject {
    const { sheet, area } = this.#open.model.selection;
    return this.#open.make.range(sheet, { ...area, bottom: area.top, right: area.left });
  }

  save(): void {
    this.#open.model.isDirty = false;
  }
}
