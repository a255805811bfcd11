import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform, WorkbookHost } from '../../../src/app/workbook-host';
import type { CellRange } from '../../../src/domain/cell-address';
import { success } from '../../../src/domain/result';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { workbookWriter } from '../../../src/hosts/file/workbook-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { openWorkbook } from '../../../src/hosts/page/opened-workbook';
import { pageHost } from '../../../src/hosts/page/page-host';
import * as engine from '../../../src/taskpane/engine';
import { openSession, type OpenSession } from '../../../src/taskpane/session/open-session';
import type { Session } from '../../../src/taskpane/session/session';

export const SAMPLE = '机关事务服务中心2020年度.xlsx';

const files = { reader: workbookReader(codecNode), writer: () => Promise.resolve(workbookWriter(codecNode)) };

/** The sample in a host of the page, with the wires on which people select and change cells. */
export async function sampleHost() {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../assets/sample', SAMPLE)));
  const opened = await openWorkbook({ name: SAMPLE, bytes }, files);
  if (!opened.ok) throw new Error(opened.problem.code);
  const page = pageHost(opened.value, files);
  const changeListeners = new Set<(range: CellRange) => void>();
  const host: WorkbookHost = {
    ...page.host,
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
  };
  return {
    host,
    page,
    select: page.view.select,
    change: (range: CellRange) => {
      for (const listener of changeListeners) listener(range);
    },
  };
}

/** A session over a host; what the platform is handed is kept. */
export function sessionOn(host: WorkbookHost, platform: Partial<Platform> = {}) {
  const saved: string[] = [];
  const ports = {
    host,
    platform: {
      saveFile: (name: string) => {
        saved.push(name);
        return Promise.resolve(success(null));
      },
      copy: () => Promise.resolve(true),
      scoredWorkbook: null,
      ...platform,
    },
    files: files.reader,
    documents: () => Promise.resolve(documentWriter(codecNode)),
  };
  return { ...openSession(ports, () => Promise.resolve(engine)), saved };
}

/** Waits until the session is as told. */
export function until(
  { store }: Pick<OpenSession, 'store'>,
  isSo: (session: Session) => boolean,
): Promise<Session> {
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
export function untilTold(session: Pick<OpenSession, 'store'>): Promise<Session> {
  return until(session, ({ task, notice }) => task === null && notice !== null);
}

/** Waits until nothing is under way and the workbook has been read. */
export function untilRead(session: Pick<OpenSession, 'store'>): Promise<Session> {
  return until(session, ({ task, assessment }) => task === null && assessment !== null);
}
