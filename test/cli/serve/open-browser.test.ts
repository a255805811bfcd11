import { browserLaunch } from '../../../src/cli/serve/open-browser';

const ADDRESS = 'http://127.0.0.1:1/#sample';

it.each([
  ['linux', { DISPLAY: ':0' }, ['xdg-open', ADDRESS]],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', ADDRESS]],
  ['darwin', {}, ['open', ADDRESS]],
  ['win32', {}, ['cmd', '/c', 'start', '""', ADDRESS]],
  ['linux', {}, null],
  ['linux', { DISPLAY: '' }, null],
] as const)('%s，环境 %j', (platform, environment, launch) => {
  expect(browserLaunch(ADDRESS, platform, environment)).toEqual(launch);
});
