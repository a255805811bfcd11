import type { Block, Report } from '../../src/domain/report/model';
import { reportHtml } from '../../src/html/report-html';
import { BLANK, body, cell, FIGURE, words } from '../ooxml/small-report';

const report = (...blocks: readonly Block[]): Report => ({
  title: '自评报告',
  sections: [{ orientation: 'portrait', blocks }],
});

/** What stands between the body's tags. */
const bodyOf = (...blocks: readonly Block[]): string =>
  /<body>(?<content>.*)<\/body>/su.exec(reportHtml(report(...blocks)))?.groups?.content ?? '';

/** The same without looks. */
const plainBody = (...blocks: readonly Block[]): string => bodyOf(...blocks).replace(/ style="[^"]*"/gu, '');

const table = (changes: Partial<Extract<Block, { kind: 'table' }>> = {}): Block => ({
  kind: 'table',
  columns: [1, 2],
  headerRows: 1,
  rows: [
    [cell('项目', { align: 'center' }), cell('金额', { align: 'center' })],
    [cell('支出', { rowSpan: 2 }), { ...cell(''), inlines: [FIGURE], align: 'right' }],
    [cell('第一行\n第二行')],
    [cell('合计', { columnSpan: 2 })],
  ],
  ...changes,
});

test('the document says its characters, its language and its title, and holds nothing that runs', () => {
  expect(reportHtml(report())).toBe(
    '<!DOCTYPE html>\n<html xmlns:o="urn:schemas-microsoft-com:office:office"' +
      ' xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40" lang="zh-CN">' +
      '<head><meta charset="utf-8"><title>自评报告</title></head><body></body></html>',
  );
});

test('正文为三号仿宋，固定行距，首行缩进二字，数字用 Times New Roman', () => {
  expect(bodyOf(body(words('支出'), FIGURE))).toBe(
    '<p style="margin:0pt 0pt;text-align:justify;text-justify:inter-ideograph;text-indent:32pt;' +
      'mso-char-indent-count:2.0;line-height:28.8pt;mso-line-height-rule:exactly;' +
      "font-family:'仿宋_GB2312','仿宋','FangSong','STFangsong','Noto Serif CJK SC',serif;" +
      "mso-fareast-font-family:'仿宋_GB2312';mso-hansi-font-family:'仿宋_GB2312';" +
      "mso-ascii-font-family:'Times New Roman';font-size:16pt;font-weight:normal;letter-spacing:-0.25pt" +
      '">支出1126.69</p>',
  );
});

test.each([
  ['heading1', 'h1', '黑体', 'mso-outline-level:1'],
  ['heading2', 'h2', '楷体_GB2312', 'mso-outline-level:2'],
] as const)('%s is a heading of its level in its font', (role, element, font, level) => {
  const html = bodyOf({ kind: 'paragraph', role, inlines: [words('一、概况')] });
  expect(html).toMatch(new RegExp(`^<${element} style="[^"]*">一、概况</${element}>$`, 'u'));
  expect(html).toContain(level);
  expect(html).toContain(`mso-fareast-font-family:'${font}'`);
});

test('the title is no heading: it does not belong to the outline', () => {
  const html = bodyOf({ kind: 'paragraph', role: 'title', inlines: [words('自评报告')] });
  expect(html).toMatch(/^<p style="margin:28.8pt 0pt;page-break-after:avoid;text-align:center;/u);
  expect(html).not.toContain('mso-outline-level');
});

test('an attached table begins on a page of its own, other paragraphs do not', () => {
  const paragraph = (role: 'tableTitle' | 'tableUnit'): string =>
    bodyOf({ kind: 'paragraph', role, inlines: [words('基础数据表')] });
  expect(paragraph('tableTitle')).toContain('page-break-before:always');
  expect(paragraph('tableUnit')).not.toContain('page-break-before');
});

test('a place to fill is highlighted, a figure is not', () => {
  expect(bodyOf(body(FIGURE, BLANK))).toMatch(
    />1126\.69<span style="background:yellow;mso-highlight:yellow">【请填写：主要职责】<\/span><\/p>$/u,
  );
});

test('a table has its head, its widths and its spans', () => {
  expect(plainBody(table())).toBe(
    '<table border="1" cellspacing="0" cellpadding="0" width="100%"><colgroup><col><col></colgroup>' +
      '<thead><tr><td width="33.33%"><p>项目</p></td><td width="66.67%"><p>金额</p></td></tr></thead>' +
      '<tbody><tr><td width="33.33%" rowspan="2"><p>支出</p></td><td width="66.67%"><p>1126.69</p></td></tr>' +
      '<tr><td width="66.67%"><p>第一行<br>第二行</p></td></tr>' +
      '<tr><td width="100%" colspan="2"><p>合计</p></td></tr></tbody></table>',
  );
});

test('a table without header rows has no head', () => {
  expect(bodyOf(table({ headerRows: 0 }))).not.toContain('<thead>');
});

test('cells are aligned as the report says: words left, amounts right', () => {
  const html = bodyOf(table());
  expect(html).toMatch(/text-align:right;[^"]*">1126\.69</u);
  expect(html).toMatch(/text-align:left;[^"]*">支出</u);
  expect(html).toMatch(/text-align:center;[^"]*">项目</u);
});

test('an empty cell keeps the height of its line', () => {
  expect(plainBody(table({ headerRows: 0, rows: [[cell(''), cell('甲')]] }))).toContain(
    '<td width="33.33%"><p><o:p>&nbsp;</o:p></p></td><td width="66.67%"><p>甲</p></td>',
  );
});

test('nothing of a cell, a paragraph, a prompt or the title becomes markup', () => {
  const evil = '<script>alert("x")</script>&\u0000';
  const { sections } = report(
    body(words(evil), { kind: 'blank', prompt: evil }),
    table({ headerRows: 0, rows: [[cell(evil), cell('')]] }),
  );
  const html = reportHtml({ title: evil, sections });
  expect(html).not.toContain('<script');
  expect(html.match(/&lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt;&amp;/gu)).toHaveLength(4);
});
