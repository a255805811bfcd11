/** The whole test run: build, static checks, then jest with the coverage floor. Exit status of the first that fails. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['browser', ['run', '-s', 'test:browser']],
  ['build', ['run', '-s', 'build']],
  ['static checks', ['run', '-s', 'check']],
  ['tests', ['run', '-s', 'test:jest', '--', '--ci', '--coverage']],
];

for (const [name, args] of steps) {
  console.log(`== ${name}`);
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.log(`== ${name} failed`);
    process.exit(status ?? 1);
  }
}
