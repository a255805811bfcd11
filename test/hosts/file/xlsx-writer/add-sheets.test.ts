import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { rootElement } from '../../../../src/hosts/file/xlsx-writer/xml-element';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { richParts, richWorkbook } from './rich-workbook';
import { cell, formula, fullPlan, planOf, sheetPlan, text } from './sheet-plan';
import { added, entriesOf, fileOf, partOf, writer } from './written';

const TOUCHED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const tagsOf = (xml: string): readonly string[] =>
  (xml.match(/<[^>]*>[^<]*/g) ?? []).map((tag) => tag.replace(/ count="\d+"/, ''));

/** Whether all of `part` stands in `whole`, in its order. */
function isKeptIn(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const tag of whole) if (tag === part[at]) at += 1;
  return at === part.length;
}

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await workbookReader(codecNode).read(fileOf(bytes));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.map(({ name }) => name);
}

test('没有动到的部件逐字节不变，连压缩数据都一样', async () => {
  const original = richWorkbook();
  const after = new Map(entriesOf(await added(original, fullPlan())).map((entry) => [entry.name, entry]));
  const untouched = entriesOf(original).filter(({ name }) => !TOUCHED.includes(name));
  expect(untouched).toHaveLength(Object.keys(richParts()).length - TOUCHED.length);
  for (const entry of untouched) expect(after.get(entry.name)).toEqual(entry);
});

test('动到的部件只增不减，原有元素和顺序都在', async () => {
  const original = richWorkbook();
  const result = await added(original, fullPlan());
  for (const name of TOUCHED) {
    expect(isKeptIn(tagsOf(partOf(original, name)), tagsOf(partOf(result, name)))).toBe(true);
    expect(rootElement(partOf(result, name))).not.toBeNull();
  }
});

test('新工作表排在最后，编号、关系和部件名都不与已有的相撞', async () => {
  const result = await added(richWorkbook(), fullPlan());
  expect(partOf(result, 'xl/workbook.xml')).toContain(
    '<sheet name="评分表" sheetId="2" r:id="rId9"/><sheet name="溯源表" sheetId="5" r:id="rId10"/></sheets>',
  );
  expect(partOf(result, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet4.xml"');
  expect(partOf(result, '[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet5.xml"');
  expect(await namesIn(result)).toEqual(['预算', '底稿', '参数', '评分表', '溯源表']);
});

test('打印标题按页签位置归属，名称只加不改', async () => {
  const result = await added(richWorkbook(), fullPlan());
  expect(partOf(result, 'xl/workbook.xml')).toContain(
    `<definedName name="预算合计">'预算'!$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="4">'评分表'!$3:$3</definedName><definedName name="jixiao_trace">'溯源表'!$A$1</definedName></definedNames><calcPr`,
  );
});

test('同一方案再写一次，文件逐字节相同', async () => {
  const once = await added(richWorkbook(), fullPlan());
  expect(Buffer.from(await added(once, fullPlan())).equals(Buffer.from(once))).toBe(true);
});

test('再写时只有变了的工作表不同，样式不增加', async () => {
  const once = await added(richWorkbook(), fullPlan());
  const again = await added(once, fullPlan(8));
  const before = new Map(entriesOf(once).map((entry) => [entry.name, entry]));
  const changed = entriesOf(again).filter((entry) => before.get(entry.name)?.crc !== entry.crc);
  expect(changed.map(({ name }) => name)).toEqual(['xl/worksheets/sheet4.xml']);
  expect(partOf(again, 'xl/worksheets/sheet4.xml')).toContain('<v>8</v>');
});

test('已有同名工作表时原位替换：页签、编号、部件名不变，批注和宏名留着', async () => {
  const original = richWorkbook({
    'xl/worksheets/sheet1.xml': (richParts()['xl/worksheets/sheet1.xml'] as string).replace(
      '<sheetData>',
      '<sheetPr codeName="Sheet1"/><sheetData>',
    ),
  });
  const result = await added(original, planOf(sheetPlan('预算', [cell(0, 0, text('新'))])));
  expect(partOf(result, 'xl/workbook.xml')).toBe(partOf(original, 'xl/workbook.xml'));
  const sheet = partOf(result, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<sheetPr codeName="Sheet1">');
  expect(sheet).toContain('</headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>');
  expect(sheet).not.toContain('880.5');
});

test('名称只差大小写也是同一张表', async () => {
  const workbook = (richParts()['xl/workbook.xml'] as string).replace('name="预算"', 'name="Score"');
  const original = richWorkbook({ 'xl/workbook.xml': workbook });
  const result = await added(original, planOf(sheetPlan('score', [])));
  expect(await namesIn(result)).toEqual(['Score', '底稿', '参数']);
});

test('替换的工作表在计算链里时去掉计算链，不在时保留', async () => {
  const replaced = await added(richWorkbook(), planOf(sheetPlan('预算', [])));
  expect(entriesOf(replaced).map(({ name }) => name)).not.toContain('xl/calcChain.xml');
  expect(partOf(replaced, '[Content_Types].xml')).not.toContain('calcChain');
  expect(partOf(replaced, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  const other = await added(richWorkbook(), planOf(sheetPlan('底稿', [])));
  expect(entriesOf(other).map(({ name }) => name)).toContain('xl/calcChain.xml');
});

test('图表工作表没有单元格可替换，也不能覆盖', async () => {
  expect(await writer.addSheets(fileOf(richWorkbook()), planOf(sheetPlan('图', [])))).toEqual({
    ok: false,
    problem: { code: 'corruptPart', detail: '图', file: '单位.xlsm' },
  });
});

test('工作表名里的引号和尖括号在各处都写对', async () => {
  const name = "O'Neil & <Söhne>";
  const target = { workbook: '', sheet: name, top: 0, left: 0, bottom: 0, right: 0 };
  const plan = {
    ...planOf(
      sheetPlan(name, [cell(0, 0, text('=1+1')), cell(1, 0, formula(`'O''Neil & <Söhne>'!A1`, '=1+1'))], {
        print: { orientation: 'portrait', repeatRows: { first: 0, last: 1 } },
      }),
      sheetPlan('目录', [cell(0, 0, text('去'), { link: target })]),
    ),
    definedNames: [{ name: 'other', sheet: name, area: { top: 0, left: 1, bottom: 2, right: 3 } }],
  };
  const result = await added(richWorkbook(), plan);
  expect(await namesIn(result)).toEqual(['预算', '底稿', '参数', name, '目录']);
  const workbook = partOf(result, 'xl/workbook.xml');
  expect(workbook).toContain("'O''Neil &amp; &lt;Söhne&gt;'!$1:$2");
  expect(workbook).toContain("'O''Neil &amp; &lt;Söhne&gt;'!$B$1:$D$3");
  expect(partOf(result, 'xl/worksheets/sheet5.xml')).toContain(`location="'O''Neil &amp; &lt;Söhne&gt;'!A1"`);
  expect(Buffer.from(await added(result, plan)).equals(Buffer.from(result))).toBe(true);
});
