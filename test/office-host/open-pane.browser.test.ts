import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, whereBrowser } from '../e2e/browser';
import { openPaneInExcel } from './browser/open-pane-in-excel';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const workbookBytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
const URL = 'https://pane.test/pane.html';
const HTML = `<!doctype html><title>pane</title>
  <script src="https://officeapis.public.onecdn.static.microsoft/1/office.js"></script>`;

whereBrowser('a page that loads Office.js from Microsoft', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.route(URL, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  });

  test('finds an Excel with the workbook open', async () => {
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
  });

  test('hears of the user, keeps settings and gets the errors of Excel', async () => {
    const host = await openPaneInExcel(page, { url: URL, workbookBytes, name: SAMPLE });
    await page.evaluate(async () => {
      await Office.onReady();
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add((event) => Promise.resolve(void heard.push(`changed ${event.address}`)));
        worksheets.onSelectionChanged.add((event) =>
          Promise.resolve(void heard.push(`selected ${event.address}`)),
        );
        await context.sync();
      });
      Office.context.document.settings.set('state', '{"a":1}');
      await new Promise((resolve) => {
        Office.context.document.settings.saveAsync(resolve);
      });
    });
    host.user.type('封面', 'A5', '新');
    host.user.select('封面', 'B2');
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(['changed A5', 'selected B2']);
    expect(host.workbook.settings.get('state')).toBe('{"a":1}');
    host.user.isEditing = true;
    expect(await readFirstCell(page)).toBe('InvalidOperationInCellEditMode');
    host.user.isEditing = false;
    expect(await readFirstCell(page)).toBe('新');
    host.faults.failAt(1, 'AccessDenied');
    expect(await readFirstCell(page)).toBe('AccessDenied');
    host.payloadLimit = 1_200;
    expect(await readFirstCell(page, 'A5:Z60')).toBe('ResponsePayloadSizeLimitExceeded');
    host.close();
  });
});

/** The value of the first cell, or the code of the error. */
function readFirstCell(page: Page, address = 'A5'): Promise<string> {
  return page.evaluate(async (cells) => {
    try {
      return await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('封面').getRange(cells).load('values');
        await context.sync();
        return String(range.values[0]?.[0]);
      });
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  }, address);
}
