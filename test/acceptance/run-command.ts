import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PROGRAM = join(ROOT, 'dist/jixiao.js');
export const SAMPLE_FOLDER = join(__dirname, '../fixtures/samples');

export type CommandRun = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the built command in a process of its own, in the folder given; `npm test` builds it first. */
export function runCommand(
  args: readonly string[],
  folder = ROOT,
  environment: Readonly<Record<string, string>> = {},
): CommandRun {
  if (!existsSync(PROGRAM)) throw new Error('dist/jixiao.js is missing: run `npm run build`');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** An empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jixiao-'));
}
