import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { fingerprintOf } from '../../src/workbook/fingerprint';
import { startBrowser, whereBrowser } from './browser';
import { eventually } from './eventually';
import { addFiles, downloadBy, dropFiles, openFiles } from './page-files';
import { pane } from './pane';
import { stageInExcel, stageOnStartScreen, type BookFile, type Stage } from './stage';
import { totalInFile } from './total-in-file';

const SAMPLES = join(__dirname, '../fixtures/samples');
const WRITTEN = '评分表已写入：得分 93 分，等次“优秀”。';
const OWN = ['基础数据表', '评分表', '溯源表'];

const budget = file('部门预算公开表2020.xlsx');
const accounts = file('部门决算公开表2020.xls');
const accountsNew = file('部门决算公开表2020.xlsx');
const supplement = file('绩效自评补充资料2020.xlsx');

const UNREADABLE: readonly (readonly [string, BookFile, RegExp])[] = [
  [
    '坏了一半的文件',
    { name: '坏.xlsx', bytes: budget.bytes.subarray(0, budget.bytes.length / 2) },
    /“坏\.xlsx”不完整，后半部分缺失/u,
  ],
  [
    '设有密码的文件',
    { name: '加密.xls', bytes: readFileSync(join(SAMPLES, '../old-format/locked.xls')) },
    /“加密\.xls”设有打开密码/u,
  ],
  [
    '网页冒充的表格',
    {
      name: '导出.xls',
      bytes: Buffer.from('<html><body><table><tr><td>决算</td></tr></table></body></html>'),
    },
    /“导出\.xls”的内容是网页/u,
  ],
];

whereBrowser('几个文件一起评', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  describe('在没有 Office 的页面', () => {
    let stage: Stage;
    beforeEach(async () => {
      stage = await stageOnStartScreen(browser);
    });
    afterEach(() => stage.close());

    test('预算、决算（.xls）、补充资料一起选：第一个 .xlsx 在前，93 分', async () => {
      const { page } = stage;
      await openFiles(page, accounts, budget, supplement);
      await pane.runAll(page);
      await pane.sees(page, WRITTEN);
      await page.getByText(budget.name, { exact: true }).first().waitFor();
      expect((await stage.sheets()).slice(-3)).toEqual(OWN);
      await pane.goTo(page, '识别');
      expect(await listed(page)).toEqual([`${budget.name} 当前工作簿`, accounts.name, supplement.name]);
    });

    test('拖进来也一样；打开之后再拖进来的不动已打开的', async () => {
      const { page } = stage;
      await dropFiles(page, page.getByRole('main'), budget, accounts, supplement);
      await pane.runAll(page);
      await pane.sees(page, WRITTEN);
      const sheets = await stage.sheets();
      await dropFiles(page, page.getByRole('main'), accountsNew);
      await pane.goTo(page, '识别');
      expect(await stage.sheets()).toEqual(sheets);
      expect(await pane.total(page)).toBe('得分93');
    });

    test('只有一个 .xls：评分写进新的工作簿，原文件不变', async () => {
      const { page } = stage;
      await openFiles(page, accounts);
      await pane.sees(page, '.xls 不能添加工作表：评分结果会另存为新的 .xlsx 工作簿，原文件不变。');
      await addFiles(page, budget, supplement);
      await pane.runAll(page);
      await pane.sees(page, WRITTEN);
      await pane.goTo(page, '写入');
      const saved = await downloadBy(page, () => pane.press(page, '保存评分工作簿'));
      expect(saved.name).toBe('部门决算公开表2020-绩效自评.xlsx');
      expect(await totalInFile(saved.bytes)).toBe(93);
    });

    it.each(UNREADABLE)('%s：用中文说明，已打开的仍在', async (_what, unreadable, message) => {
      const { page } = stage;
      await openFiles(page, unreadable);
      await pane.sees(page, message);
      await openFiles(page, budget);
      await page.getByRole('button', { name: '一键评分' }).waitFor();
      const sheets = await stage.sheets();
      await addFiles(page, unreadable, accounts);
      await pane.sees(page, message);
      expect(await listed(page)).toEqual([accounts.name]);
      await pane.press(page, '打开其他工作簿');
      await openFiles(page, unreadable);
      await pane.sees(page, message);
      await pane.press(page, `返回“${budget.name}”`);
      expect(await stage.sheets()).toEqual(sheets);
      expect(await listed(page)).toEqual([accounts.name]);
    });
  });

  describe('在 Excel 里', () => {
    test('旁边添加文件：不碰当前工作簿；评分后原有的表一格不变', async () => {
      const stage = await stageInExcel(browser, {}, '', budget);
      const { page, excel } = stage;
      const before = await cellsIn(excel.save());
      excel.traffic.enter('add');
      await addFiles(page, accounts, supplement);
      await pane.sees(page, supplement.name);
      expect(excel.traffic.of('add').requests).toBe(0);
      await pane.press(page, '开始识别');
      await eventually(() => pane.total(page), '得分93');
      await pane.press(page, `移除 ${accounts.name}`);
      await pane.sees(page, /分待填/);
      await addFiles(page, accounts);
      await eventually(() => pane.total(page), '得分93');
      await pane.runAll(page);
      await pane.sees(page, WRITTEN);
      const after = await cellsIn(excel.save());
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.slice(before.length).map(({ name }) => name)).toEqual(OWN);
      await stage.close();
    });
  });
});

/** The workbooks that the pane lists. */
function listed(page: Page): Promise<readonly string[]> {
  const heading = page.getByRole('heading', { name: '工作簿', exact: true });
  return page.locator('section').filter({ has: heading }).getByRole('listitem').allInnerTexts();
}

async function cellsIn(bytes: Uint8Array) {
  const read = await workbookReader(codecNode).read({ name: 'saved.xlsx', bytes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.map((sheet) => {
    const { rowCount, columnCount } = sheet.cells;
    const area = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
    return { name: sheet.name, cells: fingerprintOf(sheet, area), merges: sheet.merges };
  });
}

function file(name: string): BookFile {
  return { name, bytes: readFileSync(join(SAMPLES, name)) };
}
