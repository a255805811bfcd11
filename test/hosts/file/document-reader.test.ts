import { compoundFile } from './xls-reader/old-workbook';
import { docxOf, docxWithBody, p, r, tbl, tc } from './docx-reader/docx-file';
import { documentReader } from '../../../src/hosts/file/document-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';

const reader = documentReader(codecNode);

/** What is read, without what leads back into the document. */
async function read(bytes: Uint8Array): Promise<unknown> {
  const result = await reader.read({ name: '报告.docx', bytes });
  if (!result.ok) return result.problem;
  return result.value.paragraphs.map(({ place, text, context }) =>
    context === undefined ? { place, text } : { place, text, context },
  );
}

describe('读出 .docx 的文字', () => {
  test('一段话分在几个文字块和内容控件里，仍是一段', async () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="收入"/></w:sdtPr><w:sdtContent>${r('1126.69')}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${r('财政收入')}${control}${r('万')}${r('元')}</w:p>`;
    expect(await read(docxWithBody(body))).toEqual([{ place: '第 1 段', text: '财政收入1126.69万元' }]);
  });

  test('制表符和换行保留为空白，制表位的定义不算', async () => {
    const body = `${p('甲')}<w:p/><w:p><w:r><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>`;
    expect(await read(docxWithBody(body))).toEqual([
      { place: '第 1 段', text: '甲' },
      { place: '第 2 段', text: '乙 丙\n丁' },
    ]);
  });

  test('修订中删去的不读，插入的读', async () => {
    const body = `<w:p>${r('支出')}<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>${r('100')}</w:ins><w:moveFrom>${r('旧')}</w:moveFrom>${r('元')}</w:p>`;
    expect(await read(docxWithBody(body))).toEqual([{ place: '第 1 段', text: '支出100元' }]);
  });

  test('域代码不读，域的结果读；替换字符还原', async () => {
    const body = `<w:p><w:r><w:instrText>PAGE 1 &amp; 2</w:instrText></w:r>${r('3 &lt; 5 &#20803;')}</w:p>`;
    expect(await read(docxWithBody(body))).toEqual([{ place: '第 1 段', text: '3 < 5 元' }]);
  });

  test('单元格带着行名、列名和单位', async () => {
    const at = (row: number, column: number, labels: readonly string[], headers: readonly string[] = []) => ({
      labels,
      headers,
      unit: '单位：万元',
      position: { table: '表 1', row, column },
    });
    const body =
      p('单位：万元') +
      tbl(
        [tc('项目'), tc('金额', '<w:gridSpan w:val="2"/>')],
        [tc(''), tc('预算数'), tc('决算数')],
        [tc('公用经费'), tc('182.40'), tc('186.51')],
      );
    expect(await read(docxWithBody(body))).toEqual([
      { place: '第 1 段', text: '单位：万元' },
      { place: '表 1 第 1 行第 1 列', text: '项目', context: at(1, 1, []) },
      { place: '表 1 第 1 行第 2 列', text: '金额', context: at(1, 2, ['项目']) },
      { place: '表 1 第 2 行第 1 列', text: '', context: at(2, 1, []) },
      { place: '表 1 第 2 行第 2 列', text: '预算数', context: at(2, 2, []) },
      { place: '表 1 第 2 行第 3 列', text: '决算数', context: at(2, 3, ['预算数']) },
      { place: '表 1 第 3 行第 1 列', text: '公用经费', context: at(3, 1, [], ['项目']) },
      { place: '表 1 第 3 行第 2 列', text: '182.40', context: at(3, 2, ['公用经费'], ['金额', '预算数']) },
      { place: '表 1 第 3 行第 3 列', text: '186.51', context: at(3, 3, ['公用经费'], ['金额', '决算数']) },
    ]);
  });

  test('删去的行不读，表中之表算在外面的单元格里', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('旧')}</w:tr>`;
    const body = `<w:tbl>${deleted}<w:tr><w:tc>${tbl([tc('内一'), tc('内二')])}${p('外')}</w:tc></w:tr></w:tbl>`;
    expect(await read(docxWithBody(body))).toEqual([
      {
        place: '表 1 第 1 行第 1 列',
        text: '内一 内二\n外',
        context: { labels: [], headers: [], unit: '', position: { table: '表 1', row: 1, column: 1 } },
      },
    ]);
  });

  test('脚注排在正文之后', async () => {
    const main = '<w:document><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';
    const notes = '<w:footnotes><w:footnote><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const relationships =
      '<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="/doc/main.xml"/></Relationships>';
    const bytes = docxOf({ '_rels/.rels': relationships, 'doc/main.xml': main, 'doc/footnotes.xml': notes });
    expect(await read(bytes)).toEqual([
      { place: '第 1 段', text: '正文' },
      { place: '脚注第 1 段', text: '注' },
    ]);
  });

  test('主文档的指向用反斜杠写，照样找到；指向别处就不是文档', async () => {
    const relationTo = (target: string): string =>
      `<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="${target}"/></Relationships>`;
    const main = '<w:document><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';
    const led = (target: string) => read(docxOf({ '_rels/.rels': relationTo(target), 'doc/main.xml': main }));
    expect(await led('doc\\main.xml')).toEqual([{ place: '第 1 段', text: '正文' }]);
    expect(await led('main.xml')).toEqual({ code: 'notADocument', file: '报告.docx', detail: null });
  });
});

describe('读不了的文件说明原因，从不抛错', () => {
  const file = '报告.docx';
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const whole = docxWithBody(p('正文'.repeat(50)));
  const spoilt = Uint8Array.from(whole);
  spoilt.fill(7, 50, 70);
  const wrapped = compoundFile({ EncryptedPackage: Uint8Array.of(0) });

  test.each([
    ['空文件', new Uint8Array(), { code: 'fileEmpty', file, detail: null }],
    ['纯文本', new TextEncoder().encode('财政收入'), { code: 'notADocument', file, detail: null }],
    ['旧版 .doc', compound, { code: 'notADocument', file, detail: null }],
    ['加密', wrapped, { code: 'fileEncrypted', file, detail: null }],
    ['截断', whole.slice(0, whole.length - 30), { code: 'fileTruncated', file, detail: null }],
    ['损坏', spoilt, { code: 'corruptPart', file, detail: 'word/document.xml' }],
    ['工作簿', docxOf({ 'xl/workbook.xml': '<x/>' }), { code: 'notADocument', file, detail: null }],
  ])('%s', async (_name, bytes, problem) => {
    expect(await read(bytes)).toEqual(problem);
  });

  test.each([
    '<w:tc>'.repeat(50000),
    '</w:p></w:tbl></w:tc></w:tr>'.repeat(1000),
    `<w:p ${'a'.repeat(200000)} w:val="`,
    `<w:tbl><w:tr>${'<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(20000)}</w:tr></w:tbl>`,
    '<w:p><w:r><w:t>&#xFFFFFFF;&unknown;<![CDATA[<',
    '<'.repeat(100000),
  ])('破碎的 XML 读出能读的部分', async (body) => {
    expect(Array.isArray(await read(docxWithBody(body)))).toBe(true);
  });
});
