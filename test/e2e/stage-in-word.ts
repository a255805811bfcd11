import type { Browser, Page } from 'playwright-core';
import type { DocumentText } from '../../src/app/document-host';
import { documentReader } from '../../src/hosts/file/document-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { openPaneInWord } from '../office-host/browser/open-pane-in-word';
import { documentBytes, paragraph } from '../office-host/document-bytes';
import type { WordHost } from '../office-host/host/word-host';
import { ADDIN_ORIGIN, serveBuiltWeb } from './built-web';
import { pane } from './pane';
import type { BookFile, Looks } from './stage';

/** The pane in a Word, with the document behind it. */
export type WordStage = {
  readonly page: Page;
  readonly word: WordHost;
  /** The document as a reader of the saved file finds it. */
  readonly text: () => Promise<DocumentText>;
  readonly close: () => Promise<void>;
};

/** What the office had typed before. */
export const LETTERHEAD = '内部资料';

/** The built pane in an emulated Word, through Microsoft's own Office.js; `task` as the ribbon puts it: `&task=check`. */
export async function stageInWord(
  browser: Browser,
  looks: Looks = {},
  task = '',
  document = documentBytes(paragraph(LETTERHEAD)),
): Promise<WordStage> {
  const { theme = 'light', width = 320, height = 800 } = looks;
  const page = await browser.newPage({ viewport: { width, height }, acceptDownloads: true });
  await serveBuiltWeb(page);
  const word = await openPaneInWord(page, {
    url: `${ADDIN_ORIGIN}/taskpane.html?host=word${task}`,
    documentBytes: document,
    name: '自评报告.docx',
    theme,
  });
  await page.getByRole('tablist', { name: '功能' }).waitFor();
  return {
    page,
    word,
    text: () => textOf(word.save()),
    close: () => page.close(),
  };
}

/** The text of a document file. */
export async function textOf(bytes: Uint8Array): Promise<DocumentText> {
  const read = await documentReader(codecNode).read({ name: '自评报告.docx', bytes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Opens workbooks in 来源 and waits for their result. */
export async function openInSource(page: Page, books: readonly BookFile[], result: RegExp): Promise<void> {
  await goToTab(page, '来源');
  const files = books.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await pane.sees(page, result);
}

export async function goToTab(page: Page, tab: '来源' | '成文' | '刷新' | '核对' | '报送'): Promise<void> {
  await page.getByRole('tablist', { name: '功能' }).getByRole('tab', { name: tab }).click();
  await page.getByRole('heading', { name: tab, exact: true }).waitFor();
}
