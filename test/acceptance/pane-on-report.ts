import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import type { DocumentText } from '../../src/app/document-host';
import { selfEvaluate } from '../../src/app/self-evaluation';
import { FILE_PORTS } from '../../src/cli/file-ports';
import { wordHost } from '../../src/hosts/word/word-host';
import { openWordSession, type OpenWordSession } from '../../src/taskpane/word/session/open-word-session';
import type { WordSession } from '../../src/taskpane/word/session/word-session';
import * as engine from '../../src/taskpane/word/word-engine';

export const BOOK = '机关事务服务中心2020年度.xlsx';
export const SAVED_AT = '2021-03-09T06:05:00.000Z';

const FOLDER = join(__dirname, '../../assets/sample');

/** The workbook of the sample. */
export const SAMPLE_BOOK = new Uint8Array(readFileSync(join(FOLDER, BOOK)));

/** The report that the command line writes of a workbook, by the outline or into the sample's template. */
export async function reportByCommand(book: Uint8Array, kind: 'outline' | 'template'): Promise<Uint8Array> {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const files = [{ name: BOOK, bytes: book, savedAt: SAVED_AT }];
  const name = '自评报告模板.docx';
  const file = { name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) };
  const template = kind === 'outline' ? null : { file, templates: FILE_PORTS.templates };
  const wanted = { year: null, unitName: null };
  const done = await selfEvaluate(files, wanted, system, FILE_PORTS, () => undefined, undefined, template);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value.report;
}

/** The pane, as it begins on the document in front of Word; Word must run. */
export function paneOnDocument(): OpenWordSession {
  const { documents, templates, workbooks: files } = FILE_PORTS;
  const platform = { saveFile: null, copy: () => Promise.resolve(false), scoredWorkbook: null };
  const pane = openWordSession(
    {
      host: wordHost(),
      platform,
      files,
      documents: () => Promise.resolve(documents),
      templates: () => Promise.resolve(templates),
      fontStanding: () => 'unknown',
    },
    () => Promise.resolve(engine),
  );
  pane.begin(null);
  return pane;
}

/** Waits until the session is as told and nothing is under way. */
export function settled(
  { store }: OpenWordSession,
  isSo: (session: WordSession) => boolean,
): Promise<WordSession> {
  return new Promise((resolve) => {
    const stop = store.subscribe(check);
    function check(): void {
      const session = store.session();
      if (session.task !== null || !isSo(session)) return;
      stop();
      resolve(session);
    }
    check();
  });
}

/** Opens a workbook of the sample's name in the pane and lists what a refresh would do. */
export async function refreshFrom(pane: OpenWordSession, book: Uint8Array): Promise<WordSession> {
  pane.actions.openFiles([new File([new Uint8Array(book)], BOOK, { lastModified: Date.parse(SAVED_AT) })]);
  await settled(pane, ({ evaluated }) => evaluated !== null);
  pane.actions.lookForChanges();
  return settled(pane, ({ refresh }) => refresh !== null);
}

/** The text of a .docx with its controls. */
export async function textOf(bytes: Uint8Array): Promise<DocumentText> {
  const read = await FILE_PORTS.reportReader.read({ name: '报告.docx', bytes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}
