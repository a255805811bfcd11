import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript, type ScriptRun } from '../run/run-script';

const ROOT = join(__dirname, '../..');
const PROGRAM = join(ROOT, 'dist/jixiao.js');
export const SAMPLE_FOLDER = join(__dirname, '../fixtures/samples');

/** Runs the built command in a process of its own, in the folder given; `npm test` builds it first. */
export function runCommand(
  args: readonly string[],
  folder = ROOT,
  environment: Readonly<Record<string, string>> = {},
): ScriptRun {
  if (!existsSync(PROGRAM)) throw new Error('dist/jixiao.js is missing: run `npm run build`');
  return runScript(PROGRAM, args, folder, environment);
}

/** An empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jixiao-'));
}
