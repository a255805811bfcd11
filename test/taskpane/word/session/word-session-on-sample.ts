import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../../../src/app/workbook-host';
import { success } from '../../../../src/domain/result';
import { documentWriter } from '../../../../src/hosts/file/document-writer';
import { templateFiller } from '../../../../src/hosts/file/template-filler';
import { workbookReader } from '../../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import {
  openWordSession,
  type OpenWordSession,
} from '../../../../src/taskpane/word/session/open-word-session';
import type { WordSession } from '../../../../src/taskpane/word/session/word-session';
import type { WordEngine } from '../../../../src/taskpane/word/session/word-workshop';
import * as engine from '../../../../src/taskpane/word/word-engine';
import type { WordPorts } from '../../../../src/taskpane/word/word-ports';
import { fakeDocument, type FakeDocument } from './fake-document';

export const SAMPLE = '机关事务服务中心2020年度.xlsx';
const SAVED_AT = Date.UTC(2021, 2, 9, 6, 5);

/** A file of the samples as a person chooses it. */
export function sampleFile(name = SAMPLE, as = name): File {
  const bytes = readFileSync(join(__dirname, '../../../../assets/sample', name));
  return new File([new Uint8Array(bytes)], as, { lastModified: SAVED_AT });
}

/** What the platform was handed. */
export type Handed = {
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly copied: { readonly html: string; readonly plain: string }[];
};

/** The ports over a document of the tests. */
export function wordPorts(
  document: FakeDocument,
  handed: Handed,
  platform: Partial<Platform> = {},
): WordPorts {
  return {
    host: document.host,
    platform: {
      saveFile: (name, bytes) => {
        handed.files.push({ name, bytes });
        return Promise.resolve(success(null));
      },
      copy: (text) => {
        handed.copied.push(text);
        return Promise.resolve(true);
      },
      scoredWorkbook: null,
      ...platform,
    },
    files: workbookReader(codecNode),
    documents: () => Promise.resolve(documentWriter(codecNode)),
    templates: () => Promise.resolve(templateFiller(codecNode)),
    fontStanding: () => 'unknown',
  };
}

/** A session in Word on a document, with what the platform was handed; parts of the engine may be others. */
export function wordSessionOn(
  document: FakeDocument = fakeDocument(),
  change: { readonly engine?: Partial<WordEngine>; readonly platform?: Partial<Platform> } = {},
) {
  const handed: Handed = { files: [], copied: [] };
  const ports = wordPorts(document, handed, change.platform);
  const session = openWordSession(ports, () => Promise.resolve({ ...engine, ...change.engine }));
  return { ...session, document, handed };
}

/** A session with the sample opened. */
export async function onSample(...given: Parameters<typeof wordSessionOn>) {
  const pane = wordSessionOn(...given);
  pane.actions.openFiles([sampleFile()]);
  await until(pane, ({ task, evaluated }) => task === null && evaluated !== null);
  return pane;
}

/** Waits until the session is as told. */
export function until(
  { store }: Pick<OpenWordSession, 'store'>,
  isSo: (session: WordSession) => boolean,
): Promise<WordSession> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!isSo(store.session())) return;
      stop();
      resolve(store.session());
    };
    const stop = store.subscribe(check);
    check();
  });
}

/** Waits until nothing is under way and there is something to say. */
export function untilTold(pane: Pick<OpenWordSession, 'store'>): Promise<WordSession> {
  return until(pane, ({ task, notice }) => task === null && notice !== null);
}
