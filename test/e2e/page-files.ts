import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { BookFile } from './stage';

/** Hands files over by the page's own button. */
export async function openFiles(page: Page, ...files: readonly BookFile[]): Promise<void> {
  await page.getByLabel('打开工作簿').and(page.locator('input')).setInputFiles(files.map(asUpload));
}

/** Hands files over beside the workbook in front, by the pane's button. */
export async function addFiles(page: Page, ...files: readonly BookFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '添加文件' }).click();
  await (await chooser).setFiles(files.map(asUpload));
}

/** Drops files on a part of the page, as a mouse would. */
export async function dropFiles(page: Page, onto: Locator, ...files: readonly BookFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (handed) => {
      const data = new DataTransfer();
      for (const { name, base64 } of handed) {
        const letters = atob(base64);
        const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
  await onto.dispatchEvent('dragover', { dataTransfer: transfer });
  await onto.dispatchEvent('drop', { dataTransfer: transfer });
}

/** What a click lets the user save: the name proposed, and the file. */
export async function downloadBy(page: Page, click: () => Promise<void>): Promise<BookFile> {
  const coming = page.waitForEvent('download');
  await click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

function asUpload({ name, bytes }: BookFile) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}
