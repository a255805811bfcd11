import type { Browser, Page } from 'playwright-core';
import { startBrowser, whereBrowser } from '../e2e/browser';
import { openPaneInWord } from './browser/open-pane-in-word';
import { documentBytes, paragraph } from './document-bytes';

const NAME = '自评报告.docx';
const URL = 'https://pane.test/pane.html';
const HTML = `<!doctype html><title>pane</title>
  <script src="https://officeapis.public.onecdn.static.microsoft/1/office.js"></script>`;
const BODY = paragraph('支出', '〔支出|120.5〕', '万元') + paragraph('结束');
const options = { url: URL, documentBytes: documentBytes(BODY), name: NAME };

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

  test('finds a Word with the document open', async () => {
    const host = await openPaneInWord(page, { ...options, theme: 'dark' });
    const seen = await page.evaluate(async () => {
      const { host: application } = await Office.onReady();
      const text = await Word.run(async (context) => {
        const { body, contentControls } = context.document;
        contentControls.getByTag('支出').getFirst().insertText('7', 'Replace');
        body.load('text');
        await context.sync();
        return body.text;
      });
      const { officeTheme, requirements } = Office.context;
      return {
        application: String(application),
        text,
        background: officeTheme.bodyBackgroundColor,
        levels: ['1.3', '1.4'].map((level) => requirements.isSetSupported('WordApi', level)),
      };
    });
    expect(seen).toEqual({
      application: 'Word',
      text: '支出7万元\r结束',
      background: '#212121',
      levels: [true, false],
    });
    expect(host.document.isSaved).toBe(false);
  });

  test('hears of the cursor, keeps settings and gets the errors of Word', async () => {
    const host = await openPaneInWord(page, options);
    await page.evaluate(listen);
    host.user.selectControl('支出');
    await page.waitForFunction(() => (window as unknown as Heard).heard.length === 1);
    expect(await page.evaluate(() => (window as unknown as Heard).heard)).toEqual([
      'documentSelectionChanged 支出',
    ]);
    await page.evaluate(unlisten);
    host.user.selectParagraph(1);
    expect(host.document.settings.get('state')).toBe('{"a":1}');
    expect(await writeText(page)).toBe('written');
    host.faults.failAt(1, 'AccessDenied');
    expect(await writeText(page)).toBe('AccessDenied');
    expect(await page.evaluate(() => (window as unknown as Heard).heard.length)).toBe(1);
  });
});

type Heard = { readonly heard: string[]; listener: () => void };

/** Runs in the page: notes each event with the tag of the control that the cursor is in, and saves a setting. */
async function listen(): Promise<void> {
  await Office.onReady();
  const heard: string[] = [];
  const listener = async (event: Office.DocumentSelectionChangedEventArgs): Promise<void> => {
    const tag = await Word.run(async (context) => {
      const control = context.document.getSelection().parentContentControlOrNullObject.load('tag');
      await context.sync();
      return control.isNullObject ? 'none' : control.tag;
    });
    heard.push(`${String(event.type)} ${tag}`);
  };
  Object.assign(window, { heard, listener });
  const { document } = Office.context;
  await new Promise((resolve) => {
    document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, listener, resolve);
  });
  document.settings.set('state', '{"a":1}');
  await new Promise((resolve) => {
    document.settings.saveAsync(resolve);
  });
}

/** Runs in the page. */
function unlisten(): Promise<unknown> {
  const { listener: handler } = window as unknown as Heard;
  const { document } = Office.context;
  return new Promise((resolve) => {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, resolve);
  });
}

/** `written`, or the code of the error. */
function writeText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    try {
      return await Word.run(async (context) => {
        context.document.body.insertParagraph('补充', 'End');
        await context.sync();
        return 'written';
      });
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
}
