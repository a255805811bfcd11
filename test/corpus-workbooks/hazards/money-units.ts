import { mapCells, mapSheets, tablesOf, wordsOf, type CaseDraft } from '../sheet/case-draft';
import { isKind, note, type Cell, type SheetDraft } from '../sheet/cell';
import type { PrintedUnit } from '../unit/figure';
import { asDrawn, type Dimension, type Hazard } from './hazard';

const other = (unit: PrintedUnit): PrintedUnit => (unit === '元' ? '万元' : '元');

/** Tables whose unit stands in one line and nowhere else. */
function hasPlainLine(sheet: SheetDraft): boolean {
  const cells = sheet.rows.flat();
  const lines = cells.filter((cell) => isKind(cell, 'unit'));
  const money = cells.filter((cell) => isKind(cell, 'figure')).filter(({ measure }) => measure === 'money');
  const mentions = wordsOf(sheet).filter((text) => /元）|元）|万元|亿元/u.test(text));
  return (
    lines.length === 1 &&
    money.length > 0 &&
    money.every(({ unit }) => unit === null) &&
    mentions.every((text) => text === lines[0]?.unit)
  );
}

const withLine = (sheet: SheetDraft, line: Cell): SheetDraft =>
  mapCells(sheet, (cell) => (isKind(cell, 'unit') ? line : cell));

const withTitle = (sheet: SheetDraft, words: string): SheetDraft =>
  mapCells(sheet, (cell) => (isKind(cell, 'title') ? { ...cell, text: `${cell.text}${words}` } : cell));

/** The head a column of money stands under: the nearest words above its first figure. */
function headsOfMoney(sheet: SheetDraft): ReadonlySet<string> | null {
  const heads = new Set<string>();
  const width = Math.max(...sheet.rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const first = sheet.rows.findIndex((row) => isKind(row[column], 'figure'));
    const figure = sheet.rows[first]?.[column];
    if (!isKind(figure, 'figure') || figure.measure === 'ratio') continue;
    if (figure.measure !== 'money') return null;
    const head = headAbove(sheet, first, column);
    if (head === null) return null;
    heads.add(head);
  }
  return heads;
}

function headAbove(sheet: SheetDraft, below: number, column: number): string | null {
  for (let row = below - 1; row >= 0; row--) {
    const line = sheet.rows[row] ?? [];
    const cell = line[column];
    if (typeof cell !== 'string') {
      if (typeof cell === 'number' || cell === null) continue;
      return null;
    }
    if (cell === '↑') continue;
    if (cell === '←') return null;
    return line.some((each) => isKind(each, 'figure')) ? null : `${row} ${column}`;
  }
  return null;
}

function unitInHeads(sheet: SheetDraft): SheetDraft | null {
  const heads = headsOfMoney(sheet);
  if (heads === null) return null;
  const rows = withLine(sheet, null).rows.map((row, line) =>
    row.map((cell, column) =>
      typeof cell === 'string' && heads.has(`${line} ${column}`) ? `${cell}（${sheet.unit}）` : cell,
    ),
  );
  return { ...sheet, rows };
}

/** A change of tables whose unit stands in one line; their unit must be asked for where `asks`. */
function change(name: string, of: (sheet: SheetDraft) => SheetDraft | null, asks = false): Hazard {
  return {
    name,
    apply: (draft: CaseDraft) => {
      if (draft.ask === 'moneyUnit' || (asks && draft.ask !== null)) return null;
      if (!tablesOf(draft).every(hasPlainLine)) return null;
      const changed = mapSheets(draft, of);
      return changed === null || !asks ? changed : { ...changed, ask: 'moneyUnit' };
    },
  };
}

/** Where 元 or 万元 is told, and whether. */
export const MONEY_UNITS: Dimension = {
  name: '金额单位',
  levels: [
    asDrawn('单位行在右上'),
    change('金额单位在标题括号内', (sheet) => withTitle(withLine(sheet, null), `（单位：${sheet.unit}）`)),
    change('金额单位在表尾', (sheet) => {
      const bare = withLine(sheet, null);
      return { ...bare, rows: [...bare.rows, [note(`注：本表金额单位：${sheet.unit}`)]] };
    }),
    change('金额单位逐列写明', unitInHeads),
    change('换用另一金额单位', (sheet) => ({
      ...mapCells(sheet, (cell) => (isKind(cell, 'unit') ? { ...cell, unit: other(cell.unit) } : cell)),
      unit: other(sheet.unit),
    })),
    change('没有金额单位', (sheet) => withLine(sheet, null), true),
    change('金额单位留空', (sheet) => withLine(sheet, '单位：'), true),
    change('标题与单位行矛盾', (sheet) => withTitle(sheet, `（单位：${other(sheet.unit)}）`), true),
  ],
};
