import type { Browser, Page } from 'playwright-core';
import { ADDIN_ORIGIN, serveBuiltWeb } from './built-web';
import { startBrowser, whereBrowser } from './browser';
import { eventually } from './eventually';
import { OFFICE_JS_HOMES } from '../office-host/browser/serve-office-js';
import { pane } from './pane';
import { stageInExcel, stageOnPage, type ExcelStage } from './stage';

whereBrowser('从哪里打开窗格', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const ribbon = async (task: string, run: (stage: ExcelStage) => Promise<void>): Promise<void> => {
    const stage = await stageInExcel(browser, {}, `&task=${task}`);
    const before = await stage.sheets();
    await run(stage);
    expect(await stage.sheets()).toEqual(before);
    await stage.close();
  };

  it.each(['start', 'check'])('功能区 %s：打开就读取，停在识别，什么也不写', (task) =>
    ribbon(task, async ({ page }) => {
      await pane.sees(page, '认出 15 张表，没有存疑。');
      expect(await pane.total(page)).toBe('得分93');
    }),
  );

  test('功能区“生成报告”：打开就是报告', () =>
    ribbon('report', async ({ page }) => {
      await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
      await pane.sees(page, /整体支出绩效自评报告/);
    }));

  test('功能区“查看来源”：选中的不是评分表的格，说明该选什么', () =>
    ribbon('source', async ({ page }) => {
      await pane.sees(page, '所选单元格没有对应的指标。请在“评分表”或“基础数据表”中选中一个单元格。');
    }));

  test('Office.js 到不了：说明要放行哪个地址，链接可用', async () => {
    const page = await openWith(browser, null);
    await pane.sees(page, '没有取得 Office.js，连接不到 Excel 或 Word。');
    await pane.sees(
      page,
      /窗格要从 https:\/\/officeapis\.public\.onecdn\.static\.microsoft\/1\/office\.js 取得它。/,
    );
    await expectWayOut(page, '打开网页版');
  });

  test('Office.js 一直不答：五秒后说明，链接可用', async () => {
    const page = await openWith(browser, 'window.Office = { onReady: () => new Promise(() => {}) };');
    await pane.sees(page, '没有连接到 Excel 或 Word。');
    await expectWayOut(page, '打开网页版');
  });

  test('窗格里换成英文再换回来，焦点留在按钮上', async () => {
    const { page, close } = await stageOnPage(browser);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Score in one click' }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? ''), '中文');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '一键评分' }).waitFor();
    await close();
  });
});

/** The pane's page with this script in the place of Office.js; null blocks it, as offices without internet do. */
async function openWith(browser: Browser, script: string | null): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await serveBuiltWeb(page);
  await page.route(`${OFFICE_JS_HOMES.current}**`, (route) =>
    script === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(`${ADDIN_ORIGIN}/taskpane.html`);
  return page;
}

async function expectWayOut(page: Page, link: string): Promise<void> {
  const href = await page.getByRole('link', { name: link }).getAttribute('href');
  expect(new URL(href ?? '', page.url()).href).toBe(`${ADDIN_ORIGIN}/page.html`);
  await page.close();
}
