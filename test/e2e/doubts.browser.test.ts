import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from './browser';
import { disputed, unitMissing } from './doubtful-book';
import { pane } from './pane';
import { stageInExcel, type BookFile, type ExcelStage } from './stage';

const OWN = ['基础数据表', '评分表', '溯源表'];
const RECEPTION = '公务接待费决算数';

whereBrowser('有存疑的工作簿', () => {
  let browser: Browser;
  let stage: ExcelStage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => stage.close());
  afterAll(() => browser.close());

  const test = (name: string, book: BookFile, run: (stage: ExcelStage) => Promise<void>): void => {
    it(name, async () => {
      stage = await stageInExcel(browser, {}, '', book);
      await run(stage);
    });
  };

  test(
    '没有写单位：停在识别；点一次“元”，全部疑问了结，再点就写入',
    unitMissing,
    async ({ page, sheets }) => {
      await pane.runAll(page);
      await pane.sees(page, /^有 7 处存疑，没有写入。/);
      await page.getByRole('heading', { name: '识别', exact: true }).waitFor();
      expect(await sheets()).toEqual(['三公']);
      expect(await page.getByRole('button', { name: /确认无误/ }).count()).toBe(0);
      await pane.press(page, '元：“三公”经费支出决算表的金额单位');
      await pane.sees(page, '认出 1 张表，没有存疑。');
      await pane.runAll(page);
      await pane.sees(page, '评分表已写入：得分 7 分，还有 93 分待填。');
      expect(await sheets()).toEqual(['三公', ...OWN]);
    },
  );

  test('两张表不一致：改用另一处，各一次点击；只改一处，勾稽关系不成立，仍存疑', disputed, async (on) => {
    const { page, sheets } = on;
    await pane.runAll(page);
    await pane.sees(page, /^有 2 处存疑，没有写入。/);
    await pane.press(page, "改用：'乙'!C4 的 26 万元");
    await pane.sees(page, /左边 26\.00 万元，右边 24\.00 万元，相差 2\.00 万元/);
    await pane.sees(page, '认出 2 张表，2 处存疑。');
    await pane.press(page, "改用：'乙'!C9 的 8 万元");
    await pane.sees(page, '认出 2 张表，没有存疑。');
    await pane.press(page, `撤回“${RECEPTION}”的手工填写`);
    await pane.sees(page, '认出 2 张表，2 处存疑。');
    await pane.press(page, "改用：'乙'!C9 的 8 万元");
    await pane.sees(page, '认出 2 张表，没有存疑。');
    await pane.runAll(page);
    await pane.sees(page, /^评分表已写入/);
    expect(await sheets()).toEqual(['甲', '乙', ...OWN]);
  });

  test('两张表不一致：点工作簿里的单元格来取，或直接填写', disputed, async ({ page, excel }) => {
    await pane.runAll(page);
    await pane.press(page, '另选单元格或直接填写：“三公”经费决算数');
    excel.user.select('乙', 'C4');
    await pane.sees(page, /^已选 '乙'!C4/);
    await pane.press(page, '取所选单元格作为“三公”经费决算数');
    await pane.sees(page, '人工指定 26.00 万元');
    await pane.press(page, `另选单元格或直接填写：${RECEPTION}`);
    await page.getByLabel(RECEPTION, { exact: true }).fill('八万');
    await pane.press(page, `填入${RECEPTION}`);
    await pane.sees(page, '填写的不是数字，请只填数字，例如 1,234.56。');
    await page.getByLabel(RECEPTION, { exact: true }).fill('8');
    await pane.press(page, `填入${RECEPTION}`);
    await pane.sees(page, '手工填写 8.00 万元');
    await pane.sees(page, '认出 2 张表，没有存疑。');
    await pane.runAll(page);
    await pane.sees(page, /^评分表已写入/);
  });
});
