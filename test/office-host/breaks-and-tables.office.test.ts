import { strFromU8, unzipSync } from 'fflate';
import { startWord, type RunningWord } from './node/start-word';
import { documentBytes, paragraph } from './document-bytes';

const TABLE = `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc>${paragraph('〔得分|8.5〕')}</w:tc></w:tr></w:tbl>`;
const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

let word: RunningWord;

beforeEach(async () => {
  word = await startWord(documentBytes([paragraph('首'), TABLE, paragraph('尾')].join('')), '报告.docx');
});

afterEach(() => {
  word.close();
});

test('a section ends behind a paragraph, and another page like it begins', async () => {
  await act((paragraphs) => {
    paragraphs[0]?.insertBreak('SectionNext', 'After');
  });
  const saved = bodyOf(word);
  expect(saved).toContain(`<w:p><w:pPr>${SECTION}</w:pPr>`);
  expect(saved.split('<w:sectPr>')).toHaveLength(3);
  expect(await texts()).toEqual(['首', '指标', '8.5', '尾']);
});

test('a section that ends with the document leaves a paragraph on the new page', async () => {
  await Word.run(async (context) => {
    context.document.body.insertBreak('SectionNext', 'End');
    await context.sync();
  });
  expect(await texts()).toEqual(['首', '指标', '8.5', '尾', '']);
  expect(bodyOf(word)).toMatch(/尾<\/w:t><\/w:r><\/w:p><w:p\/><w:sectPr>/u);
});

test('no section ends in a table, and no other break is known', async () => {
  await expect(act((paragraphs) => paragraphs[1]?.insertBreak('SectionNext', 'After'))).rejects.toMatchObject(
    { code: 'InvalidArgument' },
  );
  await expect(act((paragraphs) => paragraphs[0]?.insertBreak('Page', 'After'))).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});

test('a table goes with its controls, and the cursor in it to what follows', async () => {
  word.host.user.selectControl('得分');
  await act((paragraphs) => {
    paragraphs[1]?.parentTableOrNullObject.delete();
  });
  expect(await texts()).toEqual(['首', '尾']);
  const { first, start } = word.host.document.selection;
  expect([first === word.host.document.selection.last, start]).toEqual([true, 0]);
  expect(bodyOf(word)).not.toContain('w:sdt');
});

test('a table of tracked changes stays, struck out', async () => {
  word.host.user.trackChanges();
  await act((paragraphs) => {
    paragraphs[1]?.parentTableOrNullObject.delete();
  });
  expect(await texts()).toEqual(['首', '', '', '尾']);
  const saved = bodyOf(word);
  expect(saved).toMatch(/<w:trPr><w:del /u);
  expect(saved).toContain('<w:delText xml:space="preserve">指标</w:delText>');
});

test('a protected document keeps its table', async () => {
  word.host.user.protect();
  await expect(act((paragraphs) => paragraphs[1]?.parentTableOrNullObject.delete())).rejects.toMatchObject({
    code: 'AccessDenied',
  });
  expect(await texts()).toEqual(['首', '指标', '8.5', '尾']);
});

function act(change: (paragraphs: readonly Word.Paragraph[]) => void): Promise<void> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    change(paragraphs.items);
    await context.sync();
  });
}

function texts(): Promise<readonly string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

function bodyOf({ save }: RunningWord): string {
  return strFromU8(unzipSync(save())['word/document.xml'] ?? new Uint8Array());
}
