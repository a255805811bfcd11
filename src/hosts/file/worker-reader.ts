import type { InputFile, ReadProblem, WorkbookReader } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { withRoomForTexts } from './snapshot-transfer';

/** The largest real workbook takes a tenth of this. */
const MOST_SECONDS = 30;

type Read = Result<WorkbookSnapshot, ReadProblem>;

/** What the reader needs of a worker; `Worker` is one. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Reads workbooks in a worker of their own each, so that the page stays alive and a file that never ends can be
 * stopped. Rejects where the worker fails for a reason of ours.
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
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => {
      resolve(failure({ code: 'tooLarge', file: file.name, detail: `${String(MOST_SECONDS)} 秒内读不完` }));
    }, MOST_SECONDS * 1000);
    worker.addEventListener('message', ({ data }: MessageEvent<Read>) => {
      clearTimeout(stop);
      resolve(data.ok ? success(withRoomForTexts(data.value)) : data);
    });
    worker.addEventListener('error', ({ message }: ErrorEvent) => {
      clearTimeout(stop);
      if (isMemoryShort(message)) resolve(failure({ code: 'tooLarge', file: file.name, detail: '内存不足' }));
      else reject(new Error(`The reading worker failed: ${message}`));
    });
    worker.postMessage(file);
  });
}

/** As Chromium, Firefox and Safari word it. */
function isMemoryShort(message: string): boolean {
  return /out of memory|allocation|invalid (typed )?array (buffer )?length/i.test(message);
}
