import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { newEntry, writeArchive } from '../../../src/hosts/file/zip/write-archive';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A zip archive of the given parts, texts as UTF-8. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeArchive(
    Object.entries(parts).map(([name, content]) =>
      newEntry(name, typeof content === 'string' ? new TextEncoder().encode(content) : content, codecNode),
    ),
  );
}

type WorkbookParts = {
  /** The content of `sheetData` and what follows it. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
};

/** The smallest workbook around one worksheet's XML. */
export function workbookOf({ sheet, strings, styles, workbook }: WorkbookParts): Uint8Array {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return packageOf({
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      workbook ??
      `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet>${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
  });
}
