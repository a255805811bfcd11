import type { Report } from '../../src/domain/report/model';
import { reportParts } from '../../src/ooxml/report-parts';
import { BLANK, body, FIGURE, reportOf, withCover, words } from './small-report';

function partsOf(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(reportParts(report).map(({ name, xml }) => [name, xml]));
}

const documentOf = (report: Report): string => partsOf(report)['word/document.xml'] ?? '';

/** The element of a style, from its id to its end. */
const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? '';

test('a figure is a content control that names its fact, in the order Word demands', () => {
  expect(documentOf(reportOf(body(words('支出'), FIGURE, words('万元。')), body()))).toContain(
    '<w:p><w:pPr><w:pStyle w:val="jx-body"/></w:pPr>' +
      '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">支出</w:t></w:r>' +
      '<w:sdt><w:sdtPr><w:alias w:val="本年支出合计"/><w:tag w:val="jx:fact:totalExpenditure:tenThousandYuan"/>' +
      '<w:id w:val="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">1126.69</w:t></w:r></w:sdtContent></w:sdt>' +
      '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">万元。</w:t></w:r></w:p>',
  );
});

test('a place to fill is highlighted and goes when people type', () => {
  expect(documentOf(reportOf(body(BLANK)))).toContain(
    '<w:sdt><w:sdtPr><w:alias w:val="待填：主要职责"/><w:tag w:val="jx:blank"/><w:id w:val="1"/>' +
      '<w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:hint="eastAsia"/>' +
      '<w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">【请填写：主要职责】</w:t></w:r></w:sdtContent></w:sdt>',
  );
});

test('controls are numbered through the whole document, no number twice', () => {
  const xml = documentOf(reportOf(body(FIGURE, BLANK), body(FIGURE)));
  const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/gu)].map(([, id]) => id);
  expect(ids).toEqual(['1', '2', '3', '4']);
});

