/**
 * npm run bench: the whole run against our own bare read and against other libraries' bare read, and the Excel pane against
 * a naive add-in, as ratios of one run; how many of the corpus' planted errors the report check finds; and what becomes of the
 * facts of the workbook corpus, and of those of the samples in other shapes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIn } from '../build/install-in.mjs';
import { measure } from './measure.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const program = join(root, 'dist/jixiao.js');
const ownReader = join(root, 'dist/bench/read-own.js');
const phaseTimer = join(root, 'dist/bench/phases.js');
const paneTimer = join(here, 'pane.ts');
const checkMeasure = join(here, 'check.ts');
const workbooksMeasure = join(here, 'workbooks-corpus.ts');
const shapesMeasure = join(here, 'metamorphic.ts');
const peerReader = join(here, 'read-with.mjs');
const sample = join(root, 'assets/sample/机关事务服务中心2020年度.xlsx');
/** Phases before scoring begins. */
const BEFORE = new Set(['read', 'recognise']);
const work = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));

function prepare() {
  installIn(here);
  const configs = ['cli', 'bench', 'web'].flatMap((name) => ['--config-name', name]);
  execFileSync('npx', ['webpack', ...configs], { cwd: root, stdio: 'inherit' });
}

function ledger(rows) {
  const file = join(work, `支出明细账${rows}.xlsx`);
  execFileSync(process.execPath, [join(here, 'make-ledger.mjs'), String(rows), file]);
  return file;
}

function wholeRun(file, runs) {
  const out = mkdtempSync(join(work, 'out-'));
  // A fresh folder for every run: an existing result is never overwritten, which would change the work.
  const result = measure(program, ['score', file, '--out', out], runs);
  rmSync(out, { recursive: true });
  return result;
}

const openpyxl = () => spawnSync('python3', ['-c', 'import openpyxl']).status === 0;
const python = (file) => {
  const script =
    'import openpyxl,resource,sys,time\nt=time.time()\nw=openpyxl.load_workbook(sys.argv[1])\nprint(time.time()-t,resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024)';
  const [seconds, megabytes] = execFileSync('python3', ['-c', script, file], { encoding: 'utf8' })
    .split(' ')
    .map(Number);
  return { seconds, megabytes };
};

function line(name, { seconds, megabytes }, base) {
  const ratio = base
    ? `${(seconds / base.seconds).toFixed(2)} × time  ${(megabytes / base.megabytes).toFixed(2)} × memory`
    : '';
  console.log(
    `${name.padEnd(44)}${seconds.toFixed(2).padStart(8)} s${megabytes.toFixed(0).padStart(7)} MB  ${ratio}`,
  );
}

function ordinaryWorkbook() {
  console.log('\nthe embedded sample (15 sheets)');
  const read = measure(ownReader, [sample], 5);
  const whole = wholeRun(sample, 5);
  line('our bare read', read);
  line('whole score', whole, read);
  const phases = JSON.parse(execFileSync(process.execPath, [phaseTimer, sample], { encoding: 'utf8' }));
  const milliseconds = Object.entries(phases).map(([name, time]) => `${name} ${time.toFixed(0)}`);
  console.log(`phases of one cold run, ms: ${milliseconds.join(', ')}`);
  const total = Object.entries(phases).reduce(
    (sum, [name, time]) => (BEFORE.has(name) ? sum : sum + time),
    0,
  );
  console.log(`scoring and writing beyond reading and recognising: ${total.toFixed(0)} ms`);
}

function ledgerAgainstPeers(rows) {
  console.log(`\nledger of ${rows} rows, ratios to our bare read`);
  const file = ledger(rows);
  const read = measure(ownReader, [file]);
  line('our bare read', read);
  line('whole score (read, recognise, score, write)', wholeRun(file, 3), read);
  for (const library of ['hucre', 'sheetjs', 'exceljs'])
    line(`${library} bare read`, measure(peerReader, [library, file]), read);
  if (openpyxl()) line('openpyxl bare read', python(file), read);
  else console.log('openpyxl: not installed, left out');
}

function growth(sizes) {
  console.log('\ngrowth with the number of rows, whole score');
  for (const rows of sizes) {
    const whole = wholeRun(ledger(rows), rows > 100000 ? 1 : 3);
    line(`${rows} rows`, whole);
    console.log(`${' '.repeat(44)}${((whole.seconds / rows) * 1e6).toFixed(2)} µs a row`);
  }
}

function typescript(program) {
  execFileSync(process.execPath, ['--require', join(here, 'typescript.cjs'), program], { stdio: 'inherit' });
}

mkdirSync(work, { recursive: true });
prepare();
ordinaryWorkbook();
typescript(checkMeasure);
typescript(workbooksMeasure);
typescript(shapesMeasure);
typescript(paneTimer);
ledgerAgainstPeers(100000);
growth([1000, 10000, 100000, 1000000]);
rmSync(work, { recursive: true });
