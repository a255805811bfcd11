import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ThemeName } from '../office-host/browser/office-theme';
import { startBrowser, whereBrowser } from './browser';
import { look } from './look';
import { pane } from './pane';
import { SAMPLE } from './stage';
import { goToTab, openInSource, stageInWord } from './stage-in-word';

const bytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));
const FUNDS = 'jx:fact:publicFundsActual:tenThousandYuan';
const LOOKS: readonly (readonly [ThemeName, number])[] = [
  ['light', 320],
  ['dark', 320],
  ['highContrast', 320],
  ['light', 160],
];

whereBrowser('Word 窗格的样子', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it.each(LOOKS)('%s，%d 像素宽：每一页都没有无障碍问题，也不用左右滚动', async (theme, width) => {
    const { page, word, close } = await stageInWord(browser, { theme, width, height: 900 });
    const name = (part: string): string => `word-${String(width)}-${theme}-${part}`;
    await look(page, name('0-start'));
    await openInSource(page, [{ name: SAMPLE, bytes }], /^93 分$/);
    await look(page, name('1-source'));
    await goToTab(page, '成文');
    await pane.press(page, '插到文末');
    await pane.sees(page, /报告已插入文档/);
    await look(page, name('2-compose'));
    word.user.typeInto(FUNDS, '1186.51');
    await goToTab(page, '刷新');
    await pane.press(page, '读取文档，查看变动');
    await pane.sees(page, /手工改过的数字/);
    await look(page, name('3-refresh'));
    await goToTab(page, '核对');
    await pane.press(page, '核对文档');
    await pane.sees(page, /应为 186\.51万元/);
    await look(page, name('4-check'));
    word.user.selectControl(FUNDS);
    await page.getByRole('region', { name: '光标处数字的依据' }).waitFor();
    await look(page, name('5-evidence'));
    await goToTab(page, '报送');
    await pane.sees(page, /还有 \d+ 处须改/);
    await look(page, name('6-hand-in'));
    await close();
  });
});
