/**
 * Writes a 支出明细账 of the given number of rows as .xlsx: usage `node make-ledger.mjs ROWS FILE`.
 * Same columns and monthly totals as the embedded sample's ledger; the figures follow from the row number alone.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

const SUBJECTS = [
  ['30101', '基本工资', '基本支出', ''],
  ['30201', '办公费', '基本支出', ''],
  ['30206', '电费', '基本支出', ''],
  ['30215', '会议费', '基本支出', ''],
  ['30216', '培训费', '基本支出', ''],
  ['30217', '公务接待费', '基本支出', ''],
  ['30231', '公务用车运行维护费', '基本支出', ''],
  ['302', '商品和服务支出', '项目支出', '安保服务专项'],
  ['302', '商品和服务支出', '项目支出', '物业管理及维修专项'],
];
const HEADERS = [
  '日期',
  '凭证字号',
  '摘要',
  '科目编码',
  '科目名称',
  '支出类型',
  '项目',
  '借方金额',
  '贷方金额',
  '余额',
];

const strings = new Map();
const textId = (text) => {
  if (!strings.has(text)) strings.set(text, strings.size);
  return strings.get(text);
};
const text = (column, row, value) => `<c r="${column}${row}" t="s"><v>${textId(value)}</v></c>`;
const number = (column, row, value) => `<c r="${column}${row}"><v>${value}</v></c>`;

function entryRow(row, index) {
  const [code, name, kind, project] = SUBJECTS[index % SUBJECTS.length];
  const month = String(1 + Math.floor((index % 1200) / 100)).padStart(2, '0');
  const day = String(1 + (index % 28)).padStart(2, '0');
  const fen = 1000 + ((index * 7919) % 500000);
  const cells = [
    text('A', row, `2020-${month}-${day}`),
    text('B', row, `记-${String(index + 1).padStart(7, '0')}`),
    text('C', row, `支付${name}`),
    text('D', row, code),
    text('E', row, name),
    text('F', row, kind),
    project ? text('G', row, project) : '',
    number('H', row, fen / 100),
    number('J', row, ((index * 104729) % 100000000) / 100),
  ];
  return `<row r="${row}">${cells.join('')}</row>`;
}

function* sheetRows(count) {
  yield `<row r="1">${text('A', 1, '支出明细账')}</row>`;
  yield `<row r="2">${text('A', 2, '单位名称：示例单位')}${text('G', 2, '2020年1-12月')}${text('I', 2, '单位：元')}</row>`;
  yield `<row r="3">${HEADERS.map((header, index) => text('ABCDEFGHIJ'[index], 3, header)).join('')}</row>`;
  for (let index = 0; index < count; index += 1) yield entryRow(index + 4, index);
}

function sheetXml(count) {
  const chunks = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
  ];
  const buffers = [];
  for (const row of sheetRows(count)) {
    chunks.push(row);
    if (chunks.length === 20000) buffers.push(Buffer.from(chunks.splice(0).join('')));
  }
  chunks.push('</sheetData></worksheet>');
  buffers.push(Buffer.from(chunks.join('')));
  return Buffer.concat(buffers);
}

function stringsXml() {
  const items = [...strings.keys()].map((value) => `<si><t>${value}</t></si>`);
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`,
  );
}

function zip(parts) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const packed = deflateRawSync(bytes, { level: 6 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const header = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, Buffer.from(name)]),
    );
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook(count) {
  const sheet = sheetXml(count);
  return zip([
    [
      '[Content_Types].xml',
      Buffer.from(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`,
      ),
    ],
    [
      '_rels/.rels',
      Buffer.from(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/workbook.xml',
      Buffer.from(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="支出明细账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      Buffer.from(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
    ],
    ['xl/sharedStrings.xml', stringsXml()],
    ['xl/worksheets/sheet1.xml', sheet],
  ]);
}

const [rows, file] = process.argv.slice(2);
writeFileSync(file, workbook(Number(rows)));
