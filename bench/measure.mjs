/** Runs a Node script in a process of its own and tells how long it took (s) and its peak resident memory (MB). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RECORDER = new URL('./record-peak.cjs', import.meta.url).pathname;

function runOnce(script, args) {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  const record = join(folder, 'peak');
  const started = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--require', RECORDER, script, ...args], {
    env: { ...process.env, JIXIAO_PEAK_FILE: record },
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (run.status !== 0) throw new Error(`${script} ${args.join(' ')}: ${run.stderr}`);
  const megabytes = Number(readFileSync(record, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { seconds, megabytes };
}

/** The best of several runs: the machine's noise only ever adds. */
export function measure(script, args, runs = 3) {
  const all = Array.from({ length: runs }, () => runOnce(script, args));
  return {
    seconds: Math.min(...all.map((run) => run.seconds)),
    megabytes: Math.min(...all.map((run) => run.megabytes)),
  };
}
