import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from './browser';
import { eventually } from './eventually';
import { pane } from './pane';
import { stageInExcel, stageOnPage, type Stage } from './stage';

const OWN = ['基础数据表', '评分表', '溯源表'];
const WRITTEN = '评分表已写入：得分 93 分，等次“优秀”。';

whereBrowser('窗格里的一遍自评', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const places: readonly (readonly [string, (browser: Browser) => Promise<Stage>])[] = [
    ['Excel', (each) => stageInExcel(each)],
    ['没有 Office 的页面', (each) => stageOnPage(each)],
  ];

  describe.each(places)('在%s', (_place, open) => {
    let stage: Stage;
    let before: readonly string[];
    beforeAll(async () => {
      stage = await open(browser);
      before = await stage.sheets();
    });
    afterAll(() => stage.close());

    test('一键评分：93 分，三张表写在最后', async () => {
      await pane.runAll(stage.page);
      await pane.sees(stage.page, WRITTEN);
      expect(await stage.sheets()).toEqual([...before, ...OWN]);
      expect(await pane.total(stage.page)).toBe('得分93');
    });

    test('失分的一行可以看到依据：代入的数、来源单元格', async () => {
      await pane.goTo(stage.page, '评分');
      await pane.openLine(stage.page, '公用经费控制率');
      await pane.sees(stage.page, '186.51÷182.40×100%=102.25%');
    });

    test('点来源就到那一格', async () => {
      await pane.press(stage.page, /'基本支出决算表'!F23/);
      await eventually(stage.selected, '基本支出决算表!F23');
    });

    test('改分不写原因不行；写了原因就改，并一直标明', async () => {
      const { page } = stage;
      await pane.press(page, '改为人工评分');
      await page.getByRole('spinbutton').first().fill('8');
      await pane.press(page, '确定');
      await pane.sees(page, '请写明调整原因，没有原因不能改分。');
      expect(await pane.total(page)).toBe('得分93');
      await page.getByLabel('调整原因').fill('财政局同意剔除一次性支出');
      await pane.press(page, '确定');
      await pane.sees(page, /财政局同意剔除一次性支出/);
      expect(await pane.total(page)).toBe('得分95');
    });

    test('重新写入前列出要改的格，写入后就是最新的', async () => {
      await pane.goTo(stage.page, '写入');
      await pane.sees(stage.page, /更新/);
      await stage.page.getByRole('button', { name: '写入', exact: true }).click();
      await pane.sees(stage.page, '已写入，工作表是最新的。');
      expect(await pane.total(stage.page)).toBe('得分95');
    });

    test('撤销本次写入，回到上一次写入的样子，填写的内容仍在', async () => {
      await pane.press(stage.page, '撤销本次写入');
      await pane.sees(stage.page, /已撤销/);
      expect(await stage.sheets()).toEqual([...before, ...OWN]);
    });

    test('撤回人工评分，恢复计算的 93 分', async () => {
      await pane.goTo(stage.page, '评分');
      await pane.press(stage.page, '撤回人工评分');
      await eventually(() => pane.total(stage.page), '得分93');
    });

    test('报告里的数点得到来源', async () => {
      await pane.goTo(stage.page, '报告');
      await pane.sees(stage.page, /整体支出绩效自评报告/);
    });
  });
});
