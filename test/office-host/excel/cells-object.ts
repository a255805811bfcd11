import type { Area } from '../../../src/domain/cell-address';
import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';

/** An object that stands for cells, so that others can take it as an argument. */
export abstract class CellsObject extends ApiObject {
  /** The cells behind it. */
  abstract get $cells(): { readonly sheet: SheetModel; readonly area: Area };
}
