import type { Cell, Content } from './cell';
import { EngineKind, giveBackEngine, takeEngine } from '../../oracle/formula-engine';
import type { EngineQuestion, EngineValue, FormulaEngine } from '../../oracle/formula-engine';
import { withoutNames } from './formula-names';
import type { SheetModel } from './sheet-model';
import type { CellChange, WorkbookModel } from './workbook-model';

/** What the engine says of formulas that it cannot read; what the file said stays then. */
const NOT_UNDERSTOOD = ['#NAME?', '#ERROR!', '#N/IMPL!'];

type Place = { readonly sheet: SheetModel; readonly row: number; readonly column: number };

/** Keeps the values of formulas right: calculates when somebody reads after somebody wrote. */
export class Calculator {
  readonly #workbook: WorkbookModel;
  #engine: FormulaEngine | null = null;
  /** Values the file came with, of formulas that are still as the file has them. */
  readonly #kept = new WeakMap<SheetModel, Set<string>>();

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
  }

  /** Calculates where anything changed since the last time. Cells that the engine cannot read keep the file's value. */
  refresh(): void {
    const { changed } = this.#workbook;
    if (changed.length === 0) return;
    this.#workbook.changed = [];
    const question = this.#engine === null ? this.#everything() : this.#question(changed);
    this.#forget(changed);
    this.#engine ??= takeEngine();
    for (const value of this.#engine.ask(question)) this.#take(value);
  }

  close(): void {
    if (this.#engine !== null) giveBackEngine(this.#engine);
    this.#engine = null;
  }

  #everything(): EngineQuestion {
    const cells: Question[] = [];
    for (const sheet of this.#workbook.sheets) {
      const kept = new Set<string>();
      for (const { row, column, cell } of sheet.cells()) {
        cells.push(this.#input({ sheet, row, column }, cell));
        if (cell.formula !== null) kept.add(`${row},${column}`);
      }
      this.#kept.set(sheet, kept);
    }
    return { sheets: this.#sheetList(), cells };
  }

  #question(changed: readonly CellChange[]): EngineQuestion {
    const cells: Question[] = [];
    for (const { sheet, area } of changed) {
      if (!this.#workbook.sheets.includes(sheet)) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          cells.push(this.#input({ sheet, row, column }, sheet.cellAt(row, column)));
        }
      }
    }
    return { sheets: this.#sheetList(), cells };
  }

  #sheetList(): EngineQuestion['sheets'] {
    return this.#workbook.sheets.map(({ id, name }) => ({ id, name }));
  }

  #input({ sheet, row, column }: Place, cell: Cell): Question {
    const formula = cell.formula === null ? null : withoutNames(cell.formula, this.#workbook.names, sheet);
    return [sheet.id, row, column, formula ?? typed(cell.value)];
  }

  #forget(changed: readonly CellChange[]): void {
    for (const { sheet, area } of changed) {
      const kept = this.#kept.get(sheet);
      if (kept === undefined) continue;
      for (const key of kept) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        if (isInside) kept.delete(key);
      }
    }
  }

  #take([id, row, column, kind, text]: EngineValue): void {
    const sheet = this.#workbook.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) return;
    const isKept = this.#kept.get(sheet)?.has(`${row},${column}`) ?? false;
    if (isKept && NOT_UNDERSTOOD.includes(text)) return;
    sheet.setResult(row, column, contentOf(kind, text));
  }
}

type Question = EngineQuestion['cells'][number];

function typed(value: Content): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function contentOf(kind: number, text: string): Content {
  switch (kind) {
    case EngineKind.number:
      return Number(text);
    case EngineKind.boolean:
      return text === 'TRUE';
    case EngineKind.error:
      return { error: text };
    default:
      return text;
  }
}
