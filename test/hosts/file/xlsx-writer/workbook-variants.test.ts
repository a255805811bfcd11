import { packageOf } from '../package-of';
import { richParts, richWorkbook } from './rich-workbook';
import { cell, fullPlan, planOf, sheetPlan, text } from './sheet-plan';
import { added, entriesOf, fileOf, partOf, writer } from './written';

const part = (name: string): string => richParts()[name] as string;
const withPrefix = (xml: string): string =>
  xml.replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1x:$2').replace(/ xmlns="/, ' xmlns:x="');

test('带前缀的部件里，加进去的元素也带前缀', async () => {
  const result = await added(
    richWorkbook({
      'xl/workbook.xml': withPrefix(part('xl/workbook.xml')),
      'xl/styles.xml': withPrefix(part('xl/styles.xml')),
    }),
    fullPlan(),
  );
  expect(partOf(result, 'xl/workbook.xml')).toMatch(/<x:sheet name="溯源表"[^>]*\/><\/x:sheets>/);
  expect(partOf(result, 'xl/workbook.xml')).toContain(
    `<x:definedName name="jixiao_trace">'溯源表'!$A$1</x:definedName></x:definedNames>`,
  );
  expect(partOf(result, 'xl/styles.xml')).toMatch(/<x:xf [^>]*><x:alignment [^>]*\/><\/x:xf><\/x:cellXfs>/);
  expect(Buffer.from(await added(result, fullPlan())).equals(Buffer.from(result))).toBe(true);
});

test('Strict 文件里的新工作表用 Strict 的命名空间和关系类型', async () => {
  const strict = (name: string): string =>
    part(name)
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const names = ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  const result = await added(
    richWorkbook(Object.fromEntries(names.map((name) => [name, strict(name)]))),
    fullPlan(),
  );
  expect(partOf(result, 'xl/worksheets/sheet4.xml')).toContain(
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
  expect(partOf(result, 'xl/_rels/workbook.xml.rels')).toContain(
    '<Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"',
  );
  expect(partOf(result, 'xl/workbook.xml')).toContain('r:id="rId9"');
});

test('没有样式部件就新建一个，并登记关系和类型', async () => {
  const result = await added(
    richWorkbook({
      'xl/styles.xml': null,
      'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels').replace(
        /<Relationship Id="rId6"[^>]*>/,
        '',
      ),
      '[Content_Types].xml': part('[Content_Types].xml').replace(
        /<Override PartName="\/xl\/styles[^>]*>/,
        '',
      ),
    }),
    fullPlan(),
  );
  expect(partOf(result, 'xl/_rels/workbook.xml.rels')).toMatch(/\/styles" Target="styles.xml"/);
  expect(partOf(result, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  expect(partOf(result, 'xl/styles.xml')).toContain('<cellXfs count="');
  expect(Buffer.from(await added(result, fullPlan())).equals(Buffer.from(result))).toBe(true);
});

test('没有定义名称的工作簿，名称加在计算设置之前', async () => {
  const workbook = part('xl/workbook.xml').replace(/<definedNames>.*<\/definedNames>/, '');
  const result = await added(richWorkbook({ 'xl/workbook.xml': workbook }), fullPlan());
  expect(partOf(result, 'xl/workbook.xml')).toMatch(
    /<\/externalReferences><definedNames><definedName .*<\/definedNames><calcPr/,
  );
});

test('空的名称表、单引号和未声明的关系前缀都能加', async () => {
  const workbook = `\uFEFF<?xml version='1.0'?><workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheets><sheet name='预算' sheetId='1' xmlns:q='http://schemas.openxmlformats.org/officeDocument/2006/relationships' q:id='rId1'/></sheets><definedNames/></workbook>`;
  const result = await added(richWorkbook({ 'xl/workbook.xml': workbook }), fullPlan());
  const written = partOf(result, 'xl/workbook.xml');
  expect(written.startsWith('\uFEFF')).toBe(true);
  expect(written).toContain(
    '<sheet name="评分表" sheetId="2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"/>',
  );
  expect(written).toMatch(/<definedNames><definedName .*<\/definedNames><\/workbook>$/);
});

test('工作簿部件不叫 workbook.xml，也按关系找到', async () => {
  const parts = richParts();
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name.replace('xl/workbook.xml', 'xl/book2.xml').replace('xl/_rels/workbook', 'xl/_rels/book2'),
      content,
    ]),
  );
  renamed['_rels/.rels'] = part('_rels/.rels').replace('xl/workbook.xml', '/xl/book2.xml');
  const result = await added(packageOf(renamed), fullPlan());
  expect(partOf(result, 'xl/book2.xml')).toContain('name="评分表"');
});

test('UTF-16 的工作簿部件改写成 UTF-8，声明跟着改', async () => {
  const xml = `\uFEFF${part('xl/workbook.xml').replace('UTF-8', 'UTF-16')}`;
  const bytes = packageOf({ ...richParts(), 'xl/workbook.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) });
  const written = partOf(await added(bytes, fullPlan()), 'xl/workbook.xml');
  expect(written).toContain('encoding="UTF-8"');
  expect(written).toContain('name="评分表"');
});

test('坏了的部件报出名称，不写出残缺文件', async () => {
  for (const name of ['xl/styles.xml', '[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    const result = await writer.addSheets(
      fileOf(richWorkbook({ [name]: part(name).slice(0, -20) })),
      fullPlan(),
    );
    expect(result).toEqual({ ok: false, problem: { code: 'corruptPart', detail: name, file: '单位.xlsm' } });
  }
});

test('xlsx、xlsm 和它们的模板能加工作表；其他文件不能', () => {
  const can = (bytes: Uint8Array): boolean => writer.canAddTo(fileOf(bytes));
  const oldExcel = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const document = packageOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': part('_rels/.rels'),
    'xl/workbook.xml': '<document><body/></document>',
    'xl/_rels/workbook.xml.rels': '<Relationships/>',
  });
  const binary = packageOf({ ...richParts(), 'xl/workbook.xml': Uint8Array.from([131, 1, 0, 128, 1, 20]) });
  const template = part('[Content_Types].xml').replace('sheet.macroEnabled', 'template.macroEnabled');
  expect([richWorkbook(), richWorkbook({ '[Content_Types].xml': template })].map(can)).toEqual([true, true]);
  expect([oldExcel, document, binary, new Uint8Array()].map(can)).toEqual([false, false, false, false]);
});

test('新建的工作簿只有计划的表，写明程序名，两次逐字节相同', async () => {
  const plan = planOf(sheetPlan('评分表', [cell(0, 0, text('得分'))]));
  const { bytes } = await writer.create(plan);
  expect(entriesOf(bytes).map(({ name }) => name)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(partOf(bytes, 'docProps/app.xml')).toContain('<Application>绩效自评助手</Application>');
  expect(writer.canAddTo(fileOf(bytes))).toBe(true);
  expect(Buffer.from((await writer.create(plan)).bytes).equals(Buffer.from(bytes))).toBe(true);
});
