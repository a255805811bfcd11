import type { DocumentHost } from '../../../src/app/document-host';
import { wordHost } from '../../../src/hosts/word/word-host';
import { textOf } from '../../office-host/document/paragraph-text';
import { documentBytes, paragraph } from '../../office-host/document-bytes';
import { startWord, type RunningWord } from '../../office-host/node/start-word';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const TAG = 'jx:total:points';

let word: RunningWord;
let host: DocumentHost;

beforeEach(async () => {
  word = await startWord(
    documentBytes(paragraph('首段') + paragraph('得分', `〔${TAG}|95〕`, '分')),
    '报告.docx',
  );
  host = wordHost();
});
afterEach(() => {
  word.close();
});

function selected(): string {
  const { first, start, end } = word.host.document.selection;
  return textOf(first).slice(start, end);
}

async function controlId(): Promise<number> {
  const read = await host.read(TASK);
  return read.ok ? (read.value.controls[0]?.id ?? 0) : 0;
}

test('选中一个数字，只选中它', async () => {
  expect(await host.show({ kind: 'control', id: await controlId() })).toEqual({ ok: true, value: null });
  expect(selected()).toBe('95');
});

test('选中一段', async () => {
  expect(await host.show({ kind: 'paragraph', anchor: 1 })).toEqual({ ok: true, value: null });
  expect(selected()).toBe('得分95分');
});

test.each([
  ['数字', { kind: 'control', id: 404 }],
  ['段', { kind: 'paragraph', anchor: 404 }],
] as const)('%s已经没有了，就说找不到，光标不动', async (_name, place) => {
  const before = selected();
  expect(await host.show(place)).toMatchObject({ ok: false, problem: { code: 'placeGone' } });
  expect(selected()).toBe(before);
});

test.each([1, 2])('第 %i 次请求失败，说明原因', async (request) => {
  word.host.faults.at(request, { kind: 'refusal', code: 'GeneralException' });
  const shown = await host.show({ kind: 'paragraph', anchor: 1 });
  expect(shown).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
});

test('受保护的文档照样可以看', async () => {
  word.host.user.protect();
  expect(await host.show({ kind: 'paragraph', anchor: 0 })).toEqual({ ok: true, value: null });
});
