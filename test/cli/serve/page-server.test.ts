import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageFiles } from '../../../src/cli/serve/page-files';
import { startPageServer, type PageServer } from '../../../src/cli/serve/page-server';

let root: string;
let server: PageServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jixiao-page-'));
  mkdirSync(join(root, 'web/scripts'), { recursive: true });
  writeFileSync(join(root, 'web/page.html'), '<!doctype html>');
  writeFileSync(join(root, 'web/scripts/page.1.js'), 'void 0;');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  const files = await pageFiles(join(root, 'web'));
  if (files === null) throw new Error('no page');
  server = await startPageServer(files, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<unknown>; readonly text: string };

/** Sends a path as it stands: a browser's fetch would tidy it up. */
function ask(
  path: string,
  options: { readonly method?: string; readonly host?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  const { method = 'GET', host } = options;
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers: host === undefined ? {} : { host } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

describe('本机网页服务', () => {
  it('根地址就是网页，脚本按类型送出', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      text: '<!doctype html>',
    });
    expect(await ask('/scripts/page.1.js?v=1')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
  });

  it('每个回答都带安全头，不许联网、不许被嵌入', async () => {
    for (const path of ['/', '/没有']) {
      const { headers } = await ask(encodeURI(path));
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/scripts/..%2f..%2fsecret.txt',
    '//etc/passwd',
    '/scripts',
    '/%',
  ])('目录以外、目录本身和写坏的路径 %s 都没有', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: '' });
  });

  it('只读：别的方法不受理；HEAD 只给头', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it('别的网站用自己的名字指到本机，不受理', async () => {
    expect(await ask('/', { host: 'evil.example' })).toMatchObject({ status: 421, text: '' });
    expect(await ask('/', { host: 'localhost:1' })).toMatchObject({ status: 200 });
  });

  it('没有网页的目录和不存在的目录都没有可送的', async () => {
    expect([await pageFiles(join(root, 'web/scripts')), await pageFiles(join(root, '没有'))]).toEqual([
      null,
      null,
    ]);
  });
});
