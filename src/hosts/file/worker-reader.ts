import type { InputFile, ReadProblem, WorkbookReader } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { problemOfMishap } from './read-mishap';
import { withRoomForTexts } from './snapshot-transfer';

/** The largest real workbook takes a tenth of this. */
const MOST_SECONDS = 30;

type Read = Result<WorkbookSnapshot, ReadProblem>;

/** What the reader needs of a worker; `Worker` is one. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Reads workbooks in a worker of their own each, so that the page stays alive and a file that never ends can be
 * stopped. A worker that fails, for whatever reason, is a problem of its file.
 */
export function workerReader(start: () => ReadingWorker): WorkbookReader {
  return {
    read: async (file) => {
      const worker = start();
      try {
        return await firstOf(worker, file);
      } finally {
        worker.terminate();
      }
    },
  };
}

/** The worker's answer, or the end of its time. */
function firstOf(worker: ReadingWorker, file: InputFile): Promise<Read> {
  return new Promise((resolve) => {
    const settle = (read: Read): void => {
      clearTimeout(stop);
      resolve(read);
    };
    const fail = (reason: string): void => {
      settle(failure(problemOfMishap(file.name, reason)));
    };
    const stop = setTimeout(() => {
      settle(failure({ code: 'tooLarge', file: file.name, detail: `${String(MOST_SECONDS)} 秒内读不完` }));
    }, MOST_SECONDS * 1000);
    worker.addEventListener('message', ({ data }: MessageEvent<Read>) => {
      settle(data.ok ? success(withRoomForTexts(data.value)) : data);
    });
    worker.addEventListener('error', ({ message }: ErrorEvent) => {
      fail(message);
    });
    worker.addEventListener('messageerror', () => {
      fail('messageerror');
    });
    worker.postMessage(file);
  });
}
