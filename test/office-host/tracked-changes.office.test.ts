import { strFromU8, unzipSync } from 'fflate';
import { startWord, type RunningWord } from './node/start-word';
import { documentBytes, paragraph } from './document-bytes';

let word: RunningWord;

beforeEach(async () => {
  word = await startWord(
    documentBytes(paragraph('全年支出', '〔支出|120.5〕', '万元') + paragraph('结束')),
    '报告.docx',
  );
  word.host.user.trackChanges();
});

afterEach(() => {
  word.close();
});

test('whether changes are tracked cannot be asked of a Word of WordApi 1.3', async () => {
  const asked = Word.run(async (context) => {
    context.document.load('changeTrackingMode');
    await context.sync();
    return context.document.changeTrackingMode;
  });
  await expect(asked).rejects.toThrow('WordApiOnline 1.1');
});

test('a figure in its control keeps the old one struck out', async () => {
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('支出').getFirst().insertText('130', 'Replace');
    await context.sync();
  });
  expect(await texts()).toEqual(['全年支出130万元', '结束']);
  const saved = bodyOf(word);
  expect(saved).toMatch(
    /<w:del [^>]*><w:r><w:delText xml:space="preserve">120.5<\/w:delText><\/w:r><\/w:del>/u,
  );
  expect(saved).toMatch(
    /<w:sdtContent>.*<w:ins [^>]*><w:r><w:t[^>]*>130<\/w:t><\/w:r><\/w:ins>.*<\/w:sdtContent>/u,
  );
});

test('what was inserted goes without a trace', async () => {
  for (const text of ['130', '140']) {
    await Word.run(async (context) => {
      context.document.contentControls.getByTag('支出').getFirst().insertText(text, 'Replace');
      await context.sync();
    });
  }
  expect(await texts()).toEqual(['全年支出140万元', '结束']);
  const saved = bodyOf(word);
  expect([saved.includes('130'), saved.includes('120.5')]).toEqual([false, true]);
});

test('a paragraph goes struck out, another comes marked', async () => {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    paragraphs.items[1]?.insertParagraph('补充', 'Before');
    paragraphs.items[1]?.delete();
    await context.sync();
  });
  expect(await texts()).toEqual(['全年支出120.5万元', '补充', '']);
  const saved = bodyOf(word);
  expect(saved).toMatch(/<w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t[^>]*>补充/u);
  expect(saved).toMatch(
    /<w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del [^>]*><w:r><w:delText[^>]*>结束/u,
  );
});

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
