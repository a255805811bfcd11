import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCommand, type Surroundings } from '../../src/cli/serve-command';

const SERVE = { kind: 'serve', port: null, sample: true, once: false } as const;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-serve-'));
  writeFileSync(join(folder, 'page.html'), '网页');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Surroundings that note what happens; the user ends when `whileServing` is done. */
function surroundings(whileServing: (address: string) => Promise<void> = () => Promise.resolve()) {
  const noted: { printed: string; shown: string | null } = { printed: '', shown: null };
  const around: Surroundings = {
    folder,
    print: (text) => {
      noted.printed += text;
    },
    show: (address) => {
      noted.shown = address;
    },
    ended: () => whileServing(noted.shown ?? ''),
  };
  return { noted, around };
}

describe('jixiao serve', () => {
  it('打印地址、打开浏览器，运行到用户结束为止', async () => {
    let served = '';
    const { noted, around } = surroundings(async (address) => {
      served = await (await fetch(address)).text();
    });
    expect(await serveCommand(SERVE, around)).toEqual({ status: 0, output: '', errors: [] });
    expect(noted.shown).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#sample$/);
    expect([served, noted.printed.includes(noted.shown ?? '无')]).toEqual(['网页', true]);
    await expect(fetch(noted.shown ?? '')).rejects.toThrow();
  });

  it('--once 打印地址后立即结束，不打开浏览器', async () => {
    const { noted, around } = surroundings(() => Promise.reject(new Error('must not wait')));
    expect(await serveCommand({ ...SERVE, once: true }, around)).toMatchObject({ status: 0 });
    expect([noted.shown, noted.printed.includes('http://127.0.0.1:')]).toEqual([null, true]);
  });

  it('没有生成过网页时说明怎么办', async () => {
    const { around } = surroundings();
    const outcome = await serveCommand(SERVE, { ...around, folder: join(folder, '没有') });
    expect([outcome.status, outcome.errors[0]]).toEqual([3, expect.stringContaining('npm run build')]);
  });

  it('端口被占用时说明怎么办', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const outcome = await serveCommand({ ...SERVE, port }, surroundings().around);
    other.close();
    expect([outcome.status, outcome.errors[0]]).toEqual([3, expect.stringContaining(String(port))]);
  });
});
