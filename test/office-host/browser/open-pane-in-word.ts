import type { Page } from 'playwright-core';
import { openWord, type WordHost } from '../host/word-host';
import { openPane, type OpenOptions } from './open-pane';

export type WordPaneOptions = OpenOptions & {
  /** Of a .docx. */
  readonly documentBytes: Uint8Array;
  readonly name: string;
  /** Highest WordApi that the host has; that of LTSC 2021 unless told. */
  readonly apiLevel?: string;
};

/** Opens a page as a pane of an emulated Word. The host lives in this process. */
export async function openPaneInWord(page: Page, options: WordPaneOptions): Promise<WordHost> {
  const { documentBytes, name, apiLevel = '1.3' } = options;
  const host = openWord(documentBytes, name);
  await openPane(page, host, apiLevel, options);
  return host;
}
