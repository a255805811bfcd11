import { readTemplate } from '../../../src/ooxml/template/read-template';
import { scanPart } from '../../../src/ooxml/template/scan-part';
import { documentOf, paragraph, row, run, table } from './document-of';

const read = (...blocks: readonly string[]) => readTemplate([scanPart(documentOf(...blocks), '')]);

test('占位按位置列出：空段不算，表格单独数，重复行里的记着清单', () => {
  const { marks, lists, faults } = read(
    paragraph(),
    paragraph(run('{{ 单位名称 }}｛｛年度｝｝')),
    table(row('项目'), row('{{#项目}}{{名称}}{{/项目}}')),
    paragraph(run('{{得分：预算完成率}}')),
  );
  expect(marks).toEqual([
    { name: '单位名称', list: null, place: '第 1 段', filling: 'linked' },
    { name: '年度', list: null, place: '第 1 段', filling: 'linked' },
    { name: '得分:预算完成率', list: null, place: '第 2 段', filling: 'linked' },
    { name: '名称', list: '项目', place: '表 1 第 2 行', filling: 'linked' },
  ]);
  expect(lists).toEqual([{ name: '项目', place: '表 1 第 2 行' }]);
  expect(faults).toEqual([]);
});

test('页眉里的占位带着页眉二字', () => {
  const xml = documentOf(paragraph(run('{{年度}}')));
  expect(readTemplate([scanPart(xml, '页眉')]).marks).toEqual([
    { name: '年度', list: null, place: '页眉第 1 段', filling: 'linked' },
  ]);
});

const ROWS_START = row('{{#项目}}{{名称}}');
const FAULTS: readonly (readonly [string, readonly string[], string, string, string])[] = [
  ['只有左花括号', [paragraph(run('在{{年度，完'))], 'unclosedBraces', '{{年度，完', '第 1 段'],
  ['只有右花括号', [paragraph(run('年度}}，完'))], 'unclosedBraces', '年度}}，完', '第 1 段'],
  ['占位跨两段', [paragraph(run('{{年')), paragraph(run('好'))], 'unclosedBraces', '{{年', '第 1 段'],
  ['重复行没有结束', [table(ROWS_START)], 'unclosedRows', '项目', '表 1 第 1 行'],
  ['重复行没有开始', [table(row('{{/项目}}'))], 'strayRowsEnd', '项目', '表 1 第 1 行'],
  ['重复标记不在表里', [paragraph(run('{{#项目}}'))], 'rowsOutsideTable', '项目', '第 1 段'],
  ['重复行套着写', [table(row('{{#项目}}{{#人员}}{{/项目}}'))], 'nestedRows', '人员', '表 1 第 1 行'],
];

test.each(FAULTS)('%s：说明在哪里', (_, blocks, code, name, place) => {
  expect(read(...blocks).faults).toEqual([{ code, name, place }]);
});

const control = (properties: string, ...content: readonly string[]): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content.join('')}</w:sdtContent></w:sdt>`;
const coded = (...codes: readonly string[]): string =>
  paragraph(...codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`));

test.each([
  ['绑定了数据的控件', 'dataBound', paragraph(control('<w:dataBinding/><w:text/>', run('{{年度}}')))],
  ['复选框', 'choiceControl', paragraph(control('<w14:checkbox/>', run('{{年度}}')))],
  ['一半在下拉列表里', 'choiceControl', paragraph(run('{{年'), control('<w:dropDownList/>', run('度}}')))],
  ['拆成几段的域代码', 'fieldCode', coded(' IF {{年', '度}} = 2020 ')],
  ['域代码写在属性里', 'fieldCode', paragraph('<w:fldSimple w:instr=" IF {{年度}} = 1 "/>')],
  ['水印', 'wordArt', paragraph('<w:r><w:pict><v:textpath string="{{年度}}"/></w:pict></w:r>')],
  [
    '拼音指南',
    'phoneticGuide',
    paragraph(`<w:r><w:ruby><w:rubyBase>${run('{{年度}}')}</w:rubyBase></w:ruby></w:r>`),
  ],
])('%s里的占位不能填，说明在哪里', (_, reason, block) => {
  const fault = { code: 'unfillable', reason, name: '年度', place: '第 2 段' };
  const { faults, marks } = read(paragraph(run('甲')), block);
  expect({ faults, marks }).toEqual({ faults: [fault], marks: [] });
});

