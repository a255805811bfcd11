import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { newEntry } from '../zip/write-archive';
import { TRANSITIONAL } from './dialect';
import { WORKBOOK_TYPE } from './workbook-kind';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const APPLICATION = '绩效自评助手';

const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE.xlsx}"/>`,
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
      '</Types>',
    ].join(''),
  ],
  [
    '_rels/.rels',
    [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>`,
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      `<Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/>`,
      '</Relationships>',
    ].join(''),
  ],
  [
    'docProps/app.xml',
    `<Properties xmlns="${OFFICE}/extended-properties"><Application>${APPLICATION}</Application></Properties>`,
  ],
  [
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${APPLICATION}</dc:creator></cp:coreProperties>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  ],
  ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships"/>`],
];

/** The archive of a workbook without sheets, the ground a new workbook is made on. */
export function emptyWorkbook(codec: Codec): Archive {
  const encoder = new TextEncoder();
  return { entries: PARTS.map(([name, xml]) => newEntry(name, encoder.encode(DECLARATION + xml), codec)) };
}
