import type { Browser } from 'playwright-core';
import { threePublicInOldExcel } from '../hosts/file/xls-reader/three-public-in-old-excel';
import { startBrowser, whereBrowser } from './browser';
import { openFiles } from './page-files';
import { stageOnStartScreen } from './stage';

whereBrowser('打包好的网页', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it.each([936, undefined])('读中文 Excel 5.0/95 的工作簿（代码页 %s）', async (codePage) => {
    const { page, close } = await stageOnStartScreen(browser);
    await openFiles(page, { name: '三公.xls', bytes: threePublicInOldExcel(codePage) });
    await page.getByText('3、公务用车购置及运行费').first().waitFor();
    await page.getByText('三公经费', { exact: true }).first().waitFor();
    await close();
  });
});
