import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BROWSER_PATIENCE_MS, startBrowser, whereBrowser } from '../e2e/browser';
import { openPaneInExcel } from '../office-host/browser/open-pane-in-excel';
import { serveFolder } from './serve-folder';
import { WEB } from './web-files';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const workbookBytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));

whereBrowser('窗格在 Excel 里', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  }, BROWSER_PATIENCE_MS);

  afterAll(() => browser.close());

  /** What the built pane shows in an Excel of ours, and what its policy refused, where `awaited` comes to stand. */
  async function shownIn(edit: (html: string) => string, awaited: string) {
    const served = await serveFolder(WEB, edit);
    const page = await browser.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refusals.push(message.text());
    });
    const url = `${served.origin}/taskpane.html?host=excel`;
    const host = await openPaneInExcel(page, { url, workbookBytes, name: SAMPLE });
    await page.getByText(awaited).first().waitFor();
    host.close();
    await page.close();
    served.close();
    return refusals;
  }

  test(
    '内容安全策略容得下 Office.js 和界面样式，一样都没有拒绝',
    async () => {
      expect(await shownIn((html) => html, '一键评分')).toEqual([]);
    },
    BROWSER_PATIENCE_MS,
  );

  test(
    '策略若不许微软的地址，Office.js 就进不来，窗格说没有连接到 Excel',
    async () => {
      const refusals = await shownIn(
        (html) => html.replaceAll(/ https:\/\/appsforoffice[\w.]*(?=[ ;"])/g, ''),
        '没有连接到 Excel',
      );
      expect(refusals.join()).toContain('office.js');
    },
    BROWSER_PATIENCE_MS,
  );
});
