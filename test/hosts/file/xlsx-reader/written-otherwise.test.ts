import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { entryAt, formatOf, kindOf, numberOf, textOf } from '../../../../src/workbook/cell';
import { CellKind, type SheetSnapshot } from '../../../../src/workbook/snapshot';
import { packageOf, workbookOf } from '../package-of';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const reader = workbookReader(codecNode);

/** The first sheet's cells row by row, or why nothing was read. */
async function read(bytes: Uint8Array): Promise<unknown> {
  const result = await reader.read({ name: '表.xlsx', bytes });
  if (!result.ok) return [result.problem.code, result.problem.detail];
  const [sheet] = result.value.sheets;
  return sheet === undefined ? [] : shown(sheet);
}

function shown({ cells }: SheetSnapshot): unknown {
  return Array.from({ length: cells.rowCount }, (_row, row) =>
    Array.from({ length: cells.columnCount }, (_column, column) => {
      const entry = entryAt(cells, row, column);
      if (entry < 0) return null;
      if (kindOf(cells, entry) === CellKind.boolean) return cells.values[entry] === 1;
      return numberOf(cells, entry) ?? textOf(cells, entry);
    }),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowOf = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const readRow = (cells: string, strings?: string): Promise<unknown> =>
  read(workbookOf({ sheet: rowOf(cells), ...(strings === undefined ? {} : { strings }) }));

describe('单元格的值，无论 XML 怎样写', () => {
  it.each<[string, string, unknown]>([
    ['CDATA 里的数', '<c><v><![CDATA[123]]></v></c>', 123],
    ['分成几段的数', '<c><v>1<![CDATA[2]]>3<!-- 4 --><?x 5?>.5</v></c>', 123.5],
    ['写成字符引用的数', '<c><v>12&#51;</v></c>', 123],
    ['前后有空格和换行的数', '<c><v>\r\n  123.50\n</v></c>', 123.5],
    ['CDATA 前后的换行', '<c><v>\n<![CDATA[ -0.5 ]]>\n</v></c>', -0.5],
    ['只有空格和换行，是空白', '<c><v> \n </v></c><c><v>1</v></c>', null],
    ['带空格的共享文字编号', '<c t="s"><v> 0 </v></c>', '合计'],
    ['CDATA 里的共享文字编号', '<c t="s"><v><![CDATA[0]]></v></c>', '合计'],
    ['逻辑值 true', '<c t="b"><v>true</v></c>', true],
    ['逻辑值 FALSE', '<c t="b"><v> FALSE </v></c>', false],
    ['逻辑值 0', '<c t="b"><v>0</v></c>', false],
    ['说不清的逻辑值留作文字', '<c t="b"><v>是</v></c>', '是'],
    ['带换行的错误值', '<c t="e"><v>\n#REF!\n</v></c>', '#REF!'],
    ['公式文字里的注释', '<c t="str"><f>A2</f><v>合<!-- x -->计</v></c>', '合计'],
    ['CDATA 里的 _xHHHH_', '<c t="str"><v><![CDATA[合_x0020_计&amp;]]></v></c>', '合 计&amp;'],
    ['处理指令里的单元格不是内容', '<?x <c><v>9</v></c>?><c><v>1</v></c>', 1],
  ])('%s', async (_name, cells, expected) => {
    const seen = await readRow(cells, '<si><t>合计</t></si>');
    expect((seen as unknown[][])[0]?.[0]).toEqual(expected);
  });

  it('共享文字和公式里的 CDATA、注释也照读', async () => {
    const bytes = workbookOf({
      sheet: rowOf('<c t="s"><v>0</v></c><c><f><![CDATA[IF(A1<>"",]]>1<!-- 甲 -->,2)</f><v>1</v></c>'),
      strings: '<si><t>公务<!-- 注 -->接待<![CDATA[费]]></t></si>',
    });
    const result = await reader.read({ name: '表.xlsx', bytes });
    const cells = result.ok ? result.value.sheets[0]?.cells : undefined;
    expect(cells === undefined ? null : [textOf(cells, 0), cells.formulas.get(1)]).toEqual([
      '公务接待费',
      'IF(A1<>"",1,2)',
    ]);
  });

  it('不合规的 UTF-8 字节成为替代符，不影响其余内容', async () => {
    const [before = '', after = ''] = rowOf('<c t="str"><v>甲|乙</v></c><c><v>7</v></c>').split('|');
    const beyondUnicode = [0xf4, 0x90, 0x80, 0x80];
    const sheet = Uint8Array.from([
      ...utf8(`<worksheet>${before}`),
      ...beyondUnicode,
      ...utf8(`${after}</worksheet>`),
    ]);
    expect(await read(named('s.xml', (name) => name, 'xl/s.xml', sheet))).toEqual([
      ['甲\ufffd\ufffd\ufffd\ufffd乙', 7],
    ]);
  });
});

describe('ISO 日期和时间', () => {
  it.each<[string, unknown, string]>([
    ['2020-12-31', 44196, 'yyyy-mm-dd'],
    ['2020-12-31T12:00:00', 44196.5, 'yyyy-mm-dd'],
    ['2020-12-31T06:00:00.000Z', 44196.25, 'yyyy-mm-dd'],
    ['T08:30:00', 8.5 / 24, 'hh:mm:ss'],
    ['08:30', 8.5 / 24, 'hh:mm:ss'],
    [' 18:00:00.5 ', 64800.5 / 86400, 'hh:mm:ss'],
    ['2020-02-30', '2020-02-30', 'General'],
    ['2020-12-31起', '2020-12-31起', 'General'],
    ['T25:00:00', 'T25:00:00', 'General'],
    ['T', 'T', 'General'],
  ])('%s', async (iso, value, format) => {
    const result = await reader.read({
      name: '表.xlsx',
      bytes: workbookOf({ sheet: rowOf(`<c t="d"><v>${iso}</v></c>`) }),
    });
    const cells = result.ok ? result.value.sheets[0]?.cells : undefined;
    if (cells === undefined) throw new Error('no sheet');
    expect([numberOf(cells, 0) ?? textOf(cells, 0), formatOf(cells, 0)]).toEqual([value, format]);
  });
});

describe('单元格的地址', () => {
  const SHEET = '工作表“表”，xl/worksheets/sheet1.xml';

  it.each(['0', '1', 'B', '', 'R1C2', 'A0', '$B$1', 'B1:C1', 'B2'])(
    '地址“%s”放不下数，说明在哪一张表，不猜',
    async (reference) => {
      expect(await readRow(`<c><v>1</v></c><c r="${reference}"><v>2</v></c>`)).toEqual([
        'corruptPart',
        `${SHEET}，单元格地址“${reference}”不对`,
      ]);
    },
  );

  it('没有内容的单元格，地址不对也无妨；小写的地址照读', async () => {
    expect(await readRow('<c r="0"/><c r="b1"><v>2</v></c><c><v>3</v></c>')).toEqual([[null, 2, 3]]);
  });

  it('没有行号的行按其中单元格的地址，也没有地址的接在后面', async () => {
    const sheet =
      '<sheetData><row><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(await read(workbookOf({ sheet }))).toEqual([
      [null, null, null],
      [null, 1, 2],
      [3, null, null],
    ]);
  });

  it('行号是 0 的行，单元格有地址就照读，没有就不猜', async () => {
    const row = (cell: string): Uint8Array =>
      workbookOf({ sheet: `<sheetData><row r="0">${cell}</row></sheetData>` });
    expect(await read(row('<c r="A1"><v>1</v></c>'))).toEqual([[1]]);
    expect(await read(row('<c><v>1</v></c>'))).toEqual(['corruptPart', `${SHEET}，单元格地址“A0”不对`]);
  });
});

