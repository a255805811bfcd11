import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser, whereBrowser } from '../e2e/browser';
import { openPaneInExcel } from '../office-host/browser/open-pane-in-excel';
import { OFFICE_JS_HOMES, type Moves } from '../office-host/browser/serve-office-js';
import { serveFolder } from './serve-folder';
import { WEB } from './web-files';

const SAMPLE = '机关事务服务中心2020年度.xlsx';
const workbookBytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));

whereBrowser('窗格在 Excel 里', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  /** What became of the built pane in an Excel of ours. */
  type Seen = {
    /** What its policy refused. */
    readonly refusals: readonly string[];
    /** The servers that Office.js and its parts came from, or were moved by. */
    readonly answeringServers: readonly string[];
    /** All that it shows. */
    readonly text: string;
  };

  /** Opens the pane where Microsoft has moved Office.js, and waits until `awaited` stands in it. */
  async function seenWith(edit: (html: string) => string, awaited: string, moves: Moves = {}): Promise<Seen> {
    const served = await serveFolder(WEB, edit);
    const page = await browser.newPage();
    const refusals: string[] = [];
    const answeringServers = new Set<string>();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refusals.push(message.text());
    });
    page.on('response', (response) => {
      const { origin } = new URL(response.url());
      if (origin !== served.origin) answeringServers.add(origin);
    });
    const url = `${served.origin}/taskpane.html?host=excel`;
    const host = await openPaneInExcel(page, { url, workbookBytes, name: SAMPLE, moves });
    await page.getByText(awaited).first().waitFor();
    await frameOf(page, 'AgaveErrorUX/index.html');
    const text = await page.innerText('body');
    host.close();
    await page.close();
    served.close();
    return { refusals, answeringServers: [...answeringServers], text };
  }

  /** The hidden frame in which Office.js asks its own server about a web Office that it does not know. */
  const frameOf = (page: Page, path: string): Promise<void> =>
    page.evaluate(async (name) => {
      const script = document.getElementById('office-js') as HTMLScriptElement;
      const frame = document.createElement('iframe');
      frame.src = script.src.replace(/office\.js$/, name);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
    }, path);

  const asBuilt = (html: string): string => html;
  const takenFrom = (home: string) => (html: string) =>
    html.replaceAll(`src="${OFFICE_JS_HOMES.current}office.js"`, `src="${home}office.js"`);
  const serverOf = (home: string): string => new URL(home).origin;

  test('内容安全策略容得下 Office.js 和界面样式，一样都没有拒绝', async () => {
    const { refusals, answeringServers } = await seenWith(asBuilt, '一键评分');
    expect(refusals).toEqual([]);
    expect(answeringServers).toEqual(['https://officeapis.public.onecdn.static.microsoft']);
  });

  const { current, earlier, vianet } = OFFICE_JS_HOMES;
  test.each([
    ['旧址转到新址', earlier, current],
    ['新址转到旧址', current, earlier],
    ['新址转到世纪互联', current, vianet],
    ['世纪互联转到新址', vianet, current],
  ])('%s：窗格照样打开，一样都没有拒绝', async (_name, home, movedTo) => {
    const moves = { [home]: movedTo };
    const { refusals, answeringServers } = await seenWith(takenFrom(home), '一键评分', moves);
    expect(refusals).toEqual([]);
    expect(answeringServers).toEqual([serverOf(home), serverOf(movedTo)]);
  });

  test('转到策略之外的服务器：挡住，窗格说没有取得 Office.js、该放行哪个地址', async () => {
    const moves = { [current]: 'https://office-js.example.cn/1/' };
    const { refusals, text } = await seenWith(asBuilt, '没有取得 Office.js', moves);
    expect(refusals.join()).toMatch(/office-js\.example\.cn\/1\/office\.js.*script-src/);
    expect(refusals.join()).toMatch(/office-js\.example\.cn.*frame-src/);
    expect(text).toContain('窗格要从 https://officeapis.public.onecdn.static.microsoft/1/office.js 取得它');
    expect(text).toContain('打开网页版');
    expect(text).not.toContain('一键评分');
  });

  test('策略若不许微软的地址，Office.js 就进不来，窗格说没有取得它', async () => {
    const withoutMicrosoft = (html: string) => html.replaceAll(/ https:\/\/[\w.-]+(?=[ ;"])/g, '');
    const { refusals, answeringServers } = await seenWith(withoutMicrosoft, '没有取得 Office.js');
    expect(refusals.join()).toContain('office.js');
    expect(answeringServers).toEqual([]);
  });
});
