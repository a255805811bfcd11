import { strFromU8, unzipSync } from 'fflate';
import type { DocumentChange, DocumentHost, DocumentText } from '../../../src/app/document-host';
import type { Block } from '../../../src/domain/report/model';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { wordHost } from '../../../src/hosts/word/word-host';
import { paragraphsIn } from '../../office-host/document/document-model';
import { textOf } from '../../office-host/document/paragraph-text';
import { startWord, type RunningWord } from '../../office-host/node/start-word';
import { body, cell, FIGURE, reportOf, words } from '../../ooxml/small-report';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const TABLE: Block = {
  kind: 'table',
  columns: [1, 1],
  headerRows: 1,
  rows: [
    [cell('指标'), cell('扣分原因')],
    [cell('公用经费控制率'), cell('')],
  ],
};
const REPORT = reportOf(
  body(words('支出'), FIGURE, words('万元，比上年增加。')),
  body(words('原来的一段。')),
  TABLE,
);
const NEW_PARAGRAPHS = documentWriter(codecNode).printParagraphs(
  ['新的一段。', '又一段。'].map((text) => ({ kind: 'paragraph', role: 'body', inlines: [words(text)] })),
);
const RUN_LOOKS = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';
const PARTED_RUNS = new RegExp(`</w:t></w:r><w:r>${RUN_LOOKS}<w:t xml:space="preserve">`, 'gu');
/** More actions than any of the requests has. */
const MOST_ACTIONS = 16;

let word: RunningWord;
let host: DocumentHost;

beforeEach(async () => {
  word = await startWord(await documentWriter(codecNode).write(REPORT), '报告.docx');
  host = wordHost();
});
afterEach(() => {
  word.close();
});

/** The document's XML; where Word parted a run and left both parts alike, they count as one. */
function documentXml(): string {
  const xml = strFromU8(unzipSync(word.save())['word/document.xml'] ?? new Uint8Array());
  return xml.replace(PARTED_RUNS, '');
}

async function readNow(): Promise<DocumentText> {
  const read = await host.read(TASK);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function figureChange({ controls }: DocumentText): DocumentChange {
  return { kind: 'figure', control: controls[0]?.id ?? 0, before: '1126.69', after: '1000.00' };
}

function wordsChange({ paragraphs }: DocumentText): DocumentChange {
  const paragraph = paragraphs.findIndex(({ text }) => text.includes('比上年增加'));
  const start = paragraphs[paragraph]?.text.indexOf('增加') ?? -1;
  return { kind: 'words', paragraph, start, before: '增加', after: '减少' };
}

function blankChange({ paragraphs }: DocumentText): DocumentChange {
  const paragraph = paragraphs.findIndex(({ text }) => text === '');
  return { kind: 'words', paragraph, start: 0, before: '', after: '超过预算，扣2分。' };
}

function paragraphChange({ paragraphs }: DocumentText, flatOpc: string): DocumentChange {
  const before = '原来的一段。';
  return {
    kind: 'paragraph',
    paragraph: paragraphs.findIndex(({ text }) => text === before),
    before,
    flatOpc,
  };
}

/** What is changed, and the requests until it is written: words have to be found first. */
const CHANGES: readonly (readonly [string, number, (text: DocumentText) => readonly DocumentChange[]])[] = [
  ['数字', 2, (text) => [figureChange(text)]],
  ['空单元格', 2, (text) => [figureChange(text), blankChange(text)]],
  ['字句', 3, (text) => [figureChange(text), blankChange(text), wordsChange(text)]],
  ['整段', 2, (text) => [figureChange(text), paragraphChange(text, NEW_PARAGRAPHS)]],
  ['整段，还去掉一段', 3, (text) => [wordsChange(text), paragraphChange(text, ''), blankChange(text)]],
];

describe.each(CHANGES)('改%s', (_name, requests, changes) => {
  it('任何一次请求在任何一步停下，文档一个字符也没有变', async () => {
    const before = documentXml();
    for (let at = 0; at < requests * MOST_ACTIONS; at += 1) {
      const text = await readNow();
      word.host.faults.failAt(1 + Math.floor(at / MOST_ACTIONS), 'GeneralException', at % MOST_ACTIONS);
      const done = await host.rewrite(text, changes(text), TASK);
      expect([at, done.ok ? 'done' : done.problem.code, documentXml()]).toEqual([at, 'unexpected', before]);
    }
  });

  it('做完了却没有回音，也退回原样；再来一次就改成了', async () => {
    const before = documentXml();
    const text = await readNow();
    word.host.faults.at(requests, { kind: 'lostAnswer', code: 'GeneralException' });
    expect((await host.rewrite(text, changes(text), TASK)).ok).toBe(false);
    expect(documentXml()).toBe(before);
    expect((await host.rewrite(text, changes(text), TASK)).ok).toBe(true);
    expect(documentXml()).not.toBe(before);
  });
});

it('单元格已经有人填了，就不再填', async () => {
  const text = await readNow();
  expect((await host.rewrite(text, [blankChange(text)], TASK)).ok).toBe(true);
  const filled = documentXml();
  const again = await host.rewrite(text, [blankChange(text)], TASK);
  expect(again.ok ? 'done' : again.problem.code).toBe('changedMeanwhile');
  expect(documentXml()).toBe(filled);
});

describe.each([
  ['换成两段', NEW_PARAGRAPHS, ['支出1126.69万元，比上年增加。', '新的一段。', '又一段。', '指标']],
  ['去掉', '', ['支出1126.69万元，比上年增加。', '指标']],
])('一段%s', (_name, flatOpc, expected) => {
  const wholeTexts = () => paragraphsIn(word.host.document.body).map(textOf).slice(0, expected.length);

  it('新的站住了，原来的才去掉；不留空段', async () => {
    const text = await readNow();
    expect((await host.rewrite(text, [paragraphChange(text, flatOpc)], TASK)).ok).toBe(true);
    expect(wholeTexts()).toEqual(expected);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('去掉原来的做到第 %i 步停下，接着做完', async (afterActions) => {
    const text = await readNow();
    word.host.faults.failAt(3, 'GeneralException', afterActions);
    expect((await host.rewrite(text, [paragraphChange(text, flatOpc)], TASK)).ok).toBe(true);
    expect(wholeTexts()).toEqual(expected);
  });
});
