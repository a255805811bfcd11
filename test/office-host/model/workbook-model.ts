import type { Area } from '../../../src/domain/cell-address';
import type { Cell, Content } from './cell';
import { SheetModel } from './sheet-model';

/** A name for cells or a formula; `sheet` is where it is valid, null for everywhere. */
export type NameModel = {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly sheet: SheetModel | null;
  readonly comment: string;
  readonly visible: boolean;
};

/** What the user has marked. */
export type Selection = { readonly sheet: SheetModel; readonly area: Area };

/** Cells that changed; the host tells of them and calculates anew. */
export type CellChange = { readonly sheet: SheetModel; readonly area: Area };

/** The workbook as the host keeps it. */
export class WorkbookModel {
  readonly name: string;
  sheets: readonly SheetModel[] = [];
  names: readonly NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  selection: Selection;
  isStructureProtected = false;
  isReadOnly = false;
  isDirty = false;
  calculationMode = 'Automatic';
  readonly usesDates1904: boolean;
  /** Changed since the last calculation. */
  changed: CellChange[] = [];
  #lastId = 0;

  constructor(name: string, firstSheet: string, usesDates1904 = false) {
    this.name = name;
    this.usesDates1904 = usesDates1904;
    const sheet = this.addSheet(firstSheet);
    this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.#newId(), name);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  sheetNamed(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** Changes a cell and remembers that it did. */
  edit(sheet: SheetModel, row: number, column: number, change: Partial<Cell>): void {
    sheet.setCell(row, column, { ...sheet.cellAt(row, column), ...change });
    this.isDirty = true;
  }

  /** Remembers that what stands in these cells changed. */
  markChanged(sheet: SheetModel, area: Area): void {
    this.changed.push({ sheet, area });
    this.isDirty = true;
  }

  /** What a cell holds. */
  contentAt(sheet: SheetModel, row: number, column: number): Content {
    return sheet.cellAt(row, column).value;
  }

  #newId(): string {
    return `{00000000-0001-0000-${(this.#lastId++).toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
  }
}