test('the page is the A4 of GB/T 9704, the tables lie across', () => {
  const xml = documentOf(reportOf(body(words('文'))));
  expect(xml.match(/<w:pgSz [^>]*>/gu)).toEqual([
    '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  ]);
  expect(xml).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850"');
});

test('a cover shows no page number, the text behind it begins at page 1', () => {
  const numbers = (report: Report) =>
    [...documentOf(report).matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gu)].map(([, section = '']) =>
      section.replace(/^.*<w:pgMar[^>]*>/u, ''),
    );
  const report = reportOf(body(words('文')));
  expect(numbers(withCover(report))).toEqual(['<w:titlePg/>', '<w:pgNumType w:start="1"/>', '']);
  expect(numbers(report)).toEqual(['', '']);
});

test.each([
  ['jx-title', '方正小标宋简体', 44, '<w:jc w:val="center"/>'],
  ['jx-heading1', '黑体', 32, '<w:outlineLvl w:val="0"/>'],
  ['jx-heading2', '楷体_GB2312', 32, '<w:outlineLvl w:val="1"/>'],
  ['jx-attachment-mark', '黑体', 32, '<w:jc w:val="left"/>'],
  ['jx-body', '仿宋_GB2312', 32, '<w:spacing w:after="0" w:before="0" w:line="576" w:lineRule="exact"/>'],
  [
    'jx-table-text',
    '仿宋_GB2312',
    21,
    '<w:spacing w:after="0" w:before="0" w:line="280" w:lineRule="exact"/>',
  ],
  ['jx-page-number', '宋体', 28, ''],
])('%s is set in %s, %d half points', (id, font, size, more) => {
  const style = styleOf(partsOf(reportOf())['word/styles.xml'] ?? '', id);
  expect(style).toContain(
    `<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="${font}" w:hAnsi="Times New Roman"/>`,
  );
  expect(style).toContain(`<w:sz w:val="${size}"/>`);
  expect(style).toContain(more);
});

test('body paragraphs are indented by two characters, the attachment mark is not', () => {
  const styles = partsOf(reportOf())['word/styles.xml'] ?? '';
  expect(styleOf(styles, 'jx-body')).toContain('w:firstLineChars="200"');
  expect(styleOf(styles, 'jx-attachment-mark')).not.toContain('<w:ind');
});

test('page numbers stand right on odd pages and left on even ones', () => {
  const parts = partsOf(reportOf(body(words('文'))));
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  const alignments = ['word/footer1.xml', 'word/footer2.xml'].map(
    (name) => /<w:jc w:val="(\w+)"/u.exec(parts[name] ?? '')?.[1],
  );
  expect(alignments.sort()).toEqual(['left', 'right']);
  expect(parts['word/footer1.xml']).toMatch(/－.*PAGE.*－/u);
});

test('a table repeats its header, keeps rows together and merges what spans', () => {
  const xml = documentOf(reportOf());
  const rows = xml.split('<w:tr>').slice(1);
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  expect(rows[1]).toContain('<w:vMerge w:val="restart"/>');
  expect(rows[2]).toContain('<w:vMerge w:val="continue"/>');
  expect(rows[3]).toContain('<w:gridSpan w:val="2"/>');
  expect(rows[1]).toContain('<w:jc w:val="right"/>');
  expect(rows[2]).toContain('第一行</w:t><w:br/><w:t xml:space="preserve">第二行</w:t></w:r>');
});

test('a section that ends with a table has a paragraph behind it, as Word wants', () => {
  expect(documentOf(reportOf())).toMatch(
    /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="jx-table-text"\/><\/w:pPr><\/w:p><w:sectPr/u,
  );
});

test('markup and control characters in cell texts stay text', () => {
  const xml = documentOf(reportOf(body(words('甲\u0000乙\u000b<w:p>&\ud800丙\uffff'))));
  expect(xml).toContain('甲乙&lt;w:p&gt;&amp;丙</w:t>');
});

test('a title of markup stays text in the properties too', () => {
  const parts = partsOf({ ...reportOf(), title: '甲<乙>&"\u0001' });
  expect(parts['docProps/core.xml']).toContain('<dc:title>甲&lt;乙&gt;&amp;"</dc:title>');
});

test('text that looks like markup stays text in the names of controls', () => {
  const prompt = '"/><w:p>\n';
  expect(documentOf(reportOf(body({ kind: 'blank', prompt })))).toContain(
    '<w:alias w:val="待填：&quot;/&gt;&lt;w:p&gt;&#10;"/>',
  );
});

test('a name of over 64 characters is cut, and no half of a character is left', () => {
  const prompt = `${'一'.repeat(60)}𠮷`;
  expect(documentOf(reportOf(body({ kind: 'blank', prompt })))).toContain(
    `<w:alias w:val="待填：${'一'.repeat(60)}"/>`,
  );
});

test('a report without text still has the properties of all its sections', () => {
  const xml = documentOf({
    title: '',
    sections: [
      { orientation: 'portrait', blocks: [] },
      { orientation: 'landscape', blocks: [] },
    ],
  });
  expect(xml).toMatch(
    /<w:body><w:p><w:pPr>.*<w:sectPr>.*<\/w:sectPr><\/w:pPr><\/w:p><w:sectPr>.*<\/w:sectPr><\/w:body>/u,
  );
});

test('a section ends in a paragraph of its own that takes no room, so that any text can be replaced', () => {
  const xml = documentOf(reportOf(body(words('首')), body(words('末'))));
  expect(xml).toMatch(/末<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="jx-section-end"\/><w:sectPr>/u);
  expect(xml.match(/<w:p>/gu)).toHaveLength(2 + 1 + 7 + 1);
});

test('every part that is referred to is there, and every part has a type of its own kind', () => {
  const parts = reportParts(reportOf());
  const targets = [
    ...(partsOf(reportOf())['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/gu),
  ];
  const names = parts.map(({ name }) => name);
  expect(targets).toHaveLength(5);
  expect(names).toEqual(expect.arrayContaining(targets.map(([, target]) => `word/${target ?? ''}`)));
  expect(new Set(names).size).toBe(parts.length);
  expect(parts.filter(({ contentType }) => !/^application\/.+\+xml$/u.test(contentType))).toEqual([]);
});
