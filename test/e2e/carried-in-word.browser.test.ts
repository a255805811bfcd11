import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { linkXml } from '../../src/ooxml/link/link-xml';
import { changeCell } from '../acceptance/change-cell';
import { reportByCommand, SAMPLE_BOOK } from '../acceptance/pane-on-report';
import { startBrowser, whereBrowser } from './browser';
import { pane } from './pane';
import { SAMPLE } from './stage';
import { goToTab, openInSource, stageInWord, type WordStage } from './stage-in-word';

const BOOK = { name: SAMPLE, bytes: Buffer.from(SAMPLE_BOOK) };
const SETTLED = /都与来源一致，没有要刷新的/;

whereBrowser('命令行写的报告，在 Word 里打开', () => {
  let browser: Browser;
  let stage: WordStage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => stage.close());
  afterAll(() => browser.close());

  const open = async (bytes: Uint8Array): Promise<void> => {
    stage = await stageInWord(browser, {}, '', bytes);
  };

  const lookForChanges = async (): Promise<void> => {
    await goToTab(stage.page, '刷新');
    await pane.press(stage.page, '读取文档，查看变动');
  };

  test('窗格一打开就知道来源；打开同一份工作簿，没有要刷新的', async () => {
    await open(await reportByCommand(SAMPLE_BOOK, 'outline'));
    await pane.sees(stage.page, '还没有打开');
    await openInSource(stage.page, [BOOK], /^93 分$/);
    await pane.sees(stage.page, '内容没有变');
    await lookForChanges();
    await pane.sees(stage.page, SETTLED);
  });

  test('填好的模板也一样；工作簿改了一格，变的数列在变动里，没有手工改过的', async () => {
    await open(await reportByCommand(SAMPLE_BOOK, 'template'));
    await pane.sees(stage.page, '还没有打开');
    const changed = changeCell(SAMPLE_BOOK, '基本支出决算表', 'F23', 1824000);
    await openInSource(stage.page, [{ name: SAMPLE, bytes: Buffer.from(changed) }], /^95 分$/);
    await lookForChanges();
    await pane.sees(stage.page, /数字变动/);
    expect(await stage.page.getByText(/手工改过的数字/).count()).toBe(0);
    await pane.press(stage.page, /^全部采用/);
    await pane.sees(stage.page, /^已刷新/);
  });

  test('带来的链接坏了：窗格说明白，照样打开工作簿', async () => {
    const report = unzipSync(await reportByCommand(SAMPLE_BOOK, 'outline'));
    await open(zipSync({ ...report, 'customXml/item1.xml': strToU8(linkXml('{"version":')) }));
    await pane.sees(stage.page, /来源记录读不出来/);
    await openInSource(stage.page, [BOOK], /^93 分$/);
  });

  test('窗格另开的新文档：那边的窗格认得来源，没有要刷新的', async () => {
    stage = await stageInWord(browser);
    await openInSource(stage.page, [BOOK], /^93 分$/);
    await goToTab(stage.page, '成文');
    await pane.press(stage.page, '新文档');
    await pane.sees(stage.page, /报告已在新文档中打开/);
    const [fresh = new Uint8Array()] = stage.word.opened;
    await stage.close();
    await open(fresh);
    await pane.sees(stage.page, '还没有打开');
    await openInSource(stage.page, [BOOK], /^93 分$/);
    await lookForChanges();
    await pane.sees(stage.page, SETTLED);
  });

  test('报送稿里没有带来的那一份', async () => {
    await open(await reportByCommand(SAMPLE_BOOK, 'outline'));
    await openInSource(stage.page, [BOOK], /^93 分$/);
    await goToTab(stage.page, '报送');
    await pane.press(stage.page, '最后核对');
    await pane.sees(stage.page, /还有 \d+ 处须改/);
    await stage.page.getByRole('textbox', { name: '不改的理由' }).fill('资产情况由资产科另行补充');
    await pane.press(stage.page, '写明理由，仍然生成');
    await pane.sees(stage.page, '报送稿已生成');
    expect(Object.keys(unzipSync(stage.word.save())).filter((name) => name.includes('customXml'))).toEqual(
      [],
    );
  });
});
