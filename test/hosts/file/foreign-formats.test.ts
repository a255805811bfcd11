import { fileKind } from '../../../src/hosts/file/file-kind';
import { packageOf } from './package-of';
import { compoundFile, record } from './xls-reader/old-workbook';
import { readOld } from './xls-reader/read-old';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const EXCEL_XML = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet"';

describe('不读的格式各有各的说法', () => {
  it.each([
    [
      'XML 电子表格 2003',
      text('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      'excelXml',
    ],
    ['没有 progid 的 XML 电子表格', text(`<?xml version="1.0"?>\n<Workbook ${EXCEL_XML}>`), 'excelXml'],
    ['没有声明的 XML 电子表格', text(`<ss:Workbook ${EXCEL_XML.replace('=', ':ss=')}>`), 'excelXml'],
    [
      'Word 2003 XML',
      text('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'notAWorkbook',
    ],
    ['别的 XML', text('<?xml version="1.0"?><data/>'), 'notAWorkbook'],
    ['网页', text('<html><table><tr><td>1</td></tr></table></html>'), 'htmlDisguised'],
    [
      'XHTML',
      text('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'),
      'htmlDisguised',
    ],
    ['单个文件网页', text('MIME-Version: 1.0\nContent-Type: multipart/related'), 'htmlDisguised'],
    ['只有表格标记的网页', text('\n <table border="1"><tr><td>合计'), 'htmlDisguised'],
    ['CSV', text('科目,金额\n办公费,1'), 'plainText'],
    ['UTF-16 文本', Uint8Array.from([0xff, 0xfe, 0x08, 0x54, 0x09, 0, 0x31, 0]), 'plainText'],
    ['PDF', text('%PDF-1.7\n1 0 obj'), 'notAWorkbook'],
    ['RTF', text('{\\rtf1\\ansi'), 'notAWorkbook'],
    ['Excel 2', record(0x0009, [2, 0, 0x10, 0]), 'excelTooOld'],
    ['Excel 3', record(0x0209, [0, 3, 0x10, 0, 0, 0]), 'excelTooOld'],
    ['Excel 4', record(0x0409, [0, 4, 0x10, 0, 0, 0]), 'excelTooOld'],
    ['复合文档里的 Excel 4', compoundFile({ Book: record(0x0409, [0, 4, 0x10, 0, 0, 0]) }), 'excelTooOld'],
    ['Word 97', compoundFile({ WordDocument: text('正文') }), 'notAWorkbook'],
    ['.xlsb', packageOf({ 'xl/workbook.bin': 'x' }), 'excelBinary'],
    [
      '.ods',
      packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'openDocument',
    ],
    [
      '单个文件的 .fods',
      text(
        '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
      ),
      'openDocument',
    ],
    [
      '.odt',
      packageOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'notAWorkbook',
    ],
    ['.numbers', packageOf({ 'Index/Document.iwa': 'x' }), 'iWork'],
    ['.docx', packageOf({ '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w/>' }), 'notAWorkbook'],
  ])('%s', async (_name, bytes, code) => {
    expect(await readOld(bytes)).toBe(code);
  });
});

describe('WPS 表格自己的格式', () => {
  const unknown = compoundFile({ Other: text('WPS') });

  it.each(['决算.et', '决算.ETT'])('内容认不出来的 %s 请另存为 .xlsx', async (name) => {
    expect(await readOld(unknown, undefined, name)).toBe('wpsSpreadsheet');
  });

  it('名字不是 .et 的，不说是 WPS 的', async () => {
    expect(await readOld(unknown, undefined, '决算.xls')).toBe('notAWorkbook');
  });
});

it('以制表符开头的文本不当作旧格式的记录', () => {
  expect(fileKind(text('\t合计\t1'))).toBe('text');
});
