import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from './browser';
import { LETTERHEAD, stageInWord } from './stage-in-word';

const WAYS: readonly (readonly [string, string])[] = [
  ['start', '来源'],
  ['report', '成文'],
  ['check', '核对'],
  ['source', '来源'],
];

whereBrowser('从 Word 的功能区打开窗格', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it.each(WAYS)('%s：打开就是“%s”，文档不动', async (task, tab) => {
    const { page, text, close } = await stageInWord(browser, {}, `&task=${task}`);
    await page.getByRole('heading', { name: tab, exact: true }).waitFor();
    await page.getByRole('tab', { name: tab, selected: true }).waitFor();
    const { paragraphs, controls } = await text();
    expect(paragraphs.map((paragraph) => paragraph.text).filter((words) => words !== '')).toEqual([
      LETTERHEAD,
    ]);
    expect(controls).toEqual([]);
    await close();
  });
});
