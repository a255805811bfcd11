import type { Finding } from '../../../../src/domain/finding';
import { rootElement } from '../../../../src/hosts/file/xlsx-writer/xml-element';
import type { SheetPlan } from '../../../../src/workbook/plan/plan';
import { OTHER_CHOICE_QUESTION } from '../../../../src/workbook/plan/choice-list';
import { packageOf } from '../package-of';
import { richParts } from './rich-workbook';
import { cell, planOf, sheetPlan, text } from './sheet-plan';
import { entriesOf, fileOf, partOf, writer } from './written';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';
const TABLE = 'xl/tables/table1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FORMATS =
  '<conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
const PROTECTION = '<sheetProtection sheet="1" password="CC1A"/>';
const BREAKS = '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>';
const PANES =
  '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane xSplit="2" topLeftCell="C1" state="frozen"/></sheetView></sheetViews>';

/** A plan of the sheet 预算 with a header, a line and a cell with a link of ours. */
const PLAN = sheetPlan(
  '预算',
  [
    cell(0, 0, text('项目')),
    cell(0, 1, text('得分')),
    cell(1, 0, text('甲'), {
      link: { workbook: '', sheet: '底稿', top: 0, left: 0, bottom: 0, right: 0 },
    }),
  ],
  {
    columnWidths: [10, 10],
    validations: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, choices: ['是', '否'], prompt: '' }],
  },
);

type Rewritten = {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly findings: readonly Finding[];
};

/** The sheet 预算, which holds these elements, written anew. */
async function rewritten(
  before: string,
  after: string,
  shifted = false,
  {
    plan = PLAN,
    table,
    names = '',
  }: { readonly plan?: SheetPlan; readonly table?: string; readonly names?: string } = {},
): Promise<Rewritten> {
  const parts = richParts();
  const link = `<Relationship Id="rId8" Type="${OFFICE}/hyperlink" Target="https://example.cn/" TargetMode="External"/>`;
  const lead = `<Relationship Id="rId9" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`;
  const leads = `${link}${table === undefined ? '' : lead}</Relationships>`;
  const original = packageOf({
    ...parts,
    [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}</worksheet>`,
    [RELATIONS]: String(parts[RELATIONS]).replace('</Relationships>', leads),
    'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('</definedNames>', `${names}</definedNames>`),
    ...(table === undefined ? {} : { [TABLE]: table }),
  });
  const written = await writer.addSheets(fileOf(original), {
    ...planOf(plan),
    shifted: new Set(shifted ? ['预算'] : []),
  });
  if (!written.ok) throw new Error(written.problem.code);
  const { bytes, findings } = written.value;
  return { bytes, sheet: partOf(bytes, SHEET), findings };
}

const lost = (...extras: readonly string[]) => [
  { code: 'sheetExtrasLost', severity: 'warning', cells: [], sheet: '预算', extras },
];
const DRAWN = '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>';

describe('人们加在我们的表上的东西，再写时', () => {
  it('各行没有移位就都留着，按规范的次序', async () => {
    const { sheet, findings } = await rewritten(
      `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>${PANES}`,
      `${PROTECTION}<protectedRanges><protectedRange name="填报" sqref="B2"/></protectedRanges>${FORMATS}${BREAKS}${DRAWN}`,
    );
    expect(findings).toEqual([]);
    expect(sheet).toContain('<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    for (const element of [PANES, PROTECTION, FORMATS, BREAKS, DRAWN]) expect(sheet).toContain(element);
    expect(rootElement(sheet)?.children.map(({ name }) => name)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'protectedRanges',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'drawing',
      'legacyDrawing',
    ]);
  });

  it('移了位，指着单元格的不留，逐样说明；批注和图留在原处，请人核对；保护照旧', async () => {
    const { sheet, bytes, findings } = await rewritten(
      PANES,
      `${PROTECTION}${FORMATS}${BREAKS}${DRAWN}`,
      true,
      {
        names: `<definedName name="_xlnm.Print_Area" localSheetId="0">'预算'!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'底稿'!$A$1</definedName>`,
      },
    );
    expect(findings).toEqual([
      ...lost('conditionalFormats', 'pageBreaks', 'frozenPanes', 'printArea'),
      {
        code: 'sheetExtrasAstray',
        severity: 'warning',
        cells: [],
        sheet: '预算',
        extras: ['drawings', 'comments'],
      },
    ]);
    expect(sheet).not.toMatch(/conditionalFormatting|brk|xSplit/);
    expect(sheet).toContain(PROTECTION);
    expect(sheet).toContain(DRAWN);
    const workbook = partOf(bytes, 'xl/workbook.xml');
    expect(workbook).not.toContain('_xlnm.Print_Area" localSheetId="0"');
    expect(workbook).toContain('_xlnm.Print_Area" localSheetId="2"');
  });

  it('筛选按钮留着，筛选条件去掉，行都显示出来', async () => {
    const filter =
      '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter>';
    const { sheet, findings } = await rewritten('', filter);
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:B9"/>');
    expect(findings).toEqual(lost('filterCriteria'));
    expect((await rewritten('', '<autoFilter ref="A1:B9"/>')).findings).toEqual([]);
    expect((await rewritten('', filter, true)).findings).toEqual(lost('filter'));
  });

  it('人们设的数据验证留着，与我们的重叠时让位；我们自己的不重复', async () => {
    const rule = (cells: string, error: string): string =>
      `<dataValidation type="list" error="${error}" sqref="${cells}"><formula1>"甲,乙"</formula1></dataValidation>`;
    const { sheet, findings } = await rewritten(
      '',
      `<dataValidations count="3">${rule('D5', '请选择')}${rule('B1:B3', '请选择')}${rule('A9', OTHER_CHOICE_QUESTION)}</dataValidations>`,
    );
    expect(findings).toEqual(lost('validations'));
    expect(sheet.match(/sqref="[^"]*"/g)).toEqual(['sqref="B2"', 'sqref="D5"']);
    expect(sheet).toContain('<dataValidations count="2">');
  });

  it('外部链接和表外单元格上的链接留着，占了我们链接的格子时让位', async () => {
    const kept = '<hyperlink ref="B1" r:id="rId8"/><hyperlink ref="D9" location="\'底稿\'!A1"/>';
    const ours = `<hyperlink ref="A2" location="'底稿'!A1"/>`;
    const { sheet, findings } = await rewritten('', `<hyperlinks>${ours}${kept}</hyperlinks>`);
    expect(sheet).toContain(`<hyperlinks>${ours}${kept}</hyperlinks>`);
    expect(findings).toEqual([]);
    const taken = await rewritten('', '<hyperlinks><hyperlink ref="A2" r:id="rId8"/></hyperlinks>');
    expect(taken.sheet).toContain(`<hyperlinks>${ours}</hyperlinks>`);
    expect(taken.findings).toEqual(lost('links'));
  });

  it('写在表格右侧的内容不会保留，如实说明', async () => {
    const { findings } = await rewritten('', '');
    expect(findings).toEqual([]);
    const narrow = { ...PLAN, columnWidths: [], cells: PLAN.cells.slice(0, 0) };
    expect((await rewritten('', '', false, { plan: narrow })).findings).toEqual(lost('cellsBeside'));
  });

  it('扩展内容里的迷你图留着，里面的数据验证不留', async () => {
    const lines =
      '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><s:sparklineGroups xmlns:s="urn:s"/></ext>';
    const rules =
      '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><s:dataValidations xmlns:s="urn:s"/></ext>';
    const { sheet, findings } = await rewritten('', `<extLst>${lines}${rules}</extLst>`);
    expect(sheet).toContain(`<extLst>${lines}</extLst></worksheet>`);
    expect(findings).toEqual(lost('validations'));
  });

  it('原来的部件带前缀，新写的元素也带，前缀都认得', async () => {
    const parts = richParts();
    const original = packageOf({
      ...parts,
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheetData/><x:conditionalFormatting sqref="B2"/><x:drawing q:id="rId1"/></x:worksheet>`,
    });
    const written = await writer.addSheets(fileOf(original), planOf(PLAN));
    if (!written.ok) throw new Error(written.problem.code);
    const sheet = partOf(written.value.bytes, SHEET);
    expect(sheet).toContain(`<x:worksheet xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheetPr><x:pageSetUpPr`);
    expect(sheet).toMatch(
      /<x:conditionalFormatting sqref="B2"\/><x:dataValidations count="1"><x:dataValidation /,
    );
    expect(sheet).toMatch(/<x:drawing q:id="rId1"\/><\/x:worksheet>$/);
    expect(sheet).not.toMatch(/<(?!\/?x:|\?xml)/);
  });
});

