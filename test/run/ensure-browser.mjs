/** Installs a Chromium for the browser tests where none is found. A failure is told; the tests then name themselves as left out. */
import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium-path.js';

if (chromiumPath() === null) {
  console.log('No Chromium, Chrome or Edge found; installing one for the browser tests.');
  const command = ['playwright-core', 'install', 'chromium-headless-shell'];
  const { status } = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.log('It could not be installed. Set JIXIAO_CHROMIUM to the path of a Chromium, or the browser');
    console.log('tests are left out, each by name.');
  }
}
