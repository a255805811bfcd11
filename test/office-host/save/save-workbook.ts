import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { newEntry, writeArchive } from '../../../src/hosts/file/zip/write-archive';
import type { WorkbookModel } from '../model/workbook-model';
import { sheetPart } from './sheet-part';
import { StylePool } from './style-pool';
import { workbookPart } from './workbook-part';
import { element } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook as a file, with values, formulas, formats, looks, merges, validations, links and page setup. */
export function saveWorkbook(workbook: WorkbookModel): Uint8Array {
  const styles = new StylePool();
  const sheets = workbook.sheets.map((sheet, index) => ({
    name: `worksheets/sheet${index + 1}.xml`,
    xml: sheetPart(sheet, styles, sheet === workbook.selection.sheet),
  }));
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.map(({ name }) => name))],
    ['_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map(({ name }) => [`${OFFICE}/worksheet`, name] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.xml()],
    ...sheets.map(({ name, xml }) => [`xl/${name}`, xml] as const),
  ];
  const encoder = new TextEncoder();
  return writeArchive(
    parts.map(([name, xml]) => newEntry(name, encoder.encode(DECLARATION + xml), codecNode)),
  );
}

function contentTypes(sheets: readonly string[]): string {
  const override = (part: string, type: string) =>
    element('Override', { PartName: `/xl/${part}`, ContentType: `${SHEET_ML}.${type}+xml` });
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map((name) => override(name, 'worksheet')),
  ]);
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([Type, Target], index) => element('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  );
}
