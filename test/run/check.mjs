/** All static checks (`check:*` of package.json), as many at a time as there are processors; each is printed when it is over. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** It takes as long as all others together. */
const LONGEST = 'check:lint';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const waiting = [LONGEST, ...names.filter((name) => name !== LONGEST)];
const failed = [];

async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const run = spawn('npm', ['run', '-s', name], { shell: process.platform === 'win32' });
    const printed = [];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    const [status] = await once(run, 'close');
    if (status === 0) continue;
    process.stdout.write(Buffer.concat(printed));
    failed.push(name);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, lane));
for (const name of failed) console.log(`${name} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
