import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addressInSheet } from '../../src/domain/cell-address';
import { openPaneInExcel } from '../office-host/browser/open-pane-in-excel';
import type { ThemeName } from '../office-host/browser/office-theme';
import type { ExcelHost } from '../office-host/host/excel-host';
import { eventually } from './eventually';
import { ADDIN_ORIGIN, serveBuiltWeb } from './built-web';

/** The workbook the office keeps, as the tests open it. */
export const SAMPLE = '机关事务服务中心2020年度.xlsx';
const bytes = readFileSync(join(__dirname, '../../assets/sample', SAMPLE));

/** Where the pane runs, seen from outside. */
export type Stage = {
  readonly page: Page;
  /** Names of the sheets in the order of their tabs. */
  readonly sheets: () => Promise<readonly string[]>;
  /** `sheet!A1` of what is selected in the workbook. */
  readonly selected: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The pane in an Excel that has the sample open, with what only Excel's tests do. */
export type ExcelStage = Stage & { readonly excel: ExcelHost };

/** How a stage looks. */
export type Looks = { readonly theme?: ThemeName; readonly width?: number; readonly height?: number };

/** A workbook file by its name. */
export type BookFile = { readonly name: string; readonly bytes: Uint8Array };

/** The built pane in an emulated Excel, through Microsoft's own Office.js; `task` as the ribbon puts it: `&task=check`. */
export async function stageInExcel(
  browser: Browser,
  looks: Looks = {},
  task = '',
  book: BookFile = { name: SAMPLE, bytes },
): Promise<ExcelStage> {
  const { theme = 'light', width = 320, height = 800 } = looks;
  const page = await browser.newPage({ viewport: { width, height } });
  await serveBuiltWeb(page);
  const excel = await openPaneInExcel(page, {
    url: `${ADDIN_ORIGIN}/taskpane.html?host=excel${task}`,
    workbookBytes: book.bytes,
    name: book.name,
    theme,
  });
  if (task === '') await startedUp(excel);
  return {
    page,
    excel,
    sheets: () => Promise.resolve(excel.workbook.sheets.map(({ name }) => name)),
    selected: () => {
      const { sheet, area } = excel.workbook.selection;
      return Promise.resolve(`${sheet.name}!${addressInSheet(area)}`);
    },
    close: async () => {
      await page.close();
      excel.close();
    },
  };
}

/** Office's own greeting, the selection, and two event handlers: what a pane asks for before anybody does anything. */
const START_REQUESTS = 4;

async function startedUp({ traffic }: ExcelHost): Promise<void> {
  await eventually(() => Promise.resolve(String(traffic.of('start').requests)), String(START_REQUESTS));
}

/** The built page without Office, the sample opened by its button. */
export async function stageOnPage(browser: Browser, looks: Looks = {}): Promise<Stage> {
  const stage = await stageOnStartScreen(browser, looks);
  await stage.page.getByRole('button', { name: '打开示例' }).click();
  await stage.page.getByRole('button', { name: '一键评分' }).waitFor();
  return stage;
}

/** The built page before anything is open. */
export async function stageOnStartScreen(browser: Browser, looks: Looks = {}): Promise<Stage> {
  const { theme = 'light', width = 1280, height = 800 } = looks;
  const page = await browser.newPage({
    viewport: { width, height },
    acceptDownloads: true,
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'highContrast' ? 'active' : 'none',
  });
  await serveBuiltWeb(page);
  await page.goto(`${ADDIN_ORIGIN}/page.html`);
  const tabs = page.getByRole('tablist', { name: '工作表' });
  return {
    page,
    sheets: () => tabs.getByRole('tab').allInnerTexts(),
    selected: async () => {
      const sheet = await tabs.getByRole('tab', { selected: true }).innerText();
      return `${sheet}!${await page.getByRole('group', { name: '单元格' }).innerText()}`;
    },
    close: () => page.close(),
  };
}
