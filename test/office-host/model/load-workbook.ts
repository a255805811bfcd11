import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { kindOf, numberOf, formatOf, textOf } from '../../../src/workbook/cell';
import {
  CellKind,
  type CellColumns,
  type DefinedName,
  type SheetSnapshot,
} from '../../../src/workbook/snapshot';
import { areaOf } from './area';
import type { Content } from './cell';
import { PLAIN_STYLE } from './cell-style';
import type { SheetModel } from './sheet-model';
import { WorkbookModel, type NameModel } from './workbook-model';
import { pointsOf } from './column-width';

/** What a file's width has beside the characters of a snapshot (ECMA-376 part 1, 18.3.1.13). */
const CELL_MARGIN = 5 / 7;

/** Names that stand for print settings and filters. */
const BUILT_IN = '_xlnm.';

/** Opens a workbook's bytes; throws where they are none. Looks (fonts, fills, borders) are not read. */
export async function loadWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  const read = await workbookReader(codecNode).read({ name, bytes });
  if (!read.ok) throw new Error(`${name} is no workbook: ${read.problem.code}`);
  const { sheets, definedNames, date1904 } = read.value;
  const [first, ...others] = sheets;
  if (first === undefined) throw new Error(`${name} has no sheets.`);
  const workbook = new WorkbookModel(name, first.name, date1904);
  for (const { name: sheetName } of others) workbook.addSheet(sheetName);
  sheets.forEach((sheet, index) => {
    const model = workbook.sheets[index];
    if (model !== undefined) fill(workbook, model, sheet);
  });
  workbook.isDirty = false;
  const names = definedNames.map((defined) => nameModel(workbook, defined));
  workbook.names = names.filter(({ name }) => !name.startsWith(BUILT_IN));
  for (const name of names) if (name.name === `${BUILT_IN}Print_Titles`) setTitleRows(name);
  const shown = workbook.sheets.find((sheet) => sheet.visibility === 'visible') ?? workbook.selection.sheet;
  workbook.selection = { ...workbook.selection, sheet: shown };
  return workbook;
}

function nameModel(workbook: WorkbookModel, { name, reference, sheet }: DefinedName): NameModel {
  const scope = sheet === null ? null : workbook.sheetNamed(sheet);
  return { name, formula: `=${reference}`, sheet: scope, comment: '', visible: true };
}

function setTitleRows({ formula, sheet }: NameModel): void {
  const titleRows = areaOf(/\$?\d+:\$?\d+$/.exec(formula)?.[0] ?? '');
  if (sheet !== null && titleRows !== null) sheet.page = { ...sheet.page, titleRows };
}

function fill(
  workbook: WorkbookModel,
  model: SheetModel,
  { visibility, merges, hiddenRows, hiddenColumns, columnWidths, cells }: SheetSnapshot,
) {
  model.visibility = visibility;
  model.merges = merges;
  for (const row of hiddenRows) model.hiddenRows.add(row);
  for (const column of hiddenColumns) model.hiddenColumns.add(column);
  for (const [column, width] of columnWidths) model.columnWidths.set(column, pointsOf(width + CELL_MARGIN));
  for (let row = 0; row < cells.rowCount; row++) {
    for (let entry = cells.rowStarts[row] ?? 0; entry < (cells.rowStarts[row + 1] ?? 0); entry++) {
      const formula = cells.formulas.get(entry);
      const column = cells.columns[entry] ?? 0;
      if (kindOf(cells, entry) === CellKind.formulaWithoutValue) {
        workbook.markChanged(model, { top: row, left: column, bottom: row, right: column });
      }
      model.setCell(row, column, {
        formula: formula === undefined ? null : `=${formula}`,
        value: contentOf(cells, entry),
        format: formatOf(cells, entry),
        style: PLAIN_STYLE,
        link: null,
      });
    }
  }
}

function contentOf(cells: CellColumns, entry: number): Content {
  switch (kindOf(cells, entry)) {
    case CellKind.number:
      return numberOf(cells, entry);
    case CellKind.text:
      return textOf(cells, entry);
    case CellKind.boolean:
      return cells.values[entry] === 1;
    case CellKind.error:
      return { error: textOf(cells, entry) };
    case CellKind.formulaWithoutValue:
      return 0;
    case null:
      return null;
  }
}
