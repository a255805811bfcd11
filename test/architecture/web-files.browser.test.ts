import type { Browser, Page } from 'playwright-core';
import { startBrowser, whereBrowser } from '../e2e/browser';
import { OFFICE_JS_HOMES } from '../office-host/browser/serve-office-js';
import { serveFolder, type ServedFolder } from './serve-folder';
import { WEB } from './web-files';

whereBrowser('在浏览器里', () => {
  let browser: Browser;
  let served: ServedFolder;
  let unguarded: ServedFolder;

  beforeAll(async () => {
    browser = await startBrowser();
    served = await serveFolder(WEB);
    unguarded = await serveFolder(WEB, (html) => html.replace(/content="default-src[^"]*"/, 'content=""'));
  });

  afterAll(async () => {
    await browser.close();
    served.close();
    unguarded.close();
  });

  /** A page of ours, without a network beyond the folder. */
  async function open(address: string, before: () => void = () => undefined): Promise<Page> {
    const page = await browser.newPage();
    await page.route(`${OFFICE_JS_HOMES.current}**`, (route) => route.abort());
    await page.addInitScript(before);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  const request = (page: Page): Promise<string> =>
    page.evaluate(() =>
      fetch('document.css').then(
        () => 'sent',
        () => 'refused',
      ),
    );

  /** Whether a script that stands in the document itself runs. */
  const injected = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "injected"';
        document.head.append(script);
      } catch {
        return false;
      }
      return document.title === 'injected';
    });

  /** Whether a text becomes HTML. */
  const parsed = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const place = document.createElement('div');
      try {
        place.innerHTML = '<b>text</b>';
      } catch {
        return false;
      }
      return place.childElementCount === 1;
    });

  test.each(['page.html', 'taskpane.html'])('%s 不能发请求，也不能执行混入网页的脚本', async (name) => {
    const page = await open(`${served.origin}/${name}`);
    expect(await request(page)).toBe('refused');
    expect(await injected(page)).toBe(false);
  });

  test('网页里文字变不成网页内容', async () => {
    const page = await open(`${served.origin}/page.html`);
    expect(await parsed(page)).toBe(false);
  });

  test('去掉策略后这些都能做到，可见是策略在起作用', async () => {
    const page = await open(`${unguarded.origin}/page.html`);
    expect(await request(page)).toBe('sent');
    expect(await injected(page)).toBe(true);
    expect(await parsed(page)).toBe(true);
  });

  test.each(['taskpane.html?host=excel&task=start', 'page.html'])(
    '太旧的网页组件打开 %s 时看到说明和网页版的网址',
    async (address) => {
      const page = await open(`${served.origin}/${address}`, () => {
        Reflect.deleteProperty(Object, 'hasOwn');
      });
      const text = await page.innerText('body');
      expect(text).toContain('这里的网页组件太旧');
      expect(text).toContain(`${served.origin}/page.html`);
      expect(text).toContain('too old to show the task pane');
    },
  );

  test('够新的浏览器看不到这段说明', async () => {
    const page = await open(`${served.origin}/page.html`);
    expect(await page.innerText('body')).not.toContain('网页组件太旧');
  });

  test('Office.js 迟迟不来时，窗格指出网页版', async () => {
    const page = await browser.newPage();
    await page.route(`${OFFICE_JS_HOMES.current}**`, () => undefined);
    await page.goto(`${served.origin}/taskpane.html`, { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: '在浏览器中使用网页版' });
    await page.getByText('正在启动…').waitFor();
    expect(await link.isVisible()).toBe(false);
    await link.waitFor({ state: 'visible' });
    expect(await link.getAttribute('href')).toBe('page.html');
  });
});
