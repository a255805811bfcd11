import { join } from 'node:path';
import type { Command } from './command-line';
import { errorCode } from './error-code';
import { ExitStatus } from './exit-status';
import { failedOutcome, type Outcome } from './outcome';
import { openBrowser } from './serve/open-browser';
import { pageFiles } from './serve/page-files';
import { startPageServer, type PageServer } from './serve/page-server';

type ServeCommand = Extract<Command, { readonly kind: 'serve' }>;

/** What serving needs of its surroundings. */
export type Surroundings = {
  /** The folder of the built page. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly show: (address: string) => void;
  /** Settles when the user wants to end. */
  readonly ended: () => Promise<void>;
};

const NO_PAGE = '没有找到网页文件。请先在程序目录运行 npm run build，再试一次。';

/** `jixiao serve`: the page on this machine, until the user ends it. */
export async function serveCommand(
  command: ServeCommand,
  { folder, print, show, ended }: Surroundings = TERMINAL,
): Promise<Outcome> {
  const files = await pageFiles(folder);
  if (files === null) return failedOutcome({ ...UNREADABLE, message: NO_PAGE }, false);
  const server = await tryStart(() => startPageServer(files, command.port ?? 0));
  if (server === null) return failedOutcome({ ...UNREADABLE, message: portTaken(command.port) }, false);
  const address = `${server.address}${command.sample ? '#sample' : ''}`;
  print(`网页版：${address}\n只有本机可以访问，不联网。${command.once ? '' : '按 Ctrl+C 结束。'}\n`);
  if (!command.once) {
    show(address);
    await ended();
  }
  await server.close();
  return { status: ExitStatus.done, output: '', errors: [] };
}

const UNREADABLE = { status: ExitStatus.unreadableInput, code: 'cannotServe' } as const;

function portTaken(port: number | null): string {
  return `端口 ${String(port ?? 0)} 已被占用或不能使用。请换一个 --port，或不写 --port 由程序自己选。`;
}

async function tryStart(start: () => Promise<PageServer>): Promise<PageServer | null> {
  try {
    return await start();
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}

const TERMINAL: Surroundings = {
  folder: join(__dirname, 'web'),
  print: (text) => void process.stdout.write(text),
  show: openBrowser,
  ended: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          resolve();
        });
    }),
};
