import { documentText } from '../../src/wordprocessing/document-text';
import { p, r, tbl, tc } from '../hosts/file/docx-reader/docx-file';

const figure = (id: number, tag: string, text: string): string =>
  `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:tag w:val="${tag}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;

const textOf = (body: string, styles: string | null = null) =>
  documentText({ body, styles, footnotes: null, endnotes: null });

describe('文档里每段文字都能找回原处', () => {
  test('空段和表格里的段也计数，文本框和脚注的段不计', () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('框内')}</w:txbxContent></w:pict></w:r>${r('框外')}</w:p>`;
    const body = `${p('甲')}<w:p/>${tbl([tc('乙'), `<w:tc>${p('丙')}${p('丁')}</w:tc>`])}${box}${p('戊')}`;
    const { paragraphs } = documentText({
      body,
      footnotes: `<w:footnote>${p('注')}</w:footnote>`,
      endnotes: null,
      styles: null,
    });
    expect(paragraphs.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['甲', 0],
      ['乙', 2],
      ['丙\n丁', 3],
      ['框内', null],
      ['框外', 5],
      ['戊', 6],
      ['注', null],
    ]);
  });

  test('空单元格也读，可以往里填；并到上一格里的不算', () => {
    const merged = [tc('指标', '<w:vMerge w:val="restart"/>'), tc('扣分原因')];
    const below = [tc('', '<w:vMerge/>'), tc('')];
    expect(textOf(tbl(merged, below)).paragraphs.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['指标', 0],
      ['扣分原因', 1],
      ['', 3],
    ]);
  });

  test('删去的表格行仍占着段的号数', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('旧')}</w:tr>`;
    const body = `<w:tbl>${deleted}<w:tr>${tc('新')}</w:tr></w:tbl>${p('后')}`;
    expect(textOf(body).paragraphs.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['新', 1],
      ['后', 2],
    ]);
  });
});

describe('链接的数字连同位置一起读出', () => {
  test('正文里的数字', () => {
    const body = `${p('前')}<w:p>${r('收入')}${figure(-7, 'jx:total:points', '95')}${r('分，')}${figure(8, 'jx:grade:plain', '优')}</w:p>`;
    expect(textOf(body).controls).toEqual([
      { id: -7, tag: 'jx:total:points', text: '95', paragraph: 1, start: 2 },
      { id: 8, tag: 'jx:grade:plain', text: '优', paragraph: 1, start: 6 },
    ]);
  });

  test('单元格里的数字，位置从单元格文字算起', () => {
    const cell = `<w:tc>${p('  支出')}<w:p>${r('共')}${figure(3, 'jx:total:points', '95')}</w:p></w:tc>`;
    expect(textOf(tbl([tc('项目'), cell])).controls).toEqual([
      { id: 3, tag: 'jx:total:points', text: '95', paragraph: 1, start: 4 },
    ]);
  });

  test('别人的控件不算我们的，控件套着的整段也找得到', () => {
    const whole = `<w:sdt><w:sdtPr><w:tag w:val="jx:grade:plain"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p('优')}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${figure(1, '目录', '一')}${figure(2, '', '二')}</w:p>${whole}`;
    expect(textOf(body).controls).toEqual([
      { id: 5, tag: 'jx:grade:plain', text: '优', paragraph: 1, start: 0 },
    ]);
  });

  test('控件属性里写的文字不是正文', () => {
    const described = `<w:sdt><w:sdtPr><w:tag w:val="jx:blank"/><w:id w:val="1"/><w:placeholder><w:docPart w:val="x"/></w:placeholder></w:sdtPr><w:sdtContent>${r('【原因】')}</w:sdtContent></w:sdt>`;
    expect(textOf(`<w:p>${described}</w:p>`)).toMatchObject({
      paragraphs: [{ text: '【原因】' }],
      controls: [{ id: 1, text: '【原因】' }],
    });
  });
});

describe('文字用到的字体', () => {
  const fonts = (latin: string, chinese: string): string =>
    `<w:rFonts w:ascii="${latin}" w:eastAsia="${chinese}"/>`;
  const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr>${fonts('Calibri', '等线')}</w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="base"><w:rPr>${fonts('Times New Roman', '仿宋_GB2312')}</w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="title"><w:basedOn w:val="base"/><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="loop"><w:basedOn w:val="loop"/></w:style></w:styles>`;
  const styled = (style: string, text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;

  test('由样式及其所依据的样式定，只列真正用到的', () => {
    expect(textOf(styled('title', '报告'), styles).fonts).toEqual(['方正小标宋简体']);
    expect(textOf(styled('title', '2020年'), styles).fonts).toEqual(['Times New Roman', '方正小标宋简体']);
  });

  test('没有样式的文字用文档默认的字体；文字自己定的优先', () => {
    const own = `<w:p><w:r><w:rPr><w:rStyle w:val="loop"/><w:rFonts w:eastAsia="楷体"/></w:rPr><w:t>楷体A</w:t></w:r></w:p>`;
    expect(textOf(p('文字'), styles).fonts).toEqual(['等线']);
    expect(textOf(own, styles).fonts).toEqual(['Calibri', '楷体']);
  });

  test('文档什么都没说，就一个也不列', () => {
    expect(textOf(p('文字A')).fonts).toEqual([]);
  });
});

describe('读不到的部分', () => {
  test('嵌着的另一个文件：说明在哪一段之后，脚注里的也说', () => {
    const { unread, paragraphs } = documentText({
      body: `<w:altChunk r:id="rId1"/>${p('甲')}<w:p/><w:altChunk r:id="rId2"><w:altChunkPr/></w:altChunk>${p('乙')}`,
      footnotes: '<w:footnote><w:altChunk r:id="rId1"/></w:footnote>',
      endnotes: null,
      styles: null,
    });
    expect(unread).toEqual(['开头', '第 1 段之后', '脚注开头']);
    expect(paragraphs.map(({ place }) => place)).toEqual(['第 1 段', '第 2 段']);
  });

  test('没有嵌着的文件就没有', () => {
    expect(textOf(p('甲')).unread).toEqual([]);
  });
});
