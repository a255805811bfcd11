import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { changeCell } from '../acceptance/change-cell';
import { startBrowser, whereBrowser } from './browser';
import { eventually } from './eventually';
import { pane } from './pane';
import { SAMPLE } from './stage';
import { goToTab, openInSource, stageInWord, type WordStage } from './stage-in-word';

const bytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
const CHANGED = changeCell(bytes, '基本支出决算表', 'F23', 1824000);
const FUNDS = 'jx:fact:publicFundsActual:tenThousandYuan';

whereBrowser('Word 中途出错', () => {
  let browser: Browser;
  let stage: WordStage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    stage = await stageInWord(browser);
    await openInSource(stage.page, [{ name: SAMPLE, bytes }], /^93 分$/);
    await goToTab(stage.page, '成文');
    await pane.press(stage.page, '插到文末');
    await pane.sees(stage.page, /报告已插入文档/);
  });
  afterEach(() => stage.close());
  afterAll(() => browser.close());

  /** What stands in the document, with what is linked in it. */
  async function standing(): Promise<string> {
    const { paragraphs, controls } = await stage.text();
    return JSON.stringify([paragraphs.map(({ text }) => text), controls.map(({ tag, text }) => [tag, text])]);
  }

  /** Fails a request of what is pressed; the document stays as it is, and the second try does it. */
  async function failsThenDoes(press: () => Promise<void>, done: RegExp, request = 1): Promise<void> {
    const before = await standing();
    stage.word.faults.failAt(request, 'GeneralException');
    await press();
    const again = stage.page.getByRole('button', { name: '重试' });
    await again.waitFor();
    expect(await standing()).toBe(before);
    await again.click();
    await pane.sees(stage.page, done);
  }

  async function mistyped(): Promise<void> {
    stage.word.user.typeInto(FUNDS, '1186.51');
    await goToTab(stage.page, '核对');
  }

  async function changesListed(): Promise<void> {
    await openInSource(stage.page, [{ name: SAMPLE, bytes: CHANGED }], /^95 分$/);
    await goToTab(stage.page, '刷新');
    await pane.press(stage.page, '读取文档，查看变动');
    await pane.sees(stage.page, /数字变动/);
  }

  test('查看变动时读取失败：文档照旧，重试后列出变动', async () => {
    await openInSource(stage.page, [{ name: SAMPLE, bytes: CHANGED }], /^95 分$/);
    await goToTab(stage.page, '刷新');
    await failsThenDoes(() => pane.press(stage.page, '读取文档，查看变动'), /数字变动/);
  });

  test('全部采用时失败：一处也没有改，重试后全部刷新', async () => {
    await changesListed();
    await failsThenDoes(() => pane.press(stage.page, /^全部采用/), /^已刷新/);
  });

  test('采用一处时失败：那一处也没有改，重试后刷新', async () => {
    await changesListed();
    await failsThenDoes(() => pane.press(stage.page, /^采用/), /^已刷新 1 处/);
  });

  test('核对时读取失败：文档照旧，重试后有清单', async () => {
    await mistyped();
    await failsThenDoes(() => pane.press(stage.page, '核对文档'), /应为 186\.51万元/);
  });

  test('改正时失败：错的数还在，重试后改正', async () => {
    await mistyped();
    await pane.press(stage.page, '核对文档');
    await pane.sees(stage.page, /应为 186\.51万元/);
    await failsThenDoes(() => pane.press(stage.page, /1186\.51 → 186\.51/), /已改正 1 处/);
  });

  async function readyToHandIn(): Promise<void> {
    await goToTab(stage.page, '报送');
    await pane.press(stage.page, '最后核对');
    await pane.sees(stage.page, /还有 \d+ 处须改/);
    await stage.page.getByRole('textbox', { name: '不改的理由' }).fill('资产情况由资产科另行补充');
  }

  async function words(): Promise<readonly string[]> {
    return (await stage.text()).paragraphs.map(({ text }) => text);
  }

  test('生成报送稿时最后一次核对失败：标记都在，重试后没有标记，文字不变', async () => {
    const before = await words();
    await readyToHandIn();
    await failsThenDoes(() => pane.press(stage.page, '写明理由，仍然生成'), /报送稿已生成/);
    expect([(await stage.text()).controls, await words()]).toEqual([[], before]);
  });

  it.each([
    [2, 0],
    [3, 40],
  ])(
    '去掉标记的第 %d 个请求做到第 %d 步失败：接着做完，没有标记，文字不变',
    async (request, afterActions) => {
      const before = await words();
      await readyToHandIn();
      stage.word.faults.failAt(request, 'GeneralException', afterActions);
      await pane.press(stage.page, '写明理由，仍然生成');
      await pane.sees(stage.page, /报送稿已生成/);
      expect([(await stage.text()).controls, await words()]).toEqual([[], before]);
    },
  );

  test('核对时 Word 不答：停止后文档没有改动，再核对照常列出', async () => {
    await mistyped();
    const before = await standing();
    const release = stage.word.faults.hangAt(1);
    await pane.press(stage.page, '核对文档');
    await pane.press(stage.page, '停止');
    await pane.sees(stage.page, '已停止，文档没有改动。');
    release();
    expect(await standing()).toBe(before);
    await pane.press(stage.page, '核对文档');
    await pane.sees(stage.page, /应为 186\.51万元/);
  });

  test('采用一处后焦点到下一处；全部采用后焦点到标题', async () => {
    await changesListed();
    const focused = (): Promise<string> =>
      stage.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('li') == null ? (activeElement?.tagName ?? '') : 'item';
      });
    await stage.page.getByRole('button', { name: /^采用/ }).first().press('Enter');
    await pane.sees(stage.page, /^已刷新 1 处/);
    await eventually(focused, 'item');
    await stage.page.getByRole('button', { name: /^全部采用/ }).press('Enter');
    await stage.page.getByRole('button', { name: /^全部采用/ }).waitFor({ state: 'detached' });
    await eventually(focused, 'H2');
  });
});
