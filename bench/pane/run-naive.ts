import type { Browser } from 'playwright-core';
import { NO_ANSWERS } from '../../src/app/answers/answers';
import { assess } from '../../src/app/assess';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { writingOf } from '../../src/app/writing';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { readSheetBySheet, writeSheetBySheet } from './naive-add-in';
import { naiveSheet, type NaiveSheet } from './naive-sheet';
import { openPage, type OpenPage } from './open-page';
import { watchPhases, type PhaseWatch } from './watch-phases';
import type { TestWorkbook } from './workbooks';

/** The peer's run through the same phases, on the same host. */
export type NaiveRun = OpenPage & { readonly watch: PhaseWatch; readonly seconds: number };

/** Lets the naive add-in read, write what we would write, and read again; the caller closes it. */
export async function runNaive(
  browser: Browser,
  workbook: TestWorkbook,
  cellByCell: boolean,
): Promise<NaiveRun> {
  const sheets = await sheetsToWrite(workbook);
  const opened = await openPage(browser, 'bare', workbook);
  const watch = watchPhases(opened.host);
  const started = performance.now();
  watch.enter('read');
  await opened.page.evaluate(readSheetBySheet);
  watch.enter('write');
  await opened.page.evaluate(writeSheetBySheet, { sheets, cellByCell });
  watch.enter('read back');
  await opened.page.evaluate(readSheetBySheet);
  return { ...opened, watch, seconds: (performance.now() - started) / 1000 };
}

async function sheetsToWrite({ name, bytes, year }: TestWorkbook): Promise<readonly NaiveSheet[]> {
  const read = await workbookReader(codecNode).read({ name, bytes });
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (!read.ok || system === null) throw new Error('The test workbook can be read and scored.');
  const assessed = assess(
    {
      workbooks: [read.value],
      target: 'sameWorkbook',
      wanted: { year, unitName: null },
      system,
      answers: NO_ANSWERS,
    },
    () => undefined,
  );
  if (!assessed.ok) throw new Error(assessed.problem.code);
  return writingOf(assessed.value).writing.plan.sheets.map(naiveSheet);
}
