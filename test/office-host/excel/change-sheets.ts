import { quotedSheetName } from '../../../src/domain/cell-address';
import type { SheetModel } from '../model/sheet-model';
import { ApiError, invalidArgument } from '../protocol/api-error';
import type { OpenWorkbook } from './open-workbook';
import { requireSheetName } from './sheet-name';

/** Texts, quoted sheet references and plain ones: what a formula may hold beside. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)?/gu;

/** Renames a sheet and what refers to it. */
export function renameSheet(open: OpenWorkbook, sheet: SheetModel, name: string): void {
  open.requireFreeStructure();
  if (sheet.name.toLowerCase() !== name.toLowerCase()) requireSheetName(open.model, name);
  rewriteFormulas(open, sheet.name, (reference) => `${quotedSheetName(name)}!${reference}`);
  sheet.name = name;
}

/** Moves a sheet to another place among the sheets. */
export function moveSheet(open: OpenWorkbook, sheet: SheetModel, position: number): void {
  open.requireFreeStructure();
  const others = open.model.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw invalidArgument(`Position ${position}`);
  open.model.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** Deletes a sheet; what refers to it becomes #REF!. */
export function deleteSheet(open: OpenWorkbook, sheet: SheetModel): void {
  open.requireFreeStructure();
  const { model, events } = open;
  const others = model.sheets.filter((other) => other !== sheet);
  const shown = others.find(({ visibility }) => visibility === 'visible');
  if (shown === undefined) throw new ApiError('InvalidOperation', 'A workbook keeps one visible sheet.');
  rewriteFormulas(open, sheet.name, () => '#REF!');
  model.sheets = others;
  model.names = model.names.filter((name) => name.sheet !== sheet);
  if (model.selection.sheet === sheet) model.selection = { ...model.selection, sheet: shown };
  model.isDirty = true;
  events.sheetDeleted(sheet);
}

function rewriteFormulas(
  open: OpenWorkbook,
  sheetName: string,
  rewritten: (reference: string) => string,
): void {
  const { model } = open;
  const rewrite = (formula: string) =>
    formula.replaceAll(PARTS, (part: string, quoted?: string, plain?: string, reference?: string) => {
      const named = quoted?.replaceAll("''", "'") ?? plain;
      return named?.toLowerCase() === sheetName.toLowerCase() ? rewritten(reference ?? '') : part;
    });
  model.names = model.names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
  for (const sheet of model.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      sheet.setCell(row, column, { ...cell, formula });
      model.markChanged(sheet, { top: row, left: column, bottom: row, right: column });
    }
  }
}
