import type { Browser } from 'playwright-core';
import type { ThemeName } from '../office-host/browser/office-theme';
import { startBrowser, whereBrowser } from './browser';
import { look } from './look';
import { pane } from './pane';
import { stageInExcel, stageOnPage, type Looks, type Stage } from './stage';

type Place = readonly [string, (browser: Browser, looks: Looks) => Promise<Stage>, Looks];

const THEMES: readonly ThemeName[] = ['light', 'dark', 'highContrast'];
const PLACES: readonly Place[] = THEMES.flatMap((theme): readonly Place[] => [
  [
    `excel-320-${theme}`,
    (browser, looks) => stageInExcel(browser, looks),
    { theme, width: 320, height: 900 },
  ],
  [
    `page-1280-${theme}`,
    (browser, looks) => stageOnPage(browser, looks),
    { theme, width: 1280, height: 800 },
  ],
]);

whereBrowser('窗格和页面的样子', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it.each(PLACES)('%s：每一步都没有无障碍问题，也不用左右滚动', async (name, open, looks) => {
    const stage = await open(browser, looks);
    const { page } = stage;
    await look(page, `${name}-0-start`);
    await pane.runAll(page);
    await pane.sees(page, /评分表已写入/);
    await pane.sees(page, '公用经费控制率');
    await look(page, `${name}-2-scoring`);
    await pane.openLine(page, '公用经费控制率');
    await pane.press(page, /'基本支出决算表'!F23/);
    await look(page, `${name}-2-evidence`);
    await pane.goTo(page, '识别');
    await look(page, `${name}-1-recognition`);
    await pane.goTo(page, '写入');
    await look(page, `${name}-3-writing`);
    await pane.goTo(page, '报告');
    await pane.sees(page, /整体支出绩效自评报告/);
    await look(page, `${name}-4-report`);
    await stage.close();
  });

  it('放大一倍（160 像素宽）仍不用左右滚动', async () => {
    const stage = await stageInExcel(browser, { width: 160, height: 900 });
    await pane.runAll(stage.page);
    await pane.sees(stage.page, /评分表已写入/);
    await look(stage.page, 'excel-160-light');
    await stage.close();
  });
});
