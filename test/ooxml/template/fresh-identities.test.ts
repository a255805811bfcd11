import { bodyIn, documentOf, paragraph, run } from './document-of';
import { filledPart } from './filled-part';

/** A table with one row, repeated for 物业 and 安保; `content` stands beside the name in its cell. */
const repeated = (content: string, before = ''): string =>
  documentOf(
    before,
    `<w:tbl><w:tr><w:tc>${paragraph(run('{{#项目}}'), content, run('{{/项目}}'))}</w:tc></w:tr></w:tbl>`,
  );

const row = (content: string): string => `<w:tr><w:tc>${paragraph(content)}</w:tc></w:tr>`;
const rowsOf = (...contents: readonly string[]): string => `<w:tbl>${contents.map(row).join('')}</w:tbl>`;
const filled = (content: string, before = ''): string => bodyIn(filledPart(repeated(content, before)));

test('书签在重复出来的行里另有编号和名称，行内的链接跟着改', () => {
  const marked = (id: number, name: string): string =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run('甲')}<w:bookmarkEnd w:id="${id}"/><w:hyperlink w:anchor="${name}">${run('见')}</w:hyperlink>`;
  expect(filled(marked(1, '合计'))).toBe(rowsOf(marked(1, '合计'), marked(2, '合计_2')));
});

test('书签名不与文档里已有的相同，不超过 40 个字', () => {
  const long = '长'.repeat(40);
  const mark = (id: number, name: string): string =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  const before = `<w:p>${mark(1, '合计_2')}</w:p>`;
  expect(filled(mark(5, '合计'), before)).toBe(before + rowsOf(mark(5, '合计'), mark(2, '合计_3')));
  expect(filled(mark(5, long))).toContain(`w:name="${'长'.repeat(38)}_2"`);
});

test('只有一头在行里的书签、批注，重复出来的行里没有', () => {
  const half = '<w:bookmarkStart w:id="3" w:name="全表"/>';
  const comment =
    '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"></w:commentRangeEnd><w:r><w:commentReference w:id="0"/></w:r>';
  expect(filled(half + run('甲') + comment)).toBe(
    rowsOf(half + run('甲') + comment, `${run('甲')}<w:r></w:r>`),
  );
});

test('图片、内容控件、修订在重复出来的行里另有编号', () => {
  const content = (picture: number, control: number, revision: number): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="${picture}" name="图"/></wp:inline></w:drawing></w:r>` +
    `<w:sdt><w:sdtPr><w:id w:val="${control}"/></w:sdtPr><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>` +
    `<w:ins w:id="${revision}">${run('乙')}</w:ins>`;
  expect(filled(content(1, -2, 3))).toBe(rowsOf(content(1, -2, 3), content(2, 4, 5)));
});

test('段落、行、图片的识别号重复出来就不要了', () => {
  const numbered = (more: string): string =>
    `<w:r><w:drawing><wp:anchor distT="0"${more}><wp:docPr id="1"/></wp:anchor></w:drawing></w:r>`;
  const xml = repeated(numbered(' wp14:anchorId="0A" wp14:editId="0B"')).replace(
    '<w:tr>',
    '<w:tr w14:paraId="0C" w:rsidR="1" w14:textId="0D">',
  );
  const [, copy = ''] = bodyIn(filledPart(xml)).split('</w:tr>');
  expect(copy).toBe(`<w:tr w:rsidR="1"><w:tc>${paragraph(numbered('').replace('id="1"', 'id="2"'))}</w:tc>`);
});

test('旧式图形的名字连同引用它的对象一起改；图形的种类只说明一次', () => {
  const shape = (name: string, kind = ''): string =>
    `<w:r><w:object>${kind}<v:shape id="${name}" type="#_x0000_t75"><v:imagedata r:id="rId6"/></v:shape><o:OLEObject ShapeID="${name}" r:id="rId7"/></w:object></w:r>`;
  const kind = '<v:shapetype id="_x0000_t75"><v:stroke id="笔"/></v:shapetype>';
  expect(filled(shape('_x0000_i1025', kind))).toBe(
    rowsOf(shape('_x0000_i1025', kind), shape('_x0000_i1025_2')),
  );
});
