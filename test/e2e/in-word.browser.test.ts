import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from './browser';
import { changeCell } from '../acceptance/change-cell';
import { eventually } from './eventually';
import { pane } from './pane';
import { SAMPLE } from './stage';
import { goToTab, LETTERHEAD, openInSource, stageInWord, textOf, type WordStage } from './stage-in-word';
import { reportOfSample } from './sample-report';

const bytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
const BOOK = { name: SAMPLE, bytes };
const RESULT = /^93 分$/;
const INSERTED = /报告已插入文档/;
const FUNDS = 'jx:fact:publicFundsActual:tenThousandYuan';

whereBrowser('在 Word 里', () => {
  let browser: Browser;
  let stage: WordStage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    stage = await stageInWord(browser);
  });
  afterEach(() => stage.close());
  afterAll(() => browser.close());

  async function inserted(): Promise<void> {
    await openInSource(stage.page, [BOOK], RESULT);
    await goToTab(stage.page, '成文');
    await pane.press(stage.page, '插到文末');
    await pane.sees(stage.page, INSERTED);
  }

  test('打开工作簿，插到文末：原来的文字还在，后面与命令行写的报告一字不差，最多两次请求', async () => {
    stage.word.traffic.enter('insert');
    await inserted();
    expect(stage.word.traffic.of('insert').requests).toBeLessThanOrEqual(2);
    const own = (await textOf(await reportOfSample(bytes))).paragraphs.map(({ text }) => text);
    const all = (await stage.text()).paragraphs.map(({ text }) => text);
    expect(all.filter((text) => text !== '')).toEqual([LETTERHEAD, ...own.filter((text) => text !== '')]);
    expect((await stage.text()).controls.filter(({ tag }) => tag === FUNDS).length).toBeGreaterThan(1);
  });

  test('改错一个数：核对指出应为多少，一步改正，链接还在', async () => {
    await inserted();
    stage.word.user.typeInto(FUNDS, '1186.51');
    await goToTab(stage.page, '核对');
    stage.word.traffic.enter('check');
    await pane.press(stage.page, '核对文档');
    await pane.sees(stage.page, /应为 186\.51万元/);
    expect(stage.word.traffic.of('check').requests).toBe(1);
    await pane.press(stage.page, /1186\.51 → 186\.51/);
    await pane.sees(stage.page, /已改正 1 处/);
    await eventually(async () => {
      const { controls } = await stage.text();
      return [...new Set(controls.filter(({ tag }) => tag === FUNDS).map(({ text }) => text))].join();
    }, '186.51');
  });

  test('光标放进数字：窗格里是它的出处', async () => {
    await inserted();
    stage.word.user.selectControl(FUNDS);
    await pane.sees(stage.page, '公用经费决算数');
    await pane.sees(stage.page, /'基本支出决算表'!F23/);
  });

  test('手工改过的数字单独列出，不会被全部采用覆盖', async () => {
    await inserted();
    stage.word.user.typeInto(FUNDS, '190.00');
    await goToTab(stage.page, '刷新');
    await pane.press(stage.page, '读取文档，查看变动');
    await pane.sees(stage.page, /手工改过的数字（1）/);
    expect((await stage.text()).controls.some(({ text }) => text === '190.00')).toBe(true);
    await pane.press(stage.page, /换成来源的数/);
    await pane.sees(stage.page, /已刷新 1 处数字/);
    expect((await stage.text()).controls.some(({ text }) => text === '190.00')).toBe(false);
  });

  test('工作簿改了一格再打开：提示报告过期，前后对照逐处列出，全部采用后文档与新的一致', async () => {
    await inserted();
    const changed = changeCell(bytes, '基本支出决算表', 'F23', 1824000);
    await openInSource(stage.page, [{ name: SAMPLE, bytes: changed }], /^95 分$/);
    await pane.sees(stage.page, /报告里的数字可能已经过时/);
    await goToTab(stage.page, '刷新');
    stage.word.traffic.enter('refresh');
    await pane.press(stage.page, '读取文档，查看变动');
    await pane.sees(stage.page, /数字变动/);
    await pane.press(stage.page, /^全部采用/);
    await pane.sees(stage.page, /^已刷新/);
    const own = (await textOf(await reportOfSample(changed))).paragraphs.map(({ text }) => text);
    const all = (await stage.text()).paragraphs.map(({ text }) => text);
    expect(all.filter((text) => text !== '')).toEqual([LETTERHEAD, ...own.filter((text) => text !== '')]);
  });

  it.each([1, 2])('插入时第 %d 个请求失败：文档照旧，窗格说明并可重试', async (request) => {
    await openInSource(stage.page, [BOOK], RESULT);
    await goToTab(stage.page, '成文');
    stage.word.faults.failAt(request, 'GeneralException');
    await pane.press(stage.page, '插到文末');
    await stage.page.getByRole('button', { name: '重试' }).waitFor();
    expect((await stage.text()).paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      LETTERHEAD,
    ]);
    await pane.press(stage.page, '重试');
    await pane.sees(stage.page, INSERTED);
  });

  test('改正时文档刚被别人改过：什么也不改，请重新核对', async () => {
    await inserted();
    stage.word.user.typeInto(FUNDS, '1186.51');
    await goToTab(stage.page, '核对');
    await pane.press(stage.page, '核对文档');
    await pane.sees(stage.page, /应为 186\.51万元/);
    stage.word.user.typeInto(FUNDS, '186.5');
    await pane.press(stage.page, /1186\.51 → 186\.51/);
    await stage.page
      .getByRole('status')
      .getByText(/又有改动/)
      .waitFor();
    expect((await stage.text()).controls.some(({ text }) => text === '186.5')).toBe(true);
  });

  test('生成报送稿：有错误就不生成，写明理由才生成；之后没有标记，文字不变', async () => {
    await inserted();
    const before = (await stage.text()).paragraphs.map(({ text }) => text);
    await goToTab(stage.page, '报送');
    await pane.press(stage.page, '最后核对');
    await pane.sees(stage.page, /还有 \d+ 处须改/);
    await stage.page.getByRole('textbox', { name: '不改的理由' }).fill('资产情况由资产科另行补充');
    await pane.press(stage.page, '写明理由，仍然生成');
    await pane.sees(stage.page, '报送稿已生成');
    const after = await stage.text();
    expect(after.controls).toEqual([]);
    expect(after.paragraphs.map(({ text }) => text)).toEqual(before);
  });
});
