import { packageOf } from '../package-of';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const DRAWING_ML = 'application/vnd.openxmlformats-officedocument';

const overrides = (parts: readonly (readonly [part: string, type: string])[]): string =>
  parts.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('');

const relations = (
  list: readonly (readonly [id: string, type: string, target: string, external?: boolean])[],
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const sheet = (rows: string, rest = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

/** The chart of a chart sheet. */
const CHART_FRAME =
  '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>';

const CHART = `<c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'预算'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart>`;

/** A 1×1 picture. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export type Parts = Record<string, string | Uint8Array>;

/** The parts of a workbook with everything an office may have in one; texts are literal, so that a loss shows. */
export function richParts(): Parts {
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${DRAWING_ML}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides(
      [
        ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
        ['xl/styles.xml', `${SHEET_ML}.styles+xml`],
        ['xl/calcChain.xml', `${SHEET_ML}.calcChain+xml`],
        ['xl/worksheets/sheet1.xml', `${SHEET_ML}.worksheet+xml`],
        ['xl/worksheets/sheet2.xml', `${SHEET_ML}.worksheet+xml`],
        ['xl/worksheets/sheet3.xml', `${SHEET_ML}.worksheet+xml`],
        ['xl/chartsheets/sheet1.xml', `${SHEET_ML}.chartsheet+xml`],
        ['xl/comments1.xml', `${SHEET_ML}.comments+xml`],
        ['xl/drawings/drawing1.xml', `${DRAWING_ML}.drawing+xml`],
        ['xl/drawings/drawing2.xml', `${DRAWING_ML}.drawing+xml`],
        ['xl/charts/chart1.xml', `${DRAWING_ML}.drawingml.chart+xml`],
        ['xl/externalLinks/externalLink1.xml', `${SHEET_ML}.externalLink+xml`],
        ['xl/tables/table1.xml', `${SHEET_ML}.table+xml`],
        ['xl/pivotTables/pivotTable1.xml', `${SHEET_ML}.pivotTable+xml`],
        ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET_ML}.pivotCacheDefinition+xml`],
      ],
    )}</Types>`,
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'customXml', 'customXml/item1.xml'],
    ]),
    'customXml/item1.xml': '<项目 xmlns="urn:单位"><名称>绩效</名称></项目>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" date1904="0"/><mc:AlternateContent><mc:Choice Requires="x15"><x15:absPath url="C:\\财务\\"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="预算" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="7" r:id="rId2"/><sheet name="底稿" sheetId="3" state="hidden" r:id="rId3"/><sheet name="参数" sheetId="4" state="veryHidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'预算'!$1:$1</definedName><definedName name="本地" localSheetId="2" hidden="1">'底稿'!$A$1</definedName><definedName name="预算合计">'预算'!$B$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId5', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId6', 'styles', 'styles.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'vbaProject', 'vbaProject.bin'],
      ['rIdPivot', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/styles.xml': `<?xml version="1.0"?>
<styleSheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00_ "/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="14"/><name val="仿宋_GB2312"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B3" i="1"/></calcChain>`,
    'xl/vbaProject.bin': Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256),
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="表"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
      ['rId1', 'externalLinkPath', '决算.xlsx', true],
    ]),
    'xl/worksheets/sheet1.xml': sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c></row><row r="2"><c r="B2" s="1"><v>880.5</v></c></row><row r="3"><c r="B3" s="1"><f>SUM(B2:B2)</f><v>880.5</v></c></row>',
      '<conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>类别</t></is></c><c r="B1" t="inlineStr"><is><t>金额</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>公用</t></is></c><c r="B2"><v>1</v></c></row>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relations([['rId1', 'table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="底稿表" displayName="底稿表" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="类别"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
    'xl/worksheets/sheet3.xml': sheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
    'xl/worksheets/_rels/sheet3.xml.rels': relations([
      ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ]),
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="透视表" cacheId="1" dataCaption="值"><location ref="D1:D2" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/><pivotFields count="2"><pivotField/><pivotField dataField="1"/></pivotFields><dataFields count="1"><dataField name="合计" fld="1"/></dataFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="底稿"/></cacheSource><cacheFields count="2"><cacheField name="类别"><sharedItems/></cacheField><cacheField name="金额"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relations([['rId1', 'drawing', '../drawings/drawing2.xml']]),
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>财务</author></authors><commentList><comment ref="B2" authorId="0"><text><t>年初批复数</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'image', '../media/image1.png']]),
    'xl/drawings/drawing2.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}">${CHART_FRAME}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing2.xml.rels': relations([['rId1', 'chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${DRAWING}/chart">${CHART}</c:chartSpace>`,
    'xl/media/image1.png': PIXEL,
  };
}

/** A .xlsm of the parts, some of them changed; a part changed to null is left out. */
export function richWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = { ...richParts(), ...changes };
  return packageOf(
    Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== null)),
  );
}

/** The same with some parts spelled otherwise than what leads to them, as some programs write it. */
export function respelledWorkbook(
  ...spellings: readonly (readonly [usual: string, spelled: string])[]
): Uint8Array {
  const spelled = (name: string): string =>
    spellings.reduce((text, [usual, other]) => text.replace(usual, other), name);
  return packageOf(
    Object.fromEntries(Object.entries(richParts()).map(([name, content]) => [spelled(name), content])),
  );
}
