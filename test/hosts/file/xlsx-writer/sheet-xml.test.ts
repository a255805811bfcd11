import { numberOf, kindOf, textOf, entryAt } from '../../../../src/workbook/cell';
import { CellKind } from '../../../../src/workbook/snapshot';
import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { rootElement } from '../../../../src/hosts/file/xlsx-writer/xml-element';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import type { PlannedContent, SheetPlan } from '../../../../src/workbook/plan/plan';
import { cell, formula, fullPlan, number, planOf, sheetPlan, text } from './sheet-plan';
import { fileOf, partOf, writer } from './written';

async function written(plan: SheetPlan): Promise<string> {
  return partOf((await writer.create(planOf(plan))).bytes, 'xl/worksheets/sheet1.xml');
}

/** The cell's own XML from its start tag on, without its address and style. */
async function cellOf(content: PlannedContent): Promise<string> {
  const xml = await written(sheetPlan('表', [cell(0, 0, content)]));
  return /<c r="A1" s="\d+"(.*?)<\/row>/s.exec(xml)?.[1] ?? '';
}

/** What a reader makes of texts in one column. */
async function readBack(texts: readonly string[]): Promise<readonly (string | null)[]> {
  const plan = sheetPlan(
    '表',
    texts.map((value, row) => cell(row, 0, text(value))),
  );
  const read = await workbookReader(codecNode).read(fileOf((await writer.create(planOf(plan))).bytes));
  if (!read.ok) throw new Error(read.problem.code);
  const cells = read.value.sheets[0]?.cells;
  return texts.map((_, row) => {
    if (cells === undefined) return null;
    const entry = entryAt(cells, row, 0);
    return kindOf(cells, entry) === CellKind.text && numberOf(cells, entry) === null
      ? textOf(cells, entry)
      : null;
  });
}

test('工作表的各部分按规范的次序排列', async () => {
  const { bytes } = await writer.create(fullPlan());
  const root = rootElement(partOf(bytes, 'xl/worksheets/sheet1.xml'));
  expect(root?.children.map(({ name }) => name)).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'mergeCells',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ]);
});

test('没有合并、列表、链接和列宽时，不写空的元素', async () => {
  const root = rootElement(await written(sheetPlan('表', [cell(0, 0, text('字'))])));
  expect(root?.children.map(({ name }) => name)).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'sheetData',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ]);
});

test('冻结、列宽、隐藏列、行高、合并、链接和页面都照计划写', async () => {
  const xml = partOf((await writer.create(fullPlan())).bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<col min="2" max="2" width="20.7143" customWidth="1"/>');
  expect(xml).toContain('<col min="3" max="3" width="8.7143" hidden="1" customWidth="1"/>');
  expect(xml).toContain('<row r="1" ht="34" customHeight="1">');
  expect(xml).toContain('<row r="10" ht="409" customHeight="1"></row>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
  expect(xml).toContain(`<hyperlink ref="B4" location="'预算'!B2"/>`);
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toContain('第 &amp;P 页 共 &amp;N 页');
});

test('合并区域里没有写到的单元格也有同样的边框', async () => {
  const xml = await written(
    sheetPlan('表', [cell(1, 1, text('合'), { style: 'centered' })], {
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    }),
  );
  const style = /<c r="B2" s="(\d+)"/.exec(xml)?.[1] ?? '';
  for (const address of ['C2', 'B3', 'C3']) expect(xml).toContain(`<c r="${address}" s="${style}"/>`);
});

test('单元格不分写入先后，按行列排列；写了两次的以后一次为准', async () => {
  const xml = await written(
    sheetPlan('表', [
      cell(1, 0, text('丙')),
      cell(0, 27, text('乙')),
      cell(0, 1, text('旧')),
      cell(0, 1, text('甲')),
    ]),
  );
  expect(xml.match(/<c r="\w+"/g)).toEqual(['<c r="B1"', '<c r="AB1"', '<c r="A2"']);
  expect(xml).not.toContain('旧');
});

test.each([
  ['0.1', '><v>0.1</v></c>'],
  ['-1234567890.12', '><v>-1234567890.12</v></c>'],
  ['0.000001', '><v>0.000001</v></c>'],
  ['0.3333333333333333333333333', '><v>0.33333333333333333</v></c>'],
])('数字 %s 不经浮点，原样写出', async (value, xml) => {
  expect(await cellOf(number(value))).toBe(xml);
});

test('公式带着现值，文字和数字各有其类型', async () => {
  expect(await cellOf(formula('IF(B1<1,"<&",B1)', 2))).toBe(
    '><f>IF(B1&lt;1,&quot;&lt;&amp;&quot;,B1)</f><v>2</v></c>',
  );
  expect(await cellOf(formula('B1', '待评价'))).toBe(' t="str"><f>B1</f><v>待评价</v></c>');
});

test('超过 8192 个字符的公式 Excel 打不开，改写现值', async () => {
  expect(await cellOf(formula(`"${'长'.repeat(9000)}"`, '长'))).toBe(' t="inlineStr"><is><t>长</t></is></c>');
  expect(await cellOf(formula(`1${'+0'.repeat(5000)}`, 1))).toBe('><v>1</v></c>');
});

test('像公式、像标记的文字都还是文字，读回来一字不差', async () => {
  const texts = [
    '=HYPERLINK("http://x","点")',
    '+1',
    '-1',
    '@SUM(A1)',
    ']]>',
    '<x>&amp;</x>',
    `"引'号`,
    '  两端有空格 ',
    '第一行\n第二行',
    '_x0041_',
    '𠮷〔2020〕3号',
    '1003',
  ];
  expect(await readBack(texts)).toEqual(texts);
});

test('XML 容不下的字符去掉，行尾统一为换行', async () => {
  expect(await readBack(['甲\u0000\u0008\u001f乙\uffff', '断\ud800字', '一\r\n二\r三'])).toEqual([
    '甲乙',
    '断字',
    '一\n二\n三',
  ]);
});

test('超过 32767 个字符的文字截断并注明', async () => {
  const [kept] = await readBack(['长'.repeat(40_000)]);
  expect(kept).toHaveLength(32_767);
  expect(kept?.endsWith('……（文字过长，此处截断）')).toBe(true);
});

test('下拉列表写成文字，引号加倍；装不下全部选项的不写，免得质疑对的答案', async () => {
  const range = { top: 0, left: 0, bottom: 1, right: 0 };
  const xml = await written(
    sheetPlan('表', [], {
      validations: [
        { range, choices: ['是', '否', '"<待定>"'], prompt: '提示'.repeat(200) },
        { range, choices: ['一,二', '三'], prompt: '' },
        { range, choices: ['三', '长'.repeat(255)], prompt: '' },
        { range, choices: [], prompt: '没有可选的' },
      ],
    }),
  );
  expect(xml).toContain('<dataValidations count="1">');
  expect(xml).toContain('sqref="A1:A2"><formula1>"是,否,&quot;&quot;&lt;待定&gt;&quot;&quot;"</formula1>');
  expect(xml).toContain(`prompt="${'提示'.repeat(127)}提"`);
});
