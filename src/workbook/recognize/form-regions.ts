import { parseNumberText } from '../../domain/money/number-text';
import type { HeaderColumn } from './header-columns';
import { isNote, type Region } from './regions';
import type { LineCell, SheetLine } from './sheet-lines';

/** A column of labels and the column of their values need to meet in this many rows. */
const LEAST_PAIRS = 2;

/** A sheet without any header as one form: labels with values beside them (编制人数 | 16), once or several times a row. */
export function formRegions(lines: readonly SheetLine[]): readonly Region[] {
  const columns = formColumns(lines);
  const first = lines.findIndex((line) => pairsIn(line).length > 0);
  if (columns.length === 0) return [];
  const below = lines.slice(first);
  return [
    {
      heading: lines.slice(0, first),
      header: [],
      body: below.filter((line) => !isNote(line)),
      notes: below.filter(isNote),
      columns,
    },
  ];
}

function formColumns(lines: readonly SheetLine[]): readonly HeaderColumn[] {
  const counts = new Map<string, { readonly pair: Pair; count: number }>();
  for (const pair of lines.flatMap(pairsIn)) {
    const key = `${pair.label},${pair.value}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { pair, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()]
    .filter(({ count }) => count >= LEAST_PAIRS)
    .map(({ pair }) => pair)
    .sort((a, b) => a.label - b.label)
    .flatMap(({ label, value }) => [
      { column: label, headers: ['项目'] },
      { column: value, headers: ['金额'] },
    ]);
}

type Pair = { readonly label: number; readonly value: number };

/** A row with several figures side by side is one of a table whose header was not understood, and of no form. */
function pairsIn({ cells }: SheetLine): readonly Pair[] {
  return cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    if (isFigure(cell) || cell.text === '' || next === undefined || !isFigure(next)) return [];
    const beyond = cells[index + 2];
    if (beyond !== undefined && isFigure(beyond)) return [];
    return [{ label: cell.column, value: next.column }];
  });
}

function isFigure({ number, text }: LineCell): boolean {
  return number !== null || (/^[\d(¥-]/.test(text) && parseNumberText(text).kind === 'number');
}
