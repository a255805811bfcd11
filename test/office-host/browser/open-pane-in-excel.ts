import type { Page } from 'playwright-core';
import { openExcel, type ExcelHost } from '../host/excel-host';
import { openPane, type OpenOptions } from './open-pane';

export type PaneOptions = OpenOptions & {
  readonly workbookBytes: Uint8Array;
  readonly name: string;
  /** Highest ExcelApi that the host has; that of LTSC 2021 unless told. */
  readonly apiLevel?: string;
};

/** Opens a page as a pane of an emulated Excel. The host lives in this process; close it when the test is done. */
export async function openPaneInExcel(page: Page, options: PaneOptions): Promise<ExcelHost> {
  const { workbookBytes, name, apiLevel = '1.14' } = options;
  const host = await openExcel(workbookBytes, name);
  await openPane(page, host, apiLevel, options);
  return host;
}