/** A workbook whose parts are named and pointed to in other ways; `rename` gives a part's name in the archive. */
function named(
  target: string,
  rename: (name: string) => string,
  file = 'xl/工作表/表 1.xml',
  sheet = utf8(`<worksheet>${rowOf('<c><v>7</v></c>')}</worksheet>`),
): Uint8Array {
  const relation = (type: string, to: string): string =>
    `<Relationships><Relationship Id="a" Type="${OFFICE}/${type}" Target="${to}"/></Relationships>`;
  const parts = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': '<workbook><sheets><sheet name="表" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relation('worksheet', target),
    [file]: sheet,
  };
  return packageOf(Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), part])));
}

describe('部件的名称和指向', () => {
  const same = (name: string): string => name;

  it.each<[string, string]>([
    ['反斜杠', '工作表\\表 1.xml'],
    ['反斜杠和上级文件夹', '..\\xl\\工作表\\表 1.xml'],
    ['百分号编码', '%E5%B7%A5%E4%BD%9C%E8%A1%A8/%E8%A1%A8%201.xml'],
    ['从根写起', '/xl/工作表/表%201.xml'],
  ])('%s', async (_name, target) => {
    expect(await read(named(target, same))).toEqual([[7]]);
  });

  it('压缩包里的名称本身就是百分号编码的，两边照样对得上', async () => {
    expect(await read(named('sheet%201.xml', same, 'xl/sheet%201.xml'))).toEqual([[7]]);
    expect(await read(named('sheet 1.xml', same, 'xl/sheet%201.xml'))).toEqual([[7]]);
    expect(await read(named('100%.xml', same, 'xl/100%.xml'))).toEqual([[7]]);
  });

  it('压缩包里的名称从根写起', async () => {
    expect(await read(named('sheet.xml', (name) => `/${name}`, 'xl/sheet.xml'))).toEqual([[7]]);
    expect(await read(named('sheet.xml', (name) => `../${name}`, 'xl/sheet.xml'))).toEqual([
      'unsafeArchive',
      '部件路径越界：../_rels/.rels',
    ]);
  });
});

