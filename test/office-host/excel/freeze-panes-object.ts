import type { Area } from '../../../src/domain/cell-address';
import { MOST_COLUMNS, MOST_ROWS } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';
import type { OpenWorkbook } from './open-workbook';
import { areaArgument } from './resolve-address';

/** `worksheet.freezePanes`. */
export class FreezePanesObject extends ApiObject {
  readonly $name = 'WorksheetFreezePanes';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;

  constructor(open: OpenWorkbook, sheet: SheetModel) {
    super();
    this.#open = open;
    this.#sheet = sheet;
  }

  freezeAt(range: unknown): void {
    const { bottom, right } = areaArgument(this.#open.model, this.#sheet, range);
    this.#sheet.frozen = { rows: bottom + 1, columns: right + 1 };
  }

  freezeRows(count = 1): void {
    this.#sheet.frozen = { rows: count, columns: 0 };
  }

  freezeColumns(count = 1): void {
    this.#sheet.frozen = { rows: 0, columns: count };
  }

  unfreeze(): void {
    this.#sheet.frozen = { rows: 0, columns: 0 };
  }

  getLocationOrNullObject(): ApiObject | null {
    const area = this.#frozen();
    return area === null ? null : this.#open.make.range(this.#sheet, area);
  }

  #frozen(): Area | null {
    const { rows, columns } = this.#sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return {
      top: 0,
      left: 0,
      bottom: (rows === 0 ? MOST_ROWS : rows) - 1,
      right: (columns === 0 ? MOST_COLUMNS : columns) - 1,
    };
  }
}
