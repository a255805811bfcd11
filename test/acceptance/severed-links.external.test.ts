import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordSession } from '../../src/taskpane/word/session/word-session';
import { startWord, type RunningWord } from '../office-host/node/start-word';
import { convertWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';
import { changeCell } from './change-cell';
import { paneOnDocument, refreshFrom, reportByCommand, SAMPLE_BOOK, settled, textOf } from './pane-on-report';

const CHANGED_BOOK = changeCell(SAMPLE_BOOK, '基本支出决算表', 'F23', 1824000);
const DOCUMENT = 'word/document.xml';

let word: RunningWord;
let written: Uint8Array;
let saved: Uint8Array;
afterEach(() => {
  word.close();
});

/** The report as LibreOffice saves it: its controls have neither tag nor number any more. */
async function throughLibreOffice(change = (xml: string): string => xml): Promise<void> {
  const parts = unzipSync(saved);
  const xml = change(strFromU8(parts[DOCUMENT] ?? new Uint8Array()));
  word = await startWord(zipSync({ ...parts, [DOCUMENT]: strToU8(xml) }), '自评报告.docx');
}

async function givenBack(book: Uint8Array): Promise<WordSession> {
  const pane = paneOnDocument();
  await refreshFrom(pane, book);
  pane.actions.giveTagsBack();
  return settled(pane, ({ notice }) => notice !== null);
}

whereLibreOffice('报告经 LibreOffice 另存，链接丢了', () => {
  beforeAll(async () => {
    written = await reportByCommand(SAMPLE_BOOK, 'outline');
    saved = convertWithLibreOffice(written, 'docx', '自评报告.docx');
  });

  it('说得出丢了多少，恢复之后每个数的链接、文字都与原来一样，没有要刷新的', async () => {
    await throughLibreOffice();
    const { refresh } = await refreshFrom(paneOnDocument(), SAMPLE_BOOK);
    const { controls } = await textOf(written);
    expect(refresh?.severed).toHaveLength(controls.length);
    const after = await givenBack(SAMPLE_BOOK);
    expect(after.notice?.text).toBe(`已恢复 ${String(controls.length)} 处链接，文字没有改动。`);
    expect(after.refresh?.view).toMatchObject({ figures: [], sentences: [] });
    const now = (await textOf(word.save())).controls;
    expect(now.map(({ tag, text }) => [tag, text])).toEqual(controls.map(({ tag, text }) => [tag, text]));
  });

  it('恢复之后照常刷新：工作簿改了，列出的数都算来源已变', async () => {
    await throughLibreOffice();
    const { refresh } = await givenBack(CHANGED_BOOK);
    const states = new Set(refresh?.view.figures.map(({ state }) => state));
    expect(states).toEqual(new Set(['changed']));
  });

  it('有人删去了一个数：说不准哪个是哪个，就一个也不恢复', async () => {
    await throughLibreOffice((xml) => xml.replace(/<w:sdt>.*?<\/w:sdt>/su, ''));
    const { refresh, notice } = await refreshFrom(paneOnDocument(), SAMPLE_BOOK);
    expect(refresh?.severed).toEqual([]);
    expect(notice?.text).toContain('没有挂接的数字');
  });
});
