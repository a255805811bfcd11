import type { PrintedUnit } from '../unit/figure';
import type { Unit } from '../unit/unit';
import { note, title, type Cell, type Row, type SheetDraft } from './cell';

/** What a sheet with one table is drawn from; the rest is the same on all of them. */
export type TableDrawing = {
  readonly tab: string;
  readonly title: string;
  /** `公开07表`, right above the unit. */
  readonly form?: string;
  /** Words before the unit's name; 编制单位 unless told. */
  readonly nameLabel?: string;
  /** Words before 元 or 万元; 单位 unless told. */
  readonly unitLabel?: string;
  readonly unit: PrintedUnit;
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
  readonly turnable?: boolean;
};

/**
 * A sheet as offices print it: the title merged over the table, the form's number, the unit's name on the left and 元 or
 * 万元 on the right, the table, the notes.
 */
export function table(unit: Unit, drawing: TableDrawing): SheetDraft {
  const width = Math.max(2, ...drawing.rows.map((row) => row.length));
  const { form, nameLabel = '编制单位', unitLabel = '单位', notes = [] } = drawing;
  const across = (left: Cell, right: Cell): Row => [left, ...Array<Cell>(width - 2).fill(null), right];
  return sheet(unit, {
    tab: drawing.tab,
    unit: drawing.unit,
    turnable: drawing.turnable ?? false,
    rows: [
      [title(drawing.title), ...Array<Cell>(width - 1).fill('←')],
      ...(form === undefined ? [] : [across(null, form)]),
      across(
        { is: 'name', label: `${nameLabel}：`, name: unit.name },
        { is: 'unit', label: `${unitLabel}：`, unit: drawing.unit },
      ),
      ...drawing.rows,
      ...notes.map((text): Row => [note(text)]),
    ],
  });
}

/** A sheet drawn line by line: with several tables, or with none. */
export function sheet(
  unit: Unit,
  drawing: Pick<SheetDraft, 'tab' | 'unit' | 'rows'> & Partial<Pick<SheetDraft, 'turnable' | 'paper'>>,
): SheetDraft {
  return { hidden: false, turnable: false, paper: false, name: unit.name, year: unit.year, ...drawing };
}

/** A blank stretch of so many cells. */
export const blanks = (count: number): Row => Array<Cell>(count).fill(null);

/** A head over so many columns. */
export const over = (head: string, columns: number): Row => [head, ...Array<Cell>(columns - 1).fill('←')];

/** Tables beside each other, with a blank column between them. */
export function sideBySide(left: readonly Row[], right: readonly Row[], gap = 1): readonly Row[] {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = left[index] ?? [];
    return [...row, ...blanks(width - row.length + gap), ...(right[index] ?? [])];
  });
}
