import { decimalFromCell, ZERO, type Decimal } from '../../domain/money/decimal';
import { parseNumberText } from '../../domain/money/number-text';
import { firstEntryFrom, textOf } from '../cell';
import { CellKind, type CellColumns } from '../snapshot';
import type { SeenCells } from './evaluate';
import type { Reference } from './formula-tokens';

/** A sheet with the exact values of its formulas, by entry, as far as they are settled; null for those that have none. */
export type SheetValues = {
  readonly name: string;
  readonly cells: CellColumns;
  readonly values: Map<number, Decimal | null>;
};

/** Letters, rows and cells looked at, a few seconds of work. Beyond it formulas have no value; no honest workbook comes near. */
const MOST_WORK = 1 << 22;

/** The cells that formulas of a workbook name. */
export class NamedCells {
  private readonly sheets: ReadonlyMap<string, SheetValues>;
  private workLeft = MOST_WORK;

  constructor(sheets: readonly SheetValues[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** Takes work from what the workbook may cost; false once that is used up. */
  spend(work: number): boolean {
    this.workLeft -= work;
    return this.workLeft >= 0;
  }

  /** Calls `visit` for every cell of a reference that holds something, until it answers false; whether all were seen. */
  everyCell(
    { sheet, area }: Reference,
    own: SheetValues,
    visit: (sheet: SheetValues, entry: number) => boolean,
  ): boolean {
    const named = sheet === null ? own : this.sheets.get(sheet.toLowerCase());
    if (named === undefined) return false;
    const { rowStarts, columns, rowCount } = named.cells;
    const bottom = Math.min(area.bottom, rowCount - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      const end = rowStarts[row + 1] ?? 0;
      for (let entry = firstEntryFrom(named.cells, row, area.left); entry < end; entry += 1) {
        if ((columns[entry] ?? 0) > area.right) break;
        if (!this.spend(1) || !visit(named, entry)) return false;
      }
      if (!this.spend(1)) return false;
    }
    return true;
  }

  /** The same, as a formula on a sheet calculates with them. */
  seenFrom(own: SheetValues): SeenCells {
    return {
      numberIn: (reference) => (isSingle(reference) ? this.total(reference, own, numberAt) : null),
      sumIn: (reference) => this.total(reference, own, addendAt),
    };
  }

  private total(
    reference: Reference,
    own: SheetValues,
    valueAt: (sheet: SheetValues, entry: number) => Decimal | null,
  ): Decimal | null {
    let total = ZERO;
    const isWhole = this.everyCell(reference, own, (sheet, entry) => {
      const value = valueAt(sheet, entry);
      if (value !== null) total = total.plus(value);
      return value !== null;
    });
    return isWhole ? total : null;
  }
}

const isSingle = ({ area }: Reference): boolean => area.top === area.bottom && area.left === area.right;

function numberAt({ cells, values }: SheetValues, entry: number): Decimal | null {
  const kind = cells.kinds[entry];
  if (kind === CellKind.number) return decimalFromCell(cells.values[entry] ?? 0);
  return kind === CellKind.formulaWithoutValue ? (values.get(entry) ?? null) : null;
}

/**
 * What a cell adds to a SUM. Spreadsheet programs pass over all text; here only over that which means nothing (a dash): a
 * number written as text, which people count and programs do not, would leave a sum that nobody means.
 */
function addendAt(sheet: SheetValues, entry: number): Decimal | null {
  if (sheet.cells.kinds[entry] !== CellKind.text) return numberAt(sheet, entry);
  const { kind } = parseNumberText(textOf(sheet.cells, entry));
  return kind === 'blank' || kind === 'notApplicable' ? ZERO : null;
}
