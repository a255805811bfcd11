import { wordHost } from '../../../src/hosts/word/word-host';
import { documentBytes, paragraph } from '../../office-host/document-bytes';
import { startWord, type RunningWord } from '../../office-host/node/start-word';
import { turns } from '../../turns';

const OURS = 'jx:total:points';
const OTHER = 'jx:grade:plain';
const BODY =
  paragraph('首段') +
  paragraph('得分', `〔${OURS}|95〕`, '分', `〔${OTHER}|优〕`) +
  paragraph('别人的', '〔目录|一〕');

let word: RunningWord;
let told: (string | null)[];
let stop: () => void;

beforeEach(async () => {
  word = await startWord(documentBytes(BODY), '报告.docx');
  told = [];
  stop = wordHost().onSelect((control) =>
    told.push(control === null ? null : `${control.tag} ${control.text}`),
  );
});
afterEach(() => {
  stop();
  word.close();
});

async function moveTo(tag: string | null): Promise<void> {
  if (tag === null) word.host.user.selectParagraph(0);
  else word.host.user.selectControl(tag);
  await turns();
}

test('光标进了数字、换了数字、出了数字，各说一次', async () => {
  for (const tag of [OURS, OURS, OTHER, null, null]) await moveTo(tag);
  expect(told).toEqual([`${OURS} 95`, `${OTHER} 优`, null]);
});

test('别人的控件不说', async () => {
  await moveTo('目录');
  expect(told).toEqual([]);
});

test('正在问的时候光标动了几次，只问最后在哪里', async () => {
  const release = word.host.faults.hangAt(1);
  for (const tag of [OURS, OTHER, OURS, OTHER]) word.host.user.selectControl(tag);
  await turns();
  release();
  await turns();
  expect(told.at(-1)).toBe(`${OTHER} 优`);
  expect(word.host.traffic.of('start').requests).toBe(2);
});

test('Word 答不出时当作不在数字上，下一次照常', async () => {
  await moveTo(OURS);
  word.host.faults.at(1, { kind: 'refusal', code: 'GeneralException' });
  await moveTo(OTHER);
  await moveTo(OURS);
  expect(told).toEqual([`${OURS} 95`, null, `${OURS} 95`]);
});

test('不再听了，就不再说', async () => {
  stop();
  await moveTo(OURS);
  expect(told).toEqual([]);
});
