/**
 * npm run test:explore: hunts with the property tests, each file in turn from a fresh seed and with more tries than the
 * gate, until one fails or the time is over. A find is printed with the command that finds it again.
 *
 *   npm run test:explore                                 five minutes over all properties
 *   npm run test:explore -- --minutes 60 test/domain     an hour over some
 *   npm run test:explore -- --seed 7 test/catalog        each once, from this seed
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';

const MINUTE_MS = 60_000;
const SEEDS = 2 ** 31;
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
  allowPositionals: true,
});

function runJest(args, env = {}) {
  const options = { env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 };
  return spawnSync(process.execPath, [jest, ...args], options);
}

/** The files with properties, those that need the module which draws for them; from any of them on, so that none is always last. */
function propertyFiles() {
  const { stdout } = runJest(['--findRelatedTests', 'test/run/properties.ts', '--listTests']);
  const files = stdout.split(/\r?\n/).filter((line) => line !== '');
  const paths = files.map((file) => relative(process.cwd(), file).replaceAll('\\', '/'));
  const wanted = (path) =>
    positionals.length === 0 || positionals.some((part) => path.includes(part.replaceAll('\\', '/')));
  const chosen = paths.filter(wanted).sort();
  const first = chosen.length > 0 ? randomInt(chosen.length) : 0;
  return [...chosen.slice(first), ...chosen.slice(0, first)];
}

function explore(file, seed) {
  console.log(`seed ${seed}  ${file}`);
  const args = ['--runTestsByPath', file, '--testTimeout', String(10 * MINUTE_MS)];
  const { status, stdout, stderr } = runJest(args, { JIXIAO_SEED: seed });
  if (status === 0) return;
  console.log(stdout + stderr);
  console.log(`Find it again: npm run test:explore -- --seed ${seed} ${file}`);
  process.exit(1);
}

const files = propertyFiles();
if (files.length === 0) {
  console.log(`No file with properties is named ${positionals.join(', ')}.`);
  process.exit(1);
}
const end = Date.now() + Number(values.minutes) * MINUTE_MS;
do {
  for (const file of files) {
    if (values.seed === undefined && Date.now() >= end) break;
    explore(file, values.seed ?? String(randomInt(SEEDS)));
  }
} while (values.seed === undefined && Date.now() < end);
console.log('Nothing found.');
