import { strFromU8, unzipSync } from 'fflate';
import { startWord, type RunningWord } from './node/start-word';
import { documentBytes, paragraph } from './document-bytes';
import { turns } from '../turns';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const FOOTER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml';
const bytes = documentBytes(paragraph('全年支出', '〔支出|120.5〕', '万元') + paragraph('结束'));

let word: RunningWord;

beforeEach(async () => {
  word = await startWord(bytes, '报告.docx');
});

afterEach(() => {
  word.close();
});

test('a package’s own style comes along, one known by name stays the document’s', async () => {
  const heading = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>`;
  const own = `<w:p><w:pPr><w:pStyle w:val="JixiaoBody"/></w:pPr></w:p>`;
  await insertAtEnd(
    flat(
      heading + own,
      part(
        'styles',
        `<w:styles xmlns:w="${WORD}">${style('Heading1', 'Heading 1', '<w:rPr><w:b/></w:rPr>')}${style('JixiaoBody', '绩效正文')}</w:styles>`,
      ),
    ),
  );
  const styles = partOf('word/styles.xml');
  expect(styles).toContain(style('JixiaoBody', '绩效正文'));
  expect(styles).not.toMatch(/Heading1|<w:b\/>/u);
  const read = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/style');
    await context.sync();
    return paragraphs.items.map((item) => item.style);
  });
  expect(read).toEqual(['Normal', 'Normal', 'heading 1', '绩效正文', 'Normal']);
});

test('the footer of an inserted section comes along under a free name', async () => {
  const section = `<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rId1"/></w:sectPr></w:pPr></w:p>`;
  const inserted = flat(
    section,
    part('footer1', `<w:ftr xmlns:w="${WORD}">${paragraph('第 1 页')}</w:ftr>`, FOOTER_TYPE) +
      part(
        '_rels/document.xml.rels',
        `<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
      ),
  );
  await insertAtEnd(inserted);
  await insertAtEnd(inserted);
  expect([partOf('word/footer1.xml'), partOf('word/footer2.xml')]).toEqual([
    expect.stringContaining('第 1 页'),
    expect.stringContaining('第 1 页'),
  ]);
  const links = partOf('word/_rels/document.xml.rels');
  const body = partOf('word/document.xml');
  for (const [, id = '', target = ''] of links.matchAll(/Id="(rIdInserted\d+)".*?Target="(\w+\.xml)"/gu)) {
    expect(body).toContain(`r:id="${id}"`);
    expect(partOf('[Content_Types].xml')).toContain(
      `PartName="/word/${target}" ContentType="${FOOTER_TYPE}"`,
    );
  }
  expect(links.match(/footer\d\.xml/gu)).toEqual(['footer1.xml', 'footer2.xml']);
});

test('a document is opened beside this one, and only one that can be read', async () => {
  const fresh = documentBytes(paragraph('新报告'));
  await open(fresh);
  expect(word.host.opened).toEqual([new Uint8Array(fresh)]);
  await expect(open(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(word.host.opened).toHaveLength(1);
});

test('a saved document is read again as it was, with its other parts', async () => {
  expect(word.host.open.savedBytes).toBeNull();
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('支出').getFirst().insertText('<&>"', 'Replace');
    context.document.save();
    await context.sync();
  });
  const saved = word.host.open.savedBytes ?? new Uint8Array();
  expect(saved).toEqual(word.save());
  expect(unzipSync(saved)['word/other.bin']).toEqual(new Uint8Array([1, 2, 3]));
  word.close();
  word = await startWord(saved, '报告.docx');
  const text = await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
  expect(text).toBe('全年支出<&>"万元\r结束');
});

test('the cursor is told until nobody listens', async () => {
  let told = 0;
  const handler = (): void => void (told += 1);
  const { document } = Office.context;
  await new Promise((done) => {
    document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, done);
  });
  word.host.user.selectParagraph(1);
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('支出').getFirst().select();
    await context.sync();
  });
  await turns();
  expect(told).toBe(2);
  await new Promise((done) => {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, done);
  });
  word.host.user.selectParagraph(0);
  await turns();
  expect(told).toBe(2);
});

test('no object is kept once its run is over', async () => {
  await Word.run(async (context) => {
    const { paragraphs, contentControls } = context.document.body;
    paragraphs.load('items');
    contentControls.load('items');
    context.application.createDocument(Buffer.from(bytes).toString('base64'));
    await context.sync();
    expect(word.host.references.count).toBeGreaterThan(0);
  });
  await turns();
  expect(word.host.references.count).toBe(0);
});

async function insertAtEnd(ooxml: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertOoxml(ooxml, 'End');
    await context.sync();
  });
}

async function open(docx: Uint8Array): Promise<void> {
  await Word.run(async (context) => {
    context.application.createDocument(Buffer.from(docx).toString('base64')).open();
    await context.sync();
  });
}

function partOf(name: string): string {
  return strFromU8(unzipSync(word.save())[name] ?? new Uint8Array());
}

function style(id: string, name: string, looks = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${looks}</w:style>`;
}

function part(name: string, text: string, type = 'application/xml'): string {
  const path = name.includes('.') ? name : `${name}.xml`;
  return `<pkg:part pkg:name="/word/${path}" pkg:contentType="${type}"><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`;
}

function flat(blocks: string, others: string): string {
  const main = `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${blocks}<w:sectPr/></w:body></w:document>`;
  return `<pkg:package xmlns:pkg="${PACKAGE}">${part('document', main)}${others}</pkg:package>`;
}
