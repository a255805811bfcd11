import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { respelledWorkbook, richParts, richWorkbook } from './rich-workbook';
import { fullPlan, planOf, sheetPlan } from './sheet-plan';
import { added, entriesOf, fileOf, partOf } from './written';

const part = (name: string): string => richParts()[name] as string;

async function sheetsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await workbookReader(codecNode).read(fileOf(bytes));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.map(({ name }) => name);
}

describe('部件名不分大小写', () => {
  it('xl/Styles.xml 就是关系里写的 styles.xml：不另建样式部件，原有样式都在', async () => {
    const result = await added(respelledWorkbook(['styles.xml', 'Styles.xml']), fullPlan());
    const named = entriesOf(result).filter(({ name }) => /styles/i.test(name));
    expect(named.map(({ name }) => name)).toEqual(['xl/Styles.xml']);
    expect(partOf(result, 'xl/Styles.xml')).toContain(
      '<xf numFmtId="176" fontId="1" fillId="0" borderId="0" xfId="0"/><xf ',
    );
  });

  it('[content_types].xml、XL/Workbook.xml 仍是原来那几个部件，名称照原样，用户的表都在', async () => {
    const original = respelledWorkbook(
      ['[Content_Types]', '[content_types]'],
      ['xl/', 'XL/'],
      ['workbook.xml', 'Workbook.xml'],
    );
    const result = await added(original, fullPlan());
    expect(await sheetsIn(result)).toEqual(['预算', '底稿', '参数', '评分表', '溯源表']);
    const before = entriesOf(original).map(({ name }) => name);
    const names = entriesOf(result).map(({ name }) => name);
    expect(names.slice(0, before.length)).toEqual(before);
    expect(names.slice(before.length)).toEqual(['XL/worksheets/sheet4.xml', 'XL/worksheets/sheet5.xml']);
    expect(partOf(result, '[content_types].xml')).toContain(
      '<Override PartName="/XL/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
    expect(Buffer.from(await added(result, fullPlan())).equals(Buffer.from(result))).toBe(true);
  });

  it('要去掉的部件，名称大小写不同也去掉', async () => {
    const original = respelledWorkbook(['calcChain', 'CalcChain']);
    const result = await added(original, planOf(sheetPlan('预算', [])));
    expect(entriesOf(result).filter(({ name }) => /calcchain/i.test(name))).toEqual([]);
  });
});

describe('要用的部件名另有登记', () => {
  const types = part('[Content_Types].xml');
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

  it('登记成别的类型时改过来，不留两条', async () => {
    const stale =
      '<Override PartName="/xl/Worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/>';
    const result = await added(
      richWorkbook({ '[Content_Types].xml': types.replace('</Types>', `${stale}</Types>`) }),
      fullPlan(),
    );
    const written = partOf(result, '[Content_Types].xml');
    expect(written.match(/<Override PartName="\/xl\/worksheets\/sheet4\.xml"[^>]*>/gi)).toEqual([
      `<Override PartName="/xl/worksheets/sheet4.xml" ContentType="${sheetType}"/>`,
    ]);
  });

  it('空的 <Types/> 撑开来放', async () => {
    const result = await added(
      richWorkbook({ '[Content_Types].xml': '<Types xmlns="urn:types"/>' }),
      planOf(sheetPlan('评分表', [])),
    );
    expect(partOf(result, '[Content_Types].xml')).toBe(
      '<Types xmlns="urn:types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        `<Override PartName="/xl/worksheets/sheet4.xml" ContentType="${sheetType}"/></Types>`,
    );
  });
});

it('已有 sheetId 65534 时，新表取最小的空号', async () => {
  const workbook = part('xl/workbook.xml').replace('sheetId="7"', 'sheetId="65534"');
  const result = await added(richWorkbook({ 'xl/workbook.xml': workbook }), fullPlan());
  expect(partOf(result, 'xl/workbook.xml')).toContain(
    '<sheet name="评分表" sheetId="2" r:id="rId9"/><sheet name="溯源表" sheetId="5" r:id="rId10"/>',
  );
});

it('计算链里有新表要用的编号，就去掉计算链', async () => {
  const chain = part('xl/calcChain.xml').replace('i="1"', 'i="2"');
  const result = await added(richWorkbook({ 'xl/calcChain.xml': chain }), fullPlan());
  expect(entriesOf(result).map(({ name }) => name)).not.toContain('xl/calcChain.xml');
});
