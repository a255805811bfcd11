import type { DocumentHost, TaggedControl } from '../../../src/app/document-host';
import { wordHost } from '../../../src/hosts/word/word-host';
import { controlsOf } from '../../office-host/document/span-places';
import { child, valueOf } from '../../office-host/document/xml-node';
import { documentBytes, paragraph } from '../../office-host/document-bytes';
import { startWord, type RunningWord } from '../../office-host/node/start-word';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const BODY = paragraph('支出', '〔|12.00〕', '万元，得', '〔|95〕', '分', '〔目录|一〕');
/** More actions than any of the requests has. */
const MOST_ACTIONS = 10;

let word: RunningWord;
let host: DocumentHost;

beforeEach(async () => {
  word = await startWord(documentBytes(BODY), '报告.docx');
  host = wordHost();
});
afterEach(() => {
  word.close();
});

function tags(): readonly (string | null)[] {
  return controlsOf(word.host.document.body).map((each) => valueOf(child(each, 'w:sdtPr'), 'w:tag'));
}

async function tagged(): Promise<readonly TaggedControl[]> {
  const untagged = await host.untagged(TASK);
  if (!untagged.ok) throw new Error(untagged.problem.code);
  return untagged.value.map((control, index) => ({ ...control, tag: `jx:${String(index)}` }));
}

test('没有标记的控件按次序列出，别人的不算；一一给回标记', async () => {
  const controls = await tagged();
  expect(controls.map(({ text }) => text)).toEqual(['12.00', '95']);
  word.host.traffic.enter('retag');
  expect(await host.retag(controls, TASK)).toEqual({ ok: true, value: null });
  expect(tags()).toEqual(['jx:0', 'jx:1', '目录']);
  expect(word.host.traffic.of('retag').requests).toBe(2);
});

test('其间有人改了一个数，就一个也不给', async () => {
  const controls = await tagged();
  word.host.user.typeInto('', '13.00');
  const given = await host.retag(controls, TASK);
  expect(given).toMatchObject({ ok: false, problem: { code: 'changedMeanwhile' } });
  expect(tags()).toEqual(['', '', '目录']);
});

test('任何一次请求在任何一步停下，一个标记也没有给', async () => {
  const controls = await tagged();
  for (let at = 0; at < 2 * MOST_ACTIONS; at += 1) {
    word.host.faults.failAt(1 + Math.floor(at / MOST_ACTIONS), 'GeneralException', at % MOST_ACTIONS);
    const given = await host.retag(controls, TASK);
    expect([at, given.ok ? 'done' : given.problem.code, tags()]).toEqual([
      at,
      'unexpected',
      ['', '', '目录'],
    ]);
  }
});