test('图表数据里的占位不能填；图表标题里的只填文字', () => {
  const chart = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>{{年度}}</a:t></a:r></a:p><c:v>{{总分}}</c:v><c:v>12</c:v></c:chart>`;
  const { marks, faults } = readTemplate([scanPart(chart, '图表')]);
  expect(marks).toEqual([{ name: '年度', list: null, place: '图表第 1 段', filling: 'plain' }]);
  expect(faults).toEqual([{ code: 'unfillable', reason: 'chartData', name: '总分', place: '图表' }]);
});

test('域代码、删去的文字里没有占位，就不说什么', () => {
  const quiet = '<w:del><w:r><w:delText>{{年度}}</w:delText></w:r></w:del>';
  expect(read(coded(' PAGE '), paragraph(quiet))).toEqual({ marks: [], lists: [], faults: [], notices: [] });
});

test('公式、纯文本控件里只填文字；文本框的第二份是抄件，同样的毛病只说一次', () => {
  const fillings = (...content: readonly string[]) =>
    read(paragraph(...content)).marks.map((mark) => mark.filling);
  expect(fillings('<m:oMath><m:r><m:t>{{年度}}</m:t></m:r></m:oMath>')).toEqual(['plain']);
  expect(fillings(control('<w:text/>', run('{{年度}}')))).toEqual(['plain']);
  expect(fillings(control('<w:id w:val="1"/>', run('{{年度}}')))).toEqual(['linked']);
  const twice = (text: string): string =>
    ['Choice', 'Fallback'].map((branch) => `<mc:${branch}>${paragraph(run(text))}</mc:${branch}>`).join('');
  expect(fillings(twice('{{年度}}'))).toEqual(['linked', 'copy']);
  expect(read(paragraph(twice('{{年度'))).faults).toHaveLength(1);
});

test('重复的行一头在内容控件里、一头在外面，或行里有脚注，都不能重复', () => {
  const inside = control('<w:id w:val="1"/>', row('{{#项目}}{{名称}}'));
  const crossing = read(table(inside, row('{{/项目}}'))).faults;
  expect(crossing).toEqual([{ code: 'rowsAcrossControl', name: '项目', place: '表 1 第 2 行' }]);
  const whole = control('<w:id w:val="1"/>', row('{{#项目}}{{名称}}'), row('{{/项目}}'));
  expect(read(table(whole)).faults).toEqual([]);
  const noted = row('{{#项目}}{{名称}}{{/项目}}').replace('</w:r>', '<w:footnoteReference w:id="2"/></w:r>');
  expect(read(table(noted)).faults).toEqual([{ code: 'noteInRows', name: '项目', place: '表 1 第 1 行' }]);
  expect(read(table(noted.replaceAll(/\{\{[#/]项目\}\}/gu, ''))).faults).toEqual([]);
});

test('嵌着的另一个文件读不到，说明在哪里', () => {
  const places = (...blocks: readonly string[]) => read(...blocks).notices;
  const chunk = '<w:altChunk r:id="rId1"/>';
  expect(places(chunk, paragraph(run('甲')), chunk)).toEqual([
    { code: 'unreadPart', place: '开头' },
    { code: 'unreadPart', place: '第 1 段之后' },
  ]);
  expect(places(paragraph(run('甲')))).toEqual([]);
});

test('在另一张表里结束的重复行，两头都算错', () => {
  const codes = read(table(ROWS_START), table(row('{{/项目}}'))).faults.map(({ code }) => code);
  expect(codes).toEqual(['strayRowsEnd', 'unclosedRows']);
});
