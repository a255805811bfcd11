import type { Area } from '../../../src/domain/cell-address';
import type { CellStyle } from '../model/cell-style';
import type { SheetModel } from '../model/sheet-model';
import type { OpenWorkbook } from './open-workbook';
import { boundedArea, eachCell } from './write-grid';

/** The cells whose looks an object reads and changes together. */
export class StyledCells {
  readonly open: OpenWorkbook;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];

  constructor(open: OpenWorkbook, sheet: SheetModel, areas: readonly Area[]) {
    this.open = open;
    this.sheet = sheet;
    this.areas = areas;
  }

  /** What all cells have in common; null where they differ. */
  common<T>(of: (style: CellStyle) => T): T | null {
    const found = new Set<T>();
    for (const area of this.#bounded()) {
      eachCell(area, (row, column) => found.add(of(this.sheet.cellAt(row, column).style)));
    }
    if (found.size > 1) return null;
    for (const value of found) return value;
    return null;
  }

  /** Changes the looks of every cell. Equal looks stay one object. */
  change(to: (style: CellStyle) => CellStyle): void {
    this.open.requireUnprotected(this.sheet);
    const changed = new Map<CellStyle, CellStyle>();
    for (const area of this.#bounded()) {
      eachCell(area, (row, column) => {
        const { style } = this.sheet.cellAt(row, column);
        const next = changed.get(style) ?? to(style);
        changed.set(style, next);
        this.open.model.edit(this.sheet, row, column, { style: next });
      });
    }
  }

  #bounded(): readonly Area[] {
    return this.areas.flatMap((area) => boundedArea(this.sheet, area) ?? []);
  }
}
