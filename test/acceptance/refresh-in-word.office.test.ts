import { startWord, type RunningWord } from '../office-host/node/start-word';
import { changeCell } from './change-cell';
import { paneOnDocument, refreshFrom, reportByCommand, SAMPLE_BOOK, settled, textOf } from './pane-on-report';

/** 公用经费 as planned: that line loses nothing. The sample spends 4.11万元 more. */
const KEPT_BUDGET = changeCell(SAMPLE_BOOK, '基本支出决算表', 'F23', 1824000);
/** Over by more: another reason, more points lost. */
const FAR_OVER = changeCell(SAMPLE_BOOK, '基本支出决算表', 'F23', 2006400);

let word: RunningWord;

afterEach(() => {
  word.close();
});

async function textsOf(report: Uint8Array): Promise<readonly string[]> {
  return (await textOf(report)).paragraphs.map(({ text }) => text);
}

describe.each([
  ['多了一处扣分，空着的扣分原因填上', KEPT_BUDGET, SAMPLE_BOOK],
  ['少了一处扣分，扣分原因去掉', SAMPLE_BOOK, KEPT_BUDGET],
  ['扣得更多，原因改写', SAMPLE_BOOK, FAR_OVER],
])('全部采用之后，文档与重新生成的一样：%s', (_name, before, after) => {
  it('每一段、每一格', async () => {
    word = await startWord(await reportByCommand(before, 'outline'), '自评报告.docx');
    const pane = paneOnDocument();
    const { refresh } = await refreshFrom(pane, after);
    const { figures = [], sentences = [] } = refresh?.view ?? {};
    pane.actions.takeOver({ figures, sentences });
    const { notice } = await settled(pane, (session) => session.notice !== null);
    expect(notice).toMatchObject({ intent: 'success' });
    expect(await textsOf(word.save())).toEqual(await textsOf(await reportByCommand(after, 'outline')));
    const again = await refreshFrom(paneOnDocument(), after);
    expect(again.refresh?.view).toMatchObject({ figures: [], sentences: [] });
  });
});
