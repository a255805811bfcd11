import type { Decimal } from '../../domain/money/decimal';
import { CellKind, type CellColumns, type SheetSnapshot } from '../snapshot';
import { evaluate } from './evaluate';
import { NamedCells, type SheetValues } from './named-cells';
import { parseFormula, type Step } from './parse-formula';

/** A formula cell on the way: first come those it refers to, then it is met again with its steps. */
type Visit = { readonly sheet: SheetValues; readonly entry: number; readonly steps: readonly Step[] | null };

/** Calculates each formula without value once, after those it refers to. Chains may be long: the way is a list, not a recursion. */
export class Calculation {
  private readonly sheets: ReadonlyMap<CellColumns, SheetValues>;
  private readonly named: NamedCells;

  constructor(sheets: readonly SheetSnapshot[]) {
    const values = sheets.map(({ name, cells }): SheetValues => ({ name, cells, values: new Map() }));
    this.sheets = new Map(values.map((sheet) => [sheet.cells, sheet]));
    this.named = new NamedCells(values);
  }

  /** The numbers of a sheet's cells that can be calculated, by entry. */
  numbersOf({ cells }: SheetSnapshot): ReadonlyMap<number, number> {
    const numbers = new Map<number, number>();
    const sheet = this.sheets.get(cells);
    if (sheet === undefined) return numbers;
    const { kinds } = cells;
    const next = (from: number): number => kinds.indexOf(CellKind.formulaWithoutValue, from);
    for (let entry = next(0); entry >= 0; entry = next(entry + 1)) {
      this.settle(sheet, entry);
      const value = sheet.values.get(entry) ?? null;
      if (value !== null) numbers.set(entry, value.toNumber());
    }
    return numbers;
  }

  private settle(from: SheetValues, first: number): void {
    const visits: Visit[] = [{ sheet: from, entry: first, steps: null }];
    for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
      const { sheet, entry, steps } = visit;
      if (steps !== null) sheet.values.set(entry, finite(evaluate(steps, this.named.seenFrom(sheet))));
      else if (!sheet.values.has(entry)) this.open(sheet, entry, visits);
    }
  }

  /** Until it is settled the cell has no value: what leads back to it is a circle. */
  private open(sheet: SheetValues, entry: number, visits: Visit[]): void {
    sheet.values.set(entry, null);
    const formula = sheet.cells.formulas.get(entry) ?? '';
    const steps = this.named.spend(formula.length) ? parseFormula(formula) : null;
    if (steps === null) return;
    visits.push({ sheet, entry, steps });
    for (const step of steps) {
      if (step.kind !== 'reference') continue;
      this.named.everyCell(step.reference, sheet, (other, at) => {
        const isOpen = other.cells.kinds[at] === CellKind.formulaWithoutValue && !other.values.has(at);
        if (isOpen) visits.push({ sheet: other, entry: at, steps: null });
        return true;
      });
    }
  }
}

/** A number that no cell can hold is none. */
function finite(value: Decimal | null): Decimal | null {
  return value !== null && Number.isFinite(value.toNumber()) ? value : null;
}
