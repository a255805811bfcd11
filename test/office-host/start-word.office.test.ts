import { startWord, type RunningWord } from './node/start-word';
import { documentBytes, paragraph } from './document-bytes';

const TABLE = `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc>${paragraph('得分')}</w:tc></w:tr><w:tr><w:tc>${paragraph('控制率')}</w:tc><w:tc>${paragraph('〔得分|8.5〕')}</w:tc></w:tr></w:tbl>`;
const BODY = [paragraph('支出', '〔支出|120.5〕', '万元，同上'), TABLE, paragraph('结束')].join('');

let word: RunningWord;

beforeEach(async () => {
  word = await startWord(documentBytes(BODY), '报告.docx');
});

afterEach(() => {
  word.close();
});

function texts(): Promise<readonly string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

test('body, tables and controls are read in one sync', async () => {
  const read = await Word.run(async (context) => {
    const { body } = context.document;
    const { paragraphs, contentControls, tables } = body;
    const ooxml = body.getOoxml();
    body.load('text');
    paragraphs.load('items/text,items/tableNestingLevel,items/style');
    contentControls.load('items/id,items/tag,items/title,items/text');
    tables.load('items/values,items/rowCount');
    await context.sync();
    return {
      paragraphs: paragraphs.items.map(({ text, tableNestingLevel }) => [text, tableNestingLevel]),
      controls: contentControls.items.map(({ id, tag, text }) => [id, tag, text]),
      tables: tables.items.map(({ values }) => values),
      isPackage: ooxml.value.includes('<pkg:part pkg:name="/word/document.xml"'),
      style: paragraphs.items[0]?.style,
    };
  });
  expect(read).toEqual({
    paragraphs: [
      ['支出120.5万元，同上', 0],
      ['指标', 1],
      ['得分', 1],
      ['控制率', 1],
      ['8.5', 1],
      ['结束', 0],
    ],
    controls: [
      [101, '支出', '120.5'],
      [100, '得分', '8.5'],
    ],
    tables: [
      [
        ['指标', '得分'],
        ['控制率', '8.5'],
      ],
    ],
    isPackage: true,
    style: 'Normal',
  });
  expect(word.host.traffic.of('start')).toMatchObject({ requests: 1 });
});

test('a figure is written into its control, which stays', async () => {
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('支出').getFirst().insertText('130.25', 'Replace');
    await context.sync();
  });
  expect((await texts())[0]).toBe('支出130.25万元，同上');
  word.host.user.typeInto('支出', '7');
  expect((await texts())[0]).toBe('支出7万元，同上');
});

test('words over several runs are found and replaced, the later ones in their place', async () => {
  await Word.run(async (context) => {
    const [first] = await loaded(context);
    const found = first?.search('元，同上', { matchCase: true });
    const other = first?.search('支出', { matchCase: true });
    found?.load('items/text');
    other?.load('items');
    await context.sync();
    other?.items[0]?.insertText('全年支出', 'Replace');
    found?.items[0]?.insertText('元', 'Replace');
    await context.sync();
  });
  expect((await texts())[0]).toBe('全年支出120.5万元');
});

test('a paragraph goes and comes by package, with the paragraph Word leaves behind', async () => {
  await Word.run(async (context) => {
    const paragraphs = await loaded(context);
    paragraphs[0]?.insertOoxml(flat('新的一段'), 'Replace');
    paragraphs[5]?.delete();
    await context.sync();
  });
  expect(await texts()).toEqual(['新的一段', '', '指标', '得分', '控制率', '8.5']);
});

test('a control dissolves and leaves its text', async () => {
  await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('items');
    await context.sync();
    for (const control of contentControls.items) control.delete(true);
    await context.sync();
  });
  expect((await texts())[0]).toBe('支出120.5万元，同上');
});

test('what a protected document refuses, and what is not there', async () => {
  word.host.user.protect();
  const codes = await Promise.all([
    code((context) => context.document.body.insertParagraph('不行', 'End')),
    code((context) => context.document.contentControls.getById(7)),
    code((context) => context.document.body.insertHtml('<b/>', 'End')),
  ]);
  expect(codes).toEqual(['AccessDenied', 'ItemNotFound', 'ApiNotFound']);
});

async function loaded(context: Word.RequestContext): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items');
  await context.sync();
  return paragraphs.items;
}

function code(act: (context: Word.RequestContext) => unknown): Promise<string> {
  return Word.run(async (context) => {
    act(context);
    await context.sync();
  }).then(
    () => 'no error',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

function flat(text: string): string {
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/xml"><pkg:xmlData><w:document><w:body>${paragraph(text)}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
}
