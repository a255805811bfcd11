import { strToU8, unzipSync, zipSync } from 'fflate';
import { linkXml } from '../../src/ooxml/link/link-xml';
import { startWord, type RunningWord } from '../office-host/node/start-word';
import { changeCell } from './change-cell';
import {
  BOOK,
  paneOnDocument,
  refreshFrom,
  reportByCommand,
  SAMPLE_BOOK,
  SAVED_AT,
  settled,
  textOf,
} from './pane-on-report';

const CHANGED_BOOK = changeCell(SAMPLE_BOOK, '基本支出决算表', 'F23', 1824000);
const ITEM = 'customXml/item1.xml';

let word: RunningWord;

afterEach(() => {
  word.close();
});

async function paneOn(bytes: Uint8Array) {
  word = await startWord(bytes, '自评报告.docx');
  return paneOnDocument();
}

type Line = { readonly tag: string; readonly before: string; readonly after: string | null };

/** Of the figures of two reports: those that stand in both with other texts, and the tags that only the first has. */
async function differences(kind: 'outline' | 'template') {
  const reports = [SAMPLE_BOOK, CHANGED_BOOK].map((book) => reportByCommand(book, kind));
  const [before = [], after = []] = await Promise.all(
    (await Promise.all(reports)).map(async (report) => (await textOf(report)).controls),
  );
  const now = new Map(after.map(({ tag, text }) => [tag, text]));
  const figures = before.filter(({ tag }) => tag !== 'jx:blank');
  const other = figures.filter(({ tag, text }) => now.has(tag) && now.get(tag) !== text);
  return {
    changed: lines(other.map(({ tag, text }) => ({ tag, before: text, after: now.get(tag) ?? '' }))),
    gone: new Set(figures.map(({ tag }) => tag).filter((tag) => !now.has(tag))),
  };
}

function lines(figures: readonly Line[]): ReadonlySet<string> {
  return new Set(figures.map(({ tag, before, after }) => `${tag}: ${before} → ${after ?? ''}`));
}

describe.each(['outline', 'template'] as const)('命令行写的报告在 Word 里打开：%s', (kind) => {
  it('窗格认得来源；同一份工作簿打开，没有过时的，没有要刷新的，没有一个数算作手工改过', async () => {
    const pane = await paneOn(await reportByCommand(SAMPLE_BOOK, kind));
    const { link, notice } = await settled(pane, (session) => session.link !== null);
    expect([notice, link?.sources]).toEqual([
      null,
      [{ name: BOOK, savedAt: SAVED_AT, fingerprint: expect.stringContaining('基本支出决算表:') as string }],
    ]);
    const { stale, evaluated, refresh } = await refreshFrom(pane, SAMPLE_BOOK);
    expect(evaluated?.sources).toEqual(link?.sources);
    expect(stale).toEqual([]);
    expect(refresh?.view).toMatchObject({ figures: [], sentences: [] });
    expect(refresh?.view.unchanged).toBeGreaterThan(5);
  });

  it('工作簿改了一格：报告过时，列出的正是变了的那些数（不再说的句子里的除外），都算来源已变', async () => {
    const pane = await paneOn(await reportByCommand(SAMPLE_BOOK, kind));
    const { stale, refresh } = await refreshFrom(pane, CHANGED_BOOK);
    expect(stale.map(({ source }) => source.name)).toEqual([BOOK]);
    const figures = refresh?.view.figures ?? [];
    expect(new Set(figures.map(({ state }) => state))).toEqual(new Set(['changed']));
    const { changed, gone } = await differences(kind);
    expect(lines(figures.filter(({ tag }) => !gone.has(tag)))).toEqual(changed);
    expect(changed.size).toBeGreaterThan(3);
  });
});

it('带来的链接下一次存盘后也在文档里，再打开照旧', async () => {
  const pane = await paneOn(await reportByCommand(SAMPLE_BOOK, 'outline'));
  const { refresh } = await refreshFrom(pane, CHANGED_BOOK);
  const { figures = [], sentences = [] } = refresh?.view ?? {};
  pane.actions.takeOver({ figures, sentences });
  const after = await settled(pane, ({ link }) => link?.figures['jx:total:points'] === '95');
  expect(after.notice).toMatchObject({ intent: 'success' });
  const again = await settled(paneOnDocument(), ({ link }) => link !== null);
  expect(again.link).toEqual(after.link);
});

describe('文件里的链接坏了', () => {
  const text = '{"version":1,"sources":[]';
  it.each([
    ['内容被截断', linkXml(text)],
    ['是另一版本写的', linkXml('{"version":7}')],
    ['外壳对，里面空着', linkXml('')],
  ])('%s：说明白，报告照样能核对，数字当作手工改过，一个也不动', async (_, xml) => {
    const report = unzipSync(await reportByCommand(SAMPLE_BOOK, 'outline'));
    const pane = await paneOn(zipSync({ ...report, [ITEM]: strToU8(xml) }));
    const { notice, link } = await settled(pane, (session) => session.notice !== null);
    expect(notice?.text).toMatch(/来源记录读不出来/);
    expect(link?.sources).toEqual([]);
    const { refresh } = await refreshFrom(pane, CHANGED_BOOK);
    const states = new Set(refresh?.view.figures.map(({ state }) => state));
    expect(states).toEqual(new Set(['editedByHand']));
  });
});
