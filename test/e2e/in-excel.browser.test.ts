import type { Browser } from 'playwright-core';
import { startBrowser, whereBrowser } from './browser';
import { eventually } from './eventually';
import { pane } from './pane';
import { stageInExcel, type ExcelStage } from './stage';

const WRITTEN = '评分表已写入：得分 93 分，等次“优秀”。';
const OWN = ['基础数据表', '评分表', '溯源表'];

whereBrowser('在 Excel 里', () => {
  let browser: Browser;
  let stage: ExcelStage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    stage = await stageInExcel(browser);
  });
  afterEach(() => stage.close());
  afterAll(() => browser.close());

  test('一键评分：读三次同步、写三次、读回三次', async () => {
    stage.excel.traffic.enter('run');
    await pane.runAll(stage.page);
    await pane.sees(stage.page, WRITTEN);
    expect(stage.excel.traffic.of('run').requests).toBe(9);
  });

  test('源表改了一格：提示刷新，刷新后列出改了什么，分数跟着变', async () => {
    const { page, excel } = stage;
    await pane.runAll(page);
    await pane.sees(page, WRITTEN);
    excel.user.type('基本支出决算表', 'F23', 1824000);
    await pane.sees(page, /来源单元格改动过/);
    await pane.press(page, '刷新');
    await eventually(() => pane.total(page), '得分95');
    await pane.sees(page, /186\.51/);
  });

  test('改动与自评无关的单元格，不提示', async () => {
    const { page, excel } = stage;
    await pane.runAll(page);
    await pane.sees(page, WRITTEN);
    excel.user.type('封面', 'H40', '草稿');
    await pane.goTo(page, '识别');
    expect(await page.getByText(/来源单元格改动过/).count()).toBe(0);
  });

  test('点评分表的一格，窗格打开这一行的依据', async () => {
    const { page, excel } = stage;
    await pane.runAll(page);
    await pane.sees(page, WRITTEN);
    excel.user.select('评分表', 'I10');
    await pane.sees(page, '186.51÷182.40×100%=102.25%');
  });

  test('窗格关闭再打开，填过的还在', async () => {
    const { page, excel } = stage;
    const reason = '财政局同意剔除一次性支出';
    await pane.runAll(page);
    await pane.sees(page, WRITTEN);
    await pane.goTo(page, '评分');
    await pane.openLine(page, '公用经费控制率');
    await pane.press(page, '改为人工评分');
    await page.getByRole('spinbutton').first().fill('8');
    await page.getByLabel('调整原因').fill(reason);
    await pane.press(page, '确定');
    await eventually(() => pane.total(page), '得分95');
    const kept = (): string => JSON.stringify([...excel.workbook.settings.values()]);
    await eventually(() => Promise.resolve(String(kept().includes(reason))), 'true');
    await page.reload();
    await pane.runAll(page);
    await eventually(() => pane.total(page), '得分95');
  });

  const troubles: readonly (readonly [string, (excel: ExcelStage['excel']) => void, RegExp])[] = [
    [
      '读到一半连接断了',
      (excel) => {
        excel.faults.failAt(3, 'ServiceNotAvailable');
      },
      /连接已经中断/,
    ],
    [
      '写到一半出错',
      (excel) => {
        excel.faults.failAt(6, 'GeneralException', 20);
      },
      /操作没有完成，原因不明/,
    ],
    [
      '写入前源表被别人改了',
      (excel) => {
        excel.faults.at(4, {
          kind: 'interference',
          act: () => {
            excel.user.coAuthorTypes('基本支出决算表', 'F23', 1);
          },
        });
      },
      /“基本支出决算表”的内容又有改动，没有写入/,
    ],
    [
      '工作簿结构被保护',
      (excel) => {
        excel.user.protectStructure();
      },
      /结构设有保护/,
    ],
    [
      '工作簿是只读的',
      (excel) => {
        excel.user.openReadOnly();
      },
      /以只读方式打开/,
    ],
  ];

  it.each(troubles)('%s：用中文说明，工作簿里没有多出半张表', async (_what, prepare, message) => {
    prepare(stage.excel);
    await pane.runAll(stage.page);
    await pane.sees(stage.page, message);
    expect((await stage.sheets()).filter((name) => OWN.includes(name))).toEqual([]);
  });
});
