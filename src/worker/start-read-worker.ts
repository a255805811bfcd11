/** Starts the worker that reads one workbook; the bundler makes a file of its own of it. */
export function startReadWorker(): Worker {
  return new Worker(new URL('./read-workbook.ts', import.meta.url));
}
