import { objectMaker } from '../excel/make-objects';
import { OpenWorkbook } from '../excel/open-workbook';
import { WorkbookObject } from '../excel/workbook-object';
import { loadWorkbook } from '../model/load-workbook';
import type { WorkbookModel } from '../model/workbook-model';
import type { HostEvent } from '../protocol/wire';
import { saveWorkbook } from '../save/save-workbook';
import { OfficeHost, type HostIdentity } from './office-host';
import { User } from './user';

/** An Excel with one workbook open, for one add-in. */
export class ExcelHost extends OfficeHost {
  readonly identity: HostIdentity;
  readonly open: OpenWorkbook;
  readonly user: User;

  constructor(workbook: WorkbookModel) {
    super();
    this.open = new OpenWorkbook(workbook, objectMaker);
    this.user = new User(this.open);
    this.identity = { app: 'Excel', documentName: workbook.name, settings: workbook.settings };
  }

  get workbook(): WorkbookModel {
    return this.open.model;
  }

  connect(send: (events: readonly HostEvent[]) => void): void {
    this.open.events.connect(send);
  }

  afterAnswer(): void {
    this.open.events.flush();
  }

  /** The workbook as a file, as if saved now. */
  save(): Uint8Array {
    this.open.calculator.refresh();
    return saveWorkbook(this.workbook);
  }

  /** Ends the formula engine. */
  close(): void {
    this.open.calculator.close();
  }

  protected refuses(): string | null {
    return this.user.isEditing ? 'InvalidOperationInCellEditMode' : null;
  }

  protected root(): WorkbookObject {
    return new WorkbookObject(this.open);
  }
}

/** An Excel that has opened these bytes. */
export async function openExcel(bytes: Uint8Array, name: string): Promise<ExcelHost> {
  return new ExcelHost(await loadWorkbook(bytes, name));
}
