import { CellColumnsBuilder } from '../../../workbook/cell-columns-builder';
import { CellKind, type SheetSnapshot } from '../../../workbook/snapshot';
import { TextTableBuilder } from '../../../workbook/text-table-builder';
import type { RawBlock, RawSheet } from './raw-sheet';

/** Excel gives error values as texts; no text constant of a sheet looks like one, for Excel turns it into the error. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** All that cells of the workbook share. */
type Shared = { readonly texts: TextTableBuilder; readonly formats: Map<string, number> };

/** The sheets of a snapshot. Excel's blank is ""; a formula that gives "" holds an empty text. */
export function snapshotOfSheets(sheets: readonly RawSheet[]): readonly SheetSnapshot[] {
  const shared: Shared = { texts: new TextTableBuilder(), formats: new Map([['General', 0]]) };
  const built = sheets.map((sheet) => ({ sheet, cells: collectCells(sheet, shared) }));
  const texts = shared.texts.build();
  const formats = [...shared.formats.keys()];
  return built.map(({ sheet, cells }) => ({ ...shapeOf(sheet), cells: cells.build(formats, texts) }));
}

function shapeOf(sheet: RawSheet): Omit<SheetSnapshot, 'cells'> {
  const { name, visibility, merges, hiddenRows, hiddenColumns, columnWidths } = sheet;
  return { name, visibility, merges, hiddenRows, hiddenColumns, columnWidths };
}

function collectCells({ blocks }: RawSheet, shared: Shared): CellColumnsBuilder {
  const room = blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const cells = new CellColumnsBuilder(room / 2);
  for (const block of blocks) {
    block.values.forEach((row, down) => {
      row.forEach((value, across) => {
        addCell(cells, block, down, across, value, shared);
      });
    });
  }
  return cells;
}

function addCell(
  cells: CellColumnsBuilder,
  block: RawBlock,
  down: number,
  across: number,
  value: unknown,
  { texts, formats }: Shared,
): void {
  const formula = formulaIn(block.formulas[down]?.[across], value);
  const [kind, stored] = kindAndValue(value, formula !== null, texts);
  if (kind === null) return;
  const code = textOf(block.formats[down]?.[across]) || 'General';
  const format = formats.get(code) ?? formats.size;
  formats.set(code, format);
  cells.add(block.top + down, block.left + across, kind, stored, format);
  if (formula !== null) cells.setFormula(formula);
  const shown = textOf(block.texts?.[down]?.[across]);
  if (kind === CellKind.number && shown !== '' && !/^#+$/.test(shown)) cells.setShown(shown);
}

/** A text constant that begins with "=" is its own formula; everything else that does is one. */
function formulaIn(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula.slice(1);
}

function kindAndValue(
  value: unknown,
  isCalculated: boolean,
  texts: TextTableBuilder,
): readonly [kind: CellKind | null, stored: number] {
  if (typeof value === 'number') return [CellKind.number, value];
  if (typeof value === 'boolean') return [CellKind.boolean, value ? 1 : 0];
  const text = textOf(value);
  if (text === '' && !isCalculated) return [null, 0];
  texts.appendText(text);
  return [ERROR.test(text) ? CellKind.error : CellKind.text, texts.finish()];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
