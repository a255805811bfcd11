import type { Area } from '../../../src/domain/cell-address';
import type { CellStyle } from '../model/cell-style';
import type { SheetModel } from '../model/sheet-model';
import { ApiObject } from '../protocol/api-object';
import { given, oneOf } from '../protocol/given';
import { FormatProtectionObject } from './format-protection-object';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './line-sizes';
import type { OpenWorkbook } from './open-workbook';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFillObject } from './range-fill-object';
import { RangeFontObject } from './range-font-object';
import { StyledCells } from './styled-cells';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** `range.format`. */
export class RangeFormatObject extends ApiObject {
  readonly $name = 'RangeFormat';
  readonly #open: OpenWorkbook;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];
  readonly #cells: StyledCells;

  constructor(open: OpenWorkbook, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#open = open;
    this.#sheet = sheet;
    this.#areas = areas;
    this.#cells = new StyledCells(open, sheet, areas);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#cells);
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.#cells);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.#cells);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.#cells);
  }

  get horizontalAlignment(): string | null {
    return this.#cells.common((style) => style.horizontalAlignment);
  }

  set horizontalAlignment(horizontalAlignment: string | null) {
    this.#change({ horizontalAlignment: oneOf(HORIZONTAL, horizontalAlignment) });
  }

  get verticalAlignment(): string | null {
    return this.#cells.common((style) => style.verticalAlignment);
  }

  set verticalAlignment(verticalAlignment: string | null) {
    this.#change({ verticalAlignment: oneOf(VERTICAL, verticalAlignment) });
  }

  get wrapText(): boolean | null {
    return this.#cells.common((style) => style.wrapText);
  }

  set wrapText(wrapText: boolean | null) {
    this.#change({ wrapText: given(wrapText) });
  }

  get shrinkToFit(): boolean | null {
    return this.#cells.common((style) => style.shrinkToFit);
  }

  set shrinkToFit(shrinkToFit: boolean | null) {
    this.#change({ shrinkToFit: given(shrinkToFit) });
  }

  get indentLevel(): number | null {
    return this.#cells.common((style) => style.indentLevel);
  }

  set indentLevel(indentLevel: number | null) {
    this.#change({ indentLevel: given(indentLevel) });
  }

  get textOrientation(): number | null {
    return this.#cells.common((style) => style.textOrientation);
  }

  set textOrientation(textOrientation: number | null) {
    this.#change({ textOrientation: given(textOrientation) });
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    return columnWidth(this.#sheet, this.#areas);
  }

  set columnWidth(points: number | null) {
    setColumnWidth(this.#open, this.#sheet, this.#areas, given(points));
  }

  /** In points; null where the rows differ. */
  get rowHeight(): number | null {
    return rowHeight(this.#sheet, this.#areas);
  }

  set rowHeight(points: number | null) {
    setRowHeight(this.#open, this.#sheet, this.#areas, given(points));
  }

  /** There are no fonts here to measure with: the widths stay. */
  autofitColumns(): void {
    this.#open.requireUnprotected(this.#sheet);
  }

  autofitRows(): void {
    this.#open.requireUnprotected(this.#sheet);
    for (const { top, bottom } of this.#areas) {
      for (const row of [...this.#sheet.rowHeights.keys()]) {
        if (row >= top && row <= bottom) this.#sheet.rowHeights.delete(row);
      }
    }
  }

  #change(change: Partial<CellStyle>): void {
    this.#cells.change((style) => ({ ...style, ...change }));
  }
}
