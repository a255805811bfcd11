import { errorCode } from './error-code';

/** What the guard needs of the process. */
export type GuardedProcess = Pick<NodeJS.Process, 'on' | 'exit'>;

/**
 * Lets nothing end in a stack trace: what nobody caught, wherever it was thrown, is told by `tell`, and the process ends.
 * Where the reader of the output went away (`jixiao systems | head`) there is nobody to tell.
 */
export function guardProcess(guarded: GuardedProcess, tell: (error: unknown) => Promise<void>): void {
  const end = (): void => {
    guarded.exit();
  };
  guarded.on('uncaughtException', (error: unknown) => {
    if (errorCode(error) === 'EPIPE') end();
    else void tell(error).then(end, end);
  });
}