describe('人们把我们的单元格设成表格（ListObject）', () => {
  const table = (columns: readonly string[], rest = ''): string =>
    `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"${rest}><autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn></autoFilter><tableColumns count="2">${columns
      .map((name, index) => `<tableColumn id="${String(index + 1)}" name="${name}"/>`)
      .join('')}</tableColumns></table>`;
  const LEAD = '<tableParts count="1"><tablePart r:id="rId9"/></tableParts>';

  it('表头还对得上就留着，只去掉筛选条件', async () => {
    const { sheet, bytes, findings } = await rewritten('', LEAD, false, { table: table(['项目', '得分']) });
    expect(sheet).toContain(`${LEAD}</worksheet>`);
    expect(partOf(bytes, TABLE)).toContain('<autoFilter ref="A1:B2"></autoFilter><tableColumns');
    expect(findings).toEqual(lost('filterCriteria'));
  });

  it.each([
    ['表头不同', table(['项目', '分数']), PLAN, false],
    ['有汇总行', table(['项目', '得分'], ' totalsRowCount="1"'), PLAN, false],
    ['没有表头', table(['项目', '得分'], ' headerRowCount="0"'), PLAN, false],
    [
      '有合并',
      table(['项目', '得分']),
      { ...PLAN, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] },
      false,
    ],
    ['移了位', table(['项目', '得分']), PLAN, true],
  ] as const)('%s时不留：关系、部件一并去掉，并说明', async (_case, xml, plan, shifted) => {
    const { sheet, bytes, findings } = await rewritten('', LEAD, shifted, { table: xml, plan });
    expect(sheet).not.toContain('tablePart');
    expect(partOf(bytes, RELATIONS)).not.toContain('rId9');
    expect(partOf(bytes, RELATIONS)).toContain('rId8');
    expect(entriesOf(bytes).map(({ name }) => name)).not.toContain(TABLE);
    expect(findings).toEqual(lost('table'));
  });
});
