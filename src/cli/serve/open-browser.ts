import { spawn } from 'node:child_process';

/** A program and its arguments. */
type Launch = readonly [program: string, ...rest: readonly string[]];

/** What shows an address on a platform; null where there is no display to show it on. */
export function browserLaunch(
  address: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Launch | null {
  switch (platform) {
    case 'darwin':
      return ['open', address];
    case 'win32':
      // The first quoted argument of start is the title of a window.
      return ['cmd', '/c', 'start', '""', address];
    default:
      return (environment.DISPLAY ?? environment.WAYLAND_DISPLAY ?? '') === '' ? null : ['xdg-open', address];
  }
}

/** Shows an address in the user's browser where it can; never fails, for the address is printed as well. */
export function openBrowser(address: string): void {
  const launch = browserLaunch(address, process.platform, process.env);
  if (launch === null) return;
  const [program, ...rest] = launch;
  const child = spawn(program, rest, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
