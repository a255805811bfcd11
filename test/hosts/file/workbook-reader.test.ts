import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, runs } from '../../run/properties';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { entryAt, formatOf, kindOf, numberOf, textOf } from '../../../src/workbook/cell';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { packageOf, workbookOf } from './package-of';

const SAMPLES = join(__dirname, '../../fixtures/samples');
const reader = workbookReader(codecNode);

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const result = await reader.read({ name: '表.xlsx', bytes });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

async function readSheet(parts: Parameters<typeof workbookOf>[0]): Promise<SheetSnapshot> {
  const [sheet] = (await read(workbookOf(parts))).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cells as people see them: text or number, or the kind of what is neither. */
function shown({ cells }: SheetSnapshot): (string | number | null)[][] {
  return Array.from({ length: cells.rowCount }, (_row, row) =>
    Array.from({ length: cells.columnCount }, (_column, column) => {
      const entry = entryAt(cells, row, column);
      if (kindOf(cells, entry) === CellKind.formulaWithoutValue) return '(no value)';
      if (kindOf(cells, entry) === CellKind.boolean) return cells.values[entry] === 1 ? 'TRUE' : 'FALSE';
      return numberOf(cells, entry) ?? (entry < 0 ? null : textOf(cells, entry));
    }),
  );
}

const problem = async (bytes: Uint8Array): Promise<unknown> => {
  const result = await reader.read({ name: '表.xlsx', bytes });
  return result.ok ? null : [result.problem.code, result.problem.detail];
};

describe('单元格', () => {
  it('读出数字、共享文字、内嵌文字、逻辑值、错误值和日期', async () => {
    const sheet = await readSheet({
      strings:
        '<si><t>合计</t></si><si><r><t>人员</t></r><r><t xml:space="preserve"> 经费</t></r><rPh><t>ren</t></rPh></si>',
      sheet:
        '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>1083600.05</v></c></row>' +
        '<row r="3"><c r="B3" t="inlineStr"><is><t>a&lt;b&amp;c_x000D_</t></is></c><c r="C3" t="b"><v>1</v></c>' +
        '<c r="D3" t="e"><v>#REF!</v></c><c r="E3" t="d"><v>2020-12-31</v></c></row></sheetData>',
    });
    expect(shown(sheet)).toEqual([
      [null, null, null, null, null],
      [null, '合计', '人员 经费', 1083600.05, null],
      [null, 'a<b&c\r', 'TRUE', '#REF!', 44196],
    ]);
  });

  it('空文字、只有格式的单元格不算内容，使用区域只到有内容处', async () => {
    const sheet = await readSheet({
      strings: '<si><t></t></si>',
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="IV1" s="3"/></row><row r="9"><c r="C9" t="s"><v>0</v></c></row></sheetData>',
    });
    expect([sheet.cells.rowCount, sheet.cells.columnCount]).toEqual([1, 1]);
  });

  it('0 与空白不同', async () => {
    const sheet = await readSheet({
      sheet: '<sheetData><row r="1"><c r="A1"><v>0</v></c><c r="B1"/></row></sheetData>',
    });
    expect([entryAt(sheet.cells, 0, 0) >= 0, entryAt(sheet.cells, 0, 1) >= 0]).toEqual([true, false]);
  });

  it('共享公式按位置平移，绝对引用、文字和表名不动', async () => {
    const formula = 'A1+$B$1+SUM(A$1:$C2)&amp;"A1"&amp;\'A1 表\'!B2+LOG10(A1)';
    const sheet = await readSheet({
      sheet:
        `<sheetData><row r="1"><c r="D1"><f t="shared" ref="D1:E2" si="0">${formula}</f><v>1</v></c></row>` +
        '<row r="2"><c r="E2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    });
    expect(sheet.cells.formulas.get(entryAt(sheet.cells, 1, 4))).toBe(
      'B2+$B$1+SUM(B$1:$C3)&"A1"&\'A1 表\'!C3+LOG10(B2)',
    );
  });

  it('没有缓存值的公式单列一类，缓存为空文字的公式不是没有值', async () => {
    const sheet = await readSheet({
      sheet:
        '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c></row></sheetData>',
    });
    expect(shown(sheet)).toEqual([['(no value)', '']]);
    expect([...sheet.cells.formulas.values()]).toEqual(['1+1', '""']);
  });

  it('行列乱序、缺少地址、带前缀的标记都能读', async () => {
    const sheet = await readSheet({
      sheet:
        '<x:sheetData><x:row r="3"><x:c r="B3"><x:v>4</x:v></x:c><x:c r="A3"><x:v>3</x:v></x:c></x:row>' +
        '<x:row r="1"><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>',
    });
    expect(shown(sheet)).toEqual([
      [1, 2],
      [null, null],
      [3, 4],
    ]);
  });

  it('数字格式、隐藏行列和合并区域', async () => {
    const sheet = await readSheet({
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00&quot;元&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>',
      sheet:
        '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>0.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    });
    expect([formatOf(sheet.cells, 0), formatOf(sheet.cells, 1)]).toEqual(['#,##0.00"元"', '0.00%']);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[0], [1, 2]]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1048575, right: 16383 }]);
  });

  it('最远角落的一个单元格不占整张表的内存', async () => {
    const sheet = await readSheet({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    });
    expect([sheet.cells.rowCount, sheet.cells.columnCount, sheet.cells.values.length]).toEqual([
      1048576, 16384, 2,
    ]);
    expect(numberOf(sheet.cells, entryAt(sheet.cells, 1048575, 16383))).toBe(2);
  });

  it('数字解析与 JavaScript 的最近双精度数一致', async () => {
    const texts = [
      '0',
      '-0.1',
      '123456789012345678',
      '1.7976931348623157E308',
      '5e-324',
      '0.30000000000000004',
      '.5',
      '1083600',
    ];
    const row = texts.map((text) => `<c><v>${text}</v></c>`).join('');
    const sheet = await readSheet({ sheet: `<sheetData><row r="1">${row}</row></sheetData>` });
    expect(shown(sheet)).toEqual([texts.map(Number)]);
  });
});

describe('工作簿', () => {
  it('读出隐藏的表、定义名称和 1904 日期系统', async () => {
    const book = await read(
      workbookOf({
        sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        workbook:
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="甲 &amp; 乙" sheetId="7" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="合计" localSheetId="0">\'甲 &amp; 乙\'!$A$1</definedName></definedNames></workbook>',
      }),
    );
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲 & 乙', 'veryHidden'],
    ]);
    expect(book.definedNames).toEqual([{ name: '合计', reference: "'甲 & 乙'!$A$1", sheet: '甲 & 乙' }]);
    expect(book.date1904).toBe(true);
  });

  it('实体膨胀攻击不展开', async () => {
    const book = await read(
      workbookOf({
        sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
        workbook:
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook xmlns:r="r"><sheets><sheet name="&b;" sheetId="1" r:id="rId1"/></sheets></workbook>',
      }),
    );
    expect(book.sheets[0]?.name).toBe('&b;');
  });
});

