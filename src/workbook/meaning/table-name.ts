import { cellAt } from '../../domain/cell-address';
import type { CutTable } from '../grid/cut-table';
import type { GridLine } from '../grid/grid-line';
import type { TableFigures } from '../grid/table-figures';
import type { LabelReader } from './label';
import { at, findUnitName, isOwnNameLabel, withoutCode, type SheetPlace, type Stated } from './statement';
import { isOrganization, nameBefore } from './unit-name';

/** The unit whose table it is: told above it, in its title, down a column, below it, or among its rows. */
export function nameOfTable(
  cut: CutTable,
  titles: readonly Stated<string>[],
  figures: TableFigures,
  place: SheetPlace,
  read: LabelReader,
): Stated<string> | null {
  return (
    findUnitName(cut.preamble, place) ??
    nameInTitle(titles, read) ??
    nameInColumn(cut, figures, place) ??
    findUnitName(cut.notes, place) ??
    nameInRows(cut.body, place) ??
    nameAlone(cut.preamble, place)
  );
}

/** What is asked for before a name, but those of others: 账簿, 零余额账户. */
const KEY = /^(?![^:]*(?:主管|制表|财政|开户|银行|供应|收款))[^:]{1,6}:/;

/** A name that stands alone above the table, or behind a word that we do not know: 枫林县水务局, 账簿：枫林县水务局. */
function nameAlone(preamble: readonly GridLine[], place: SheetPlace): Stated<string> | null {
  const found = preamble.flatMap((line) =>
    line.cells.flatMap((cell) => {
      const name = withoutCode(cell.text.replace(KEY, ''));
      return isOrganization(name) ? [{ value: name, cell: at(place, line, cell) }] : [];
    }),
  );
  return found[0] ?? null;
}

/** A name at the front of a title, the nearest first: 枫林县水务局2023年收支总表. */
function nameInTitle(titles: readonly Stated<string>[], read: LabelReader): Stated<string> | null {
  for (const { value, cell } of [...titles].reverse()) {
    const name = nameBefore(value, read);
    if (name !== null) return { value: name, cell };
  }
  return null;
}

/** 单位全称 ｜ 枫林县水务局 among the rows. */
function nameInRows(body: readonly GridLine[], place: SheetPlace): Stated<string> | null {
  const found = body.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      const isNamed = next !== undefined && isOwnNameLabel(cell.text) && isOrganization(next.text);
      return isNamed
        ? [{ value: next.text, cell: cellAt(place.workbook, place.sheet, row, next.column) }]
        : [];
    }),
  );
  return found[0] ?? null;
}

/** The one name that stands in a column 单位名称. */
function nameInColumn(
  { body }: CutTable,
  { uses }: TableFigures,
  { workbook, sheet }: SheetPlace,
): Stated<string> | null {
  const named = body.flatMap(({ cells }) =>
    cells.flatMap(({ row, column, kind, text }) =>
      uses.get(column) === 'unitName' && kind === 'words' && isOrganization(withoutCode(text))
        ? [{ row, column, text: withoutCode(text) }]
        : [],
    ),
  );
  const [first] = named;
  if (first === undefined || named.some(({ text }) => text !== first.text)) return null;
  return { value: first.text, cell: cellAt(workbook, sheet, first.row, first.column) };
}