describe('部件的编码', () => {
  const SHEET = `<worksheet>${rowOf('<c t="s"><v>0</v></c><c><v>1083600.05</v></c><c t="str"><v>万元</v></c>')}</worksheet>`;
  const STRINGS = '<sst><si><t>公务接待费</t></si></sst>';
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
    return big ? Uint8Array.from(Buffer.from(bytes).swap16()) : bytes;
  };
  const readParts = (encode: (xml: string) => Uint8Array): Promise<unknown> =>
    read(
      packageOf({
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': encode('<workbook><sheets><sheet name="表" r:id="a"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': encode(
          `<Relationships><Relationship Id="a" Type="${OFFICE}/worksheet" Target="s.xml"/><Relationship Id="b" Type="${OFFICE}/sharedStrings" Target="t.xml"/></Relationships>`,
        ),
        'xl/s.xml': encode(SHEET),
        'xl/t.xml': encode(STRINGS),
      }),
    );
  const declared = (encoding: string, xml: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${xml}`;

  it.each<[string, (xml: string) => Uint8Array]>([
    ['UTF-8', utf8],
    ['带标记的 UTF-8', (xml) => utf8(`\ufeff${xml}`)],
    ['UTF-16', (xml) => utf16(`\ufeff${declared('UTF-16', xml)}`, false)],
    ['高位在前的 UTF-16', (xml) => utf16(`\ufeff${declared('UTF-16', xml)}`, true)],
    ['没有标记的 UTF-16', (xml) => utf16(declared('UTF-16', xml), false)],
    ['声明 UTF-16 其实是 UTF-8', (xml) => utf8(declared('utf-16', xml))],
    ['声明没有听说过的编码', (xml) => utf8(declared('x-none', xml))],
    ['GB 18030', (xml) => gbk(declared('GB18030', xml))],
  ])('%s', async (_name, encode) => {
    expect(await readParts(encode)).toEqual([['公务接待费', 1083600.05, '万元']]);
  });
});

/** The characters of the test in GBK; there is no encoder for it on any platform. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  公: [0xb9, 0xab],
  务: [0xce, 0xf1],
  接: [0xbd, 0xd3],
  待: [0xb4, 0xfd],
  费: [0xb7, 0xd1],
  万: [0xcd, 0xf2],
  元: [0xd4, 0xaa],
  表: [0xb1, 0xed],
};

function gbk(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((sign) => GBK[sign] ?? [sign.charCodeAt(0)]));
}
