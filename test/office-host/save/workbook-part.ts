import { escapeXml } from '../../../src/hosts/file/xlsx-writer/xml-escape';
import { columnLetters, quotedSheetName, type Area } from '../../../src/domain/cell-address';
import { MOST_COLUMNS } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { element } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The list of sheets and names. */
export function workbookPart(workbook: WorkbookModel): string {
  const activeTab = workbook.sheets.indexOf(workbook.selection.sheet);
  const names = [...definedNames(workbook), ...workbook.sheets.flatMap(printNames)];
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    workbook.usesDates1904 ? element('workbookPr', { date1904: true }) : '',
    workbook.isStructureProtected ? element('workbookProtection', { lockStructure: true }) : '',
    element('bookViews', {}, element('workbookView', { activeTab })),
    element(
      'sheets',
      {},
      workbook.sheets.map(({ name, visibility }, index) =>
        element('sheet', {
          name,
          sheetId: index + 1,
          state: visibility === 'visible' ? null : visibility,
          'r:id': `rId${index + 1}`,
        }),
      ),
    ),
    names.length === 0 ? '' : element('definedNames', {}, names),
  ]);
}

function definedNames({ names, sheets }: WorkbookModel): readonly string[] {
  return names.map(({ name, formula, sheet, visible }) => {
    const localSheetId = sheet === null ? null : sheets.indexOf(sheet);
    const hidden = visible ? null : true;
    return element('definedName', { name, localSheetId, hidden }, escapeXml(formula.slice(1)));
  });
}

function printNames({ name, page }: SheetModel, localSheetId: number): readonly string[] {
  const sheet = quotedSheetName(name);
  const { titleRows, printArea } = page;
  const named = (print: string, target: string) =>
    element('definedName', { name: `_xlnm.${print}`, localSheetId }, escapeXml(target));
  return [
    ...(titleRows === null
      ? []
      : [named('Print_Titles', `${sheet}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`)]),
    ...printArea.slice(0, 1).map((area) => named('Print_Area', `${sheet}!${absolute(area)}`)),
  ];
}

function absolute({ top, left, bottom, right }: Area): string {
  if (right === MOST_COLUMNS - 1) return `$${top + 1}:$${bottom + 1}`;
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
