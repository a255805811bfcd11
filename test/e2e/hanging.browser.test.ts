import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from './browser';
import { eventually } from './eventually';
import { pane } from './pane';
import { stageInExcel, type ExcelStage } from './stage';

const OWN = ['基础数据表', '评分表', '溯源表'];
const WRITTEN = '评分表已写入：得分 93 分，等次“优秀”。';
/** Three to read, three to write, three to read back. */
const REQUESTS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

whereBrowser('Excel 迟迟不答', () => {
  let browser: Browser;
  let stage: ExcelStage;
  let before: readonly string[];
  beforeAll(async () => {
    browser = await startBrowser();
    stage = await stageInExcel(browser);
    before = await stage.sheets();
  });
  afterAll(() => browser.close());

  /** The same pane serves all: after each click the writing is taken back. */
  async function takeBack(): Promise<void> {
    await pane.goTo(stage.page, '写入');
    await pane.press(stage.page, '撤销本次写入');
    await pane.sees(stage.page, /^已撤销本次写入/);
    expect(await stage.sheets()).toEqual(before);
  }

  async function reaches(request: number): Promise<void> {
    await eventually(
      () => Promise.resolve(String(stage.excel.traffic.of('hang').requests)),
      String(request - 1),
    );
    await pane.sees(stage.page, '停止');
  }

  it.each(REQUESTS)('第 %d 个请求停了一阵再答：照常写完', async (request) => {
    const { page, excel } = stage;
    excel.traffic.enter('hang');
    const done = excel.traffic.of('hang').requests;
    const release = excel.faults.hangAt(request);
    await pane.runAll(page);
    await reaches(done + request);
    release();
    await pane.sees(page, WRITTEN);
    expect(await stage.sheets()).toEqual([...before, ...OWN]);
    excel.traffic.enter('rest');
    await takeBack();
  });

  it.each([1, 2, 3])('读取时在第 %d 个请求停止：工作簿没有改动，也没有后来的写入', async (request) => {
    const { page, excel } = stage;
    excel.traffic.enter('stop');
    const release = excel.faults.hangAt(request);
    await pane.runAll(page);
    await pane.press(page, '停止');
    await pane.sees(page, '已停止，工作簿没有改动。');
    release();
    await pane.runAll(page);
    await pane.sees(page, WRITTEN);
    expect(await stage.sheets()).toEqual([...before, ...OWN]);
    await takeBack();
  });

  const CANCELLED = '已经取消，工作簿没有改动。需要时请重新开始。';
  const stops: readonly (readonly [number, string, readonly string[]])[] = [
    [4, CANCELLED, []],
    [5, CANCELLED, []],
    [6, WRITTEN, OWN],
  ];

  it.each(stops)('写入时在第 %d 个请求停止：%s', async (request, message, own) => {
    const { page, excel } = stage;
    const release = excel.faults.hangAt(request);
    await pane.runAll(page);
    await pane.sees(page, '正在写入');
    await pane.press(page, '停止');
    await pane.sees(page, '正在停止');
    release();
    await pane.sees(page, message);
    expect(await stage.sheets()).toEqual([...before, ...own]);
    if (own.length > 0) await takeBack();
  });
});
