import { contentTypes } from '../../src/ooxml/content-types';
import { reportParts } from '../../src/ooxml/report-parts';
import { packageOf } from '../hosts/file/package-of';
import { richParts, richWorkbook } from '../hosts/file/xlsx-writer/rich-workbook';
import { body, FIGURE, reportOf, words } from '../ooxml/small-report';
import { errorsAdded, whereOpenXmlSdk, type OpenXmlError, type WrittenFile } from '../oracle/open-xml-sdk';
import { WRITTEN_REPORTS, WRITTEN_WORKBOOKS } from './written-files';

const WRITTEN = { ...WRITTEN_WORKBOOKS, ...WRITTEN_REPORTS };
const NAMES = Object.keys(WRITTEN);

const SHEET = 'xl/worksheets/sheet1.xml';
const CHART = 'xl/charts/chart1.xml';
const sheet = richParts()[SHEET] as string;
const rules = /<conditionalFormatting .*<\/conditionalFormatting>/u;
const [moved = ''] = rules.exec(sheet) ?? [];
/** The formats stand before the cells, where the schema has them behind. */
const OUT_OF_ORDER = sheet.replace(rules, '').replace('<sheetData>', `${moved}<sheetData>`);

function report(change: (document: string) => string): Uint8Array {
  const parts = reportParts(reportOf(body(words('支出'), FIGURE)));
  const texts = new Map(parts.map(({ name, xml }) => [name, xml]));
  texts.set('word/document.xml', change(texts.get('word/document.xml') ?? ''));
  return packageOf({ '[Content_Types].xml': contentTypes(parts), ...Object.fromEntries(texts) });
}

/** Files spoilt on purpose, each with where the fault is. */
const SPOILT: Readonly<Record<string, { readonly file: WrittenFile; readonly path: string | null }>> = {
  工作表里元素颠倒: {
    file: { name: '乱.xlsm', bytes: richWorkbook({ [SHEET]: OUT_OF_ORDER }), from: richWorkbook() },
    path: `/${SHEET}`,
  },
  报告里多一个没有的元素: {
    file: { name: '乱.docx', bytes: report((xml) => xml.replace('<w:body>', '<w:body><w:tc/>')), from: null },
    path: '/word/document.xml',
  },
  '原文件另有毛病，只说添上的': {
    file: {
      name: '乱.xlsm',
      bytes: richWorkbook({ [SHEET]: OUT_OF_ORDER, [CHART]: '<c:chartSpace/>' }),
      from: richWorkbook({ [CHART]: '<c:chartSpace/>' }),
    },
    path: `/${SHEET}`,
  },
  打不开的文件: {
    file: { name: '断.docx', bytes: report((xml) => xml).subarray(0, 900), from: null },
    path: null,
  },
};

whereOpenXmlSdk('微软 Open XML SDK 看写出的每种文件，原文件没有的错一处也不添', () => {
  let errors: readonly (readonly OpenXmlError[])[];
  beforeAll(async () => {
    const written = await Promise.all(Object.values(WRITTEN).map((write) => write()));
    errors = errorsAdded([...written, ...Object.values(SPOILT).map(({ file }) => file)]);
  });

  it.each(NAMES)('%s', (name) => {
    expect(errors[NAMES.indexOf(name)]).toEqual([]);
  });

  it.each(Object.entries(SPOILT))('故意弄坏的看得出来：%s', (name, { path }) => {
    const found = errors[NAMES.length + Object.keys(SPOILT).indexOf(name)] ?? [];
    expect(found.map((error) => error.path)).toEqual([path]);
  });
});
