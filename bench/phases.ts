/** Scores FILE once in a fresh process and prints the milliseconds of each phase as JSON. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { builtInSystem, DEFAULT_SYSTEM } from '../src/app/choose-system';
import { compose } from '../src/app/compose';
import { fill } from '../src/app/fill';
import { loadWorkbooks } from '../src/app/load-workbooks';
import { scan } from '../src/app/scan';
import { score } from '../src/app/score';
import { documentWriter } from '../src/hosts/file/document-writer';
import { workbookReader } from '../src/hosts/file/workbook-reader';
import { workbookWriter } from '../src/hosts/file/workbook-writer';
import { codecNode } from '../src/hosts/file/zip/codec-node';

const path = process.argv[2] ?? '';
const files = [{ name: basename(path), bytes: readFileSync(path) }];
const system = builtInSystem(DEFAULT_SYSTEM);
if (system === null) throw new Error('the default system is built in');

const phases: Record<string, number> = {};
async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = process.hrtime.bigint();
  const result = await work();
  phases[name] = Number(process.hrtime.bigint() - started) / 1e6;
  return result;
}

const quiet = (): undefined => undefined;
const loaded = await timed('read', () => loadWorkbooks(files, workbookReader(codecNode), quiet));
if (!loaded.ok) throw new Error(loaded.problem.code);
const scanned = await timed('recognise', () => scan(loaded.value, { year: null, unitName: null }, quiet));
const scored = await timed('score', () => score(scanned, system));
await timed('write workbook', () => fill(scanned, scored, files, workbookWriter(codecNode)));
const report = await timed('compose report', () => compose(scanned, scored));
await timed('write report', () => documentWriter(codecNode).write(report));
console.log(JSON.stringify(phases));
