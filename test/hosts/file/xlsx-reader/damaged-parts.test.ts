import { fc, runs } from '../../../run/properties';
import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { entryAt, numberOf, textOf } from '../../../../src/workbook/cell';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { packageOf, workbookOf } from '../package-of';

const SHEET = '工作表“表”，xl/worksheets/sheet1.xml';
const reader = workbookReader(codecNode);

const problem = async (bytes: Uint8Array): Promise<unknown> => {
  const result = await reader.read({ name: '表.xlsx', bytes });
  return result.ok ? null : [result.problem.code, result.problem.detail];
};

async function readSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  const result = await reader.read({ name: '表.xlsx', bytes });
  if (!result.ok) throw new Error(result.problem.code);
  const [sheet] = result.value.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const cells = (xml: string): string => `<sheetData><row r="1">${xml}</row></sheetData>`;

/** A package with a workbook part of its own and these sheet parts. */
function packageWith(sheets: readonly string[], targets: readonly string[]): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return packageOf({
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><sheets>${targets.map((_, index) => `<sheet name="表${String(index)}" r:id="s${String(index)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/Workbook.xml.rels': `<Relationships>${targets.map((target, index) => relation(`s${String(index)}`, 'worksheet', target)).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/s${String(index)}.xml`, xml])),
  });
}

describe('残缺的部件不会被当成内容较少的表', () => {
  it('中途结束的工作表是损坏，不是少几行', async () => {
    const whole = workbookOf({ sheet: cells('<c><v>1</v></c>') });
    const broken = packageWith(['<worksheet><sheetData><row><c><v>1</v></c>'], ['s0.xml']);
    expect([await problem(whole), await problem(broken)]).toEqual([
      null,
      ['corruptPart', '工作表“表0”，xl/s0.xml'],
    ]);
  });

  it('中途结束的共享文字是损坏', async () => {
    const strings = '<si><t>合计</t></si><!--';
    expect(await problem(workbookOf({ sheet: cells('<c t="s"><v>0</v></c>'), strings }))).toEqual([
      'corruptPart',
      'xl/sharedStrings.xml',
    ]);
  });

  it('指向不存在的共享文字是损坏，内嵌文字不能顶替', async () => {
    const sheet = cells('<c t="str"><v>甲</v></c><c t="s"><v>1</v></c>');
    expect(await problem(workbookOf({ sheet, strings: '<si><t>合计</t></si>' }))).toEqual([
      'corruptPart',
      `${SHEET}，单元格 B1 指向不存在的共享文字`,
    ]);
  });

  it('越出工作表范围的单元格是损坏', async () => {
    expect(await problem(workbookOf({ sheet: cells('<c r="XFE1"><v>1</v></c>') }))).toEqual([
      'corruptPart',
      `${SHEET}，单元格地址“XFE1”不对`,
    ]);
    expect(await problem(workbookOf({ sheet: cells('<c r="XFD1"><v>1</v></c>') }))).toBeNull();
  });

  it('没有对应部件的工作表说明缺哪一个', async () => {
    expect(await problem(packageWith([], ['missing.xml']))).toEqual([
      'corruptPart',
      '工作表“表0”，xl/missing.xml',
    ]);
  });
});

describe('小文件不能让读取没有尽头', () => {
  it('几个工作表共用一个部件不读', async () => {
    const one = '<worksheet><sheetData/></worksheet>';
    expect(await problem(packageWith([one], ['s0.xml', './S0.xml']))).toEqual([
      'corruptPart',
      '工作表“表1”，xl/S0.xml',
    ]);
    expect(await problem(packageWith([one, one], ['s0.xml', 's1.xml']))).toBeNull();
  });

  it('许多表都只在最后一行有字，行数合计过大时不读', async () => {
    const last = '<worksheet><sheetData><row r="1048576"><c><v>1</v></c></row></sheetData></worksheet>';
    const many = Array.from({ length: 33 }, () => last);
    const names = many.map((_, index) => `s${String(index)}.xml`);
    expect(await problem(packageWith(many, names))).toEqual(['tooLarge', '工作表“表32”，xl/s32.xml']);
  });

  it('一条长公式由许多单元格共享，展开过大时不读', async () => {
    const long = '<c><f t="shared" si="0">"' + 'x'.repeat(1 << 20) + '"</f></c>';
    const shared = '<c><f t="shared" si="0"/></c>';
    expect(await problem(workbookOf({ sheet: cells(long + shared.repeat(20)) }))).toBeNull();
    expect(await problem(workbookOf({ sheet: cells(long + shared.repeat(200)) }))).toEqual([
      'tooLarge',
      SHEET,
    ]);
  });

  it('上万条重叠的隐藏列、没有等号的长标记只用线性时间', async () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(20_000);
    const sheet = await readSheet(workbookOf({ sheet: `<cols>${columns}</cols>${cells('')}` }));
    expect(sheet.hiddenColumns.size).toBe(16384);
    const workbook = `<workbook ${'a'.repeat(300_000)}><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`;
    expect(await problem(workbookOf({ sheet: cells(''), workbook }))).toBeNull();
  });
});

describe('少见但合法的写法', () => {
  it('注释里的单元格不是内容，CDATA 里的文字是', async () => {
    const sheet = await readSheet(
      workbookOf({
        sheet: cells(
          '<!--<c><v>9</v></c>--><c t="inlineStr"><is><t>a&amp;<![CDATA[<b>&amp;]]>c</t></is></c><!-- > --><c><v>2</v></c>',
        ),
      }),
    );
    expect(textOf(sheet.cells, entryAt(sheet.cells, 0, 0))).toBe('a&<b>&amp;c');
    expect(numberOf(sheet.cells, entryAt(sheet.cells, 0, 1))).toBe(2);
    expect(sheet.cells.values).toHaveLength(2);
  });

  it('部件名不分大小写', async () => {
    const one = '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>';
    const sheet = await readSheet(packageWith([one], ['S0.XML']));
    expect(numberOf(sheet.cells, 0)).toBe(7);
  });

  it('不是数字的“数字”留作文字给人看，空的值是空白', async () => {
    const values = ['NaN', '-', '.', '1.2.3', '0x10', '1e999', '', ' 5 ', '-0.5e1'];
    const sheet = await readSheet(
      workbookOf({ sheet: cells(values.map((value) => `<c><v>${value}</v></c>`).join('')) }),
    );
    const seen = values.map((_, column) => {
      const entry = entryAt(sheet.cells, 0, column);
      return entry < 0 ? null : (numberOf(sheet.cells, entry) ?? textOf(sheet.cells, entry));
    });
    expect(seen).toEqual(['NaN', '-', '.', '1.2.3', '0x10', '1e999', null, 5, -5]);
  });

  it('1904 日期系统里的 ISO 日期按那个系统计', async () => {
    const sheet = cells('<c t="d"><v>1904-01-02</v></c>');
    const workbook =
      '<workbook><workbookPr date1904="true"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>';
    const [in1904, in1900] = [
      await readSheet(workbookOf({ sheet, workbook })),
      await readSheet(workbookOf({ sheet })),
    ];
    expect([numberOf(in1904.cells, 0), numberOf(in1900.cells, 0)]).toEqual([1, 1463]);
  });
});

it('工作表、样式和共享文字的 XML 任意改动，只会得到结果或问题', async () => {
  const parts = {
    sheet:
      '<cols><col min="2" max="3" hidden="1"/></cols>' +
      cells(
        '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*$B$2</f><v>1.5</v></c><c r="C1" t="inlineStr"><is><r><t>人&#x4e00;</t></r></is></c>',
      ) +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    strings: '<si><t xml:space="preserve"> 合计_x000D_</t><rPh><t>he</t></rPh></si>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="0.00&quot;元&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
  };
  const mark = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    '=',
    ' ',
    '<c',
    '</c>',
    '<!--',
    '<![CDATA[',
    '-1',
    '9999999',
  );
  const edit = fc.tuple(
    fc.constantFrom<keyof typeof parts>('sheet', 'strings', 'styles'),
    fc.nat(500),
    fc.nat(9),
    mark,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const changed = { ...parts };
      for (const [name, place, removed, added] of edits) {
        const before = changed[name];
        const at = place % before.length;
        changed[name] = before.slice(0, at) + added + before.slice(at + removed);
      }
      const result = await reader.read({ name: '表.xlsx', bytes: workbookOf(changed) });
      if (result.ok) expect(result.value.sheets).toHaveLength(1);
      else expect(['corruptPart', 'tooLarge']).toContain(result.problem.code);
    }),
    { numRuns: runs(400) },
  );
});
