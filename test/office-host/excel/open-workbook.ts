import type { Area } from '../../../src/domain/cell-address';
import { Calculator } from '../model/calculator';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { ApiError, accessDenied, itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { EventHub } from './event-hub';

/** Makes the objects that refer to each other, so that their files need not. */
export type ObjectMaker = {
  readonly range: (sheet: SheetModel, area: Area) => ApiObject;
  readonly areas: (sheet: SheetModel, areas: readonly Area[]) => ApiObject;
  readonly worksheet: (sheet: SheetModel) => ApiObject;
};

/** What all objects of the API share: the workbook, its calculation and those who listen to it. */
export class OpenWorkbook {
  readonly model: WorkbookModel;
  readonly events = new EventHub();
  readonly calculator: Calculator;
  readonly make: ObjectMaker;

  constructor(model: WorkbookModel, makerFor: (open: OpenWorkbook) => ObjectMaker) {
    this.model = model;
    this.make = makerFor(this);
    this.calculator = new Calculator(model);
  }

  /** Refuses to touch locked cells of a protected sheet. */
  requireUnlocked(sheet: SheetModel, area: Area): void {
    if (!sheet.isProtected) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.cellAt(row, column).style.locked) throw accessDenied();
      }
    }
  }

  /** Refuses to format a protected sheet. */
  requireUnprotected(sheet: SheetModel): void {
    if (sheet.isProtected) throw accessDenied();
  }

  /** Refuses to add, remove, rename, move or hide sheets of a workbook whose structure is protected. */
  requireFreeStructure(): void {
    if (this.model.isStructureProtected) throw accessDenied();
  }

  /** Refuses objects of sheets that are gone. */
  requirePresent(sheet: SheetModel): void {
    if (!this.model.sheets.includes(sheet)) throw itemNotFound();
  }

  /** Cells changed by the add-in: they are calculated when next read, and listeners hear of them. */
  changed(sheet: SheetModel, area: Area): void {
    this.model.markChanged(sheet, area);
    this.events.cellsChanged(sheet, area, 'ThisLocalAddin');
  }

  /** Marks cells as the user would. */
  select(sheet: SheetModel, area: Area): void {
    if (sheet.visibility !== 'visible')
      throw new ApiError('InvalidSelection', 'The selected range is not valid.');
    const left = this.model.selection.sheet;
    this.model.selection = { sheet, area };
    this.events.sheetActivated(sheet, left);
    this.events.selectionMoved(sheet, area);
  }
}