describe('读不了的文件各有各的说法', () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const sample = readFileSync(join(SAMPLES, '机关事务服务中心2020年度.xlsx'));

  it.each([
    ['空文件', new Uint8Array(), ['fileEmpty', null]],
    ['改名的网页', text('<html><table><tr><td>1</td></tr></table></html>'), ['htmlDisguised', null]],
    ['截断的工作簿', sample.subarray(0, 20000), ['fileTruncated', null]],
    [
      '文字文档',
      packageOf({ '_rels/.rels': '<Relationships/>', 'word/document.xml': '<w/>' }),
      ['notAWorkbook', null],
    ],
    [
      '只有图表页',
      workbookOf({
        sheet: '',
        workbook:
          '<workbook xmlns:r="r"><sheets><sheet name="图" sheetId="1" r:id="rId3"/></sheets></workbook>',
      }),
      ['noSheets', null],
    ],
    [
      '没有说明部件在哪里的工作表',
      workbookOf({
        sheet: '',
        workbook:
          '<workbook xmlns:r="r"><sheets><sheet name="三公" sheetId="1" r:id="rId9"/></sheets></workbook>',
      }),
      ['corruptPart', '工作表“三公”'],
    ],
  ])('%s', async (_name, bytes, expected) => {
    expect(await problem(bytes)).toEqual(expected);
  });

  it('损坏的部件说明是哪一个', async () => {
    const bytes = workbookOf({ sheet: `<sheetData>${'<row/>'.repeat(500)}</sheetData>` });
    const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
    const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte));
    bytes[at + name.length + 6] = (bytes[at + name.length + 6] ?? 0) ^ 0xff;
    expect(await problem(bytes)).toEqual(['corruptPart', '工作表“表”，xl/worksheets/sheet1.xml']);
  });

  it('残缺的旧格式工作簿', async () => {
    const old = readFileSync(join(SAMPLES, '部门决算公开表2020.xls'));
    expect(await problem(old.subarray(0, 3000))).toEqual(['fileTruncated', null]);
  });

  it('样例任意改动几个字节，只会得到结果或问题，不会抛出', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 5 }),
        async (changes) => {
          const changed = Uint8Array.from(sample);
          for (const [at, value] of changes) changed[at] = value;
          const result = await reader.read({ name: '表.xlsx', bytes: changed });
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
