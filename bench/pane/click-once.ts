import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { ExcelHost } from '../../test/office-host/host/excel-host';
import { FIRST_BUTTON, openPage, type OpenPage } from './open-page';
import { ownPhase, watchPhases, type PhaseWatch } from './watch-phases';
import type { TestWorkbook } from './workbooks';

/** One click, from pressing the button to the notice that all is written. */
export type OneClick = OpenPage & { readonly watch: PhaseWatch; readonly seconds: number };

const WRITTEN = '评分表已写入';
const PATIENCE_MS = 60_000;
/** Office's own greeting, the selection, and two event handlers. */
const START_REQUESTS = 4;

/** Opens the pane and clicks once; the caller closes it. */
export async function clickOnce(browser: Browser, workbook: TestWorkbook): Promise<OneClick> {
  const opened = await openPage(browser, 'pane', workbook);
  await startedUp(opened.host);
  if (workbook.year !== null) await chooseYear(opened.page, workbook.year);
  const watch = watchPhases(opened.host, ownPhase);
  watch.enter('read');
  const milliseconds = await opened.page.evaluate(clickUntil, {
    label: FIRST_BUTTON.pane,
    notice: WRITTEN,
    patience: PATIENCE_MS,
  });
  return { ...opened, watch, seconds: milliseconds / 1000 };
}

/** The pane can be used before Office has answered all it asks for at the start; that is no part of a click. */
async function startedUp({ traffic }: ExcelHost): Promise<void> {
  while (traffic.of('start').requests < START_REQUESTS) await setTimeout(1);
}

/** Several years in one workbook are a doubt: a first click stops at it, and another settles it. */
async function chooseYear(page: Page, year: number): Promise<void> {
  const runAll = page.getByRole('button', { name: FIRST_BUTTON.pane, disabled: false });
  const choice = { name: String(year), exact: true };
  await runAll.click();
  await page.getByRole('button', choice).click();
  await page.getByRole('button', { ...choice, pressed: true }).waitFor();
  await runAll.waitFor();
}

type Click = { readonly label: string; readonly notice: string; readonly patience: number };

/** Runs in the page: the milliseconds from a click to a notice. */
async function clickUntil({ label, notice, patience }: Click): Promise<number> {
  const buttons = [...document.querySelectorAll('button')];
  const started = performance.now();
  buttons.find(({ textContent }) => textContent.includes(label))?.click();
  while (!document.body.textContent.includes(notice)) {
    if (performance.now() - started > patience) throw new Error(document.body.innerText);
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - started;
}
