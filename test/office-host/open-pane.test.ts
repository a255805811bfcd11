import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { BROWSER_PATIENCE_MS, startBrowser, whereBrowser } from '../e2e/browser';
import { openPaneInExcel } from './browser/open-pane-in-excel';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const workbookBytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
const URL = 'https://pane.test/pane.html';
const HTML = `<!doctype html><title>pane</title>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

whereBrowser('a page that loads Office.js from Microsoft', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
  }, BROWSER_PATIENCE_MS);

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.route(URL, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  });

  test(
    'finds an Excel with the workbook open',
    async () => {
      const host = await openPaneInExcel(page, { url: URL, workbookBytes, name: SAMPLE, theme: 'dark' });
      const seen = await page.evaluate(async () => {
        const { host: application } = await Office.onReady();
        const names = await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/name');
          const range = worksheets.add('评分表').getRange('A1:B1');
          range.formulas = [[2, '=A1*3']];
          range.load('values');
          await context.sync();
          return [worksheets.items.length, range.values];
        });
        return {
          application: String(application),
          names,
          background: Office.context.officeTheme.bodyBackgroundColor,
          levels: ['1.14', '1.15'].map((level) =>
            Office.context.requirements.isSetSupported('ExcelApi', level),
          ),
        };
      });
      expect(seen).toEqual({
        application: 'Excel',
        names: [15, [[2, 6]]],
        background: '#212121',
        levels: [true, false],
      });
      host.close();
    },
    BROWSER_PATIENCE_MS,
  );
});
