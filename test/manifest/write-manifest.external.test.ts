import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../run/run-script';
import { manifestFaults } from './manifest-faults';

const ROOT = join(__dirname, '../..');

function writeManifest(...address: readonly string[]) {
  const target = join(mkdtempSync(join(tmpdir(), 'jixiao-manifest-')), 'manifest.xml');
  const script = join(ROOT, 'build/write-manifest.mjs');
  const { status, stderr } = runScript(script, [...address, ...(address.length > 0 ? [target] : [])], ROOT);
  return { status, stderr: stderr.trim(), xml: existsSync(target) ? readFileSync(target, 'utf8') : null };
}

test('写入本单位网址后，清单仍然有效，不留开发网址', () => {
  const { status, xml } = writeManifest('https://ybj.example.gov.cn/jixiao/');
  expect(status).toBe(0);
  expect(xml).toContain('"https://ybj.example.gov.cn/jixiao/taskpane.html?host=excel&amp;task=start"');
  expect(xml).toContain('<SupportUrl DefaultValue="https://ybj.example.gov.cn/jixiao/support.html" />');
  expect(xml).not.toContain('localhost');
  const served = (xml ?? '').replaceAll('example.gov.cn/jixiao', 'example.gov.cn');
  expect(manifestFaults(served, ROOT)).toEqual([]);
});

test.each<readonly [string, readonly string[], string]>([
  ['没写网址', [], '请写出网页文件所在的网址'],
  ['不是网址', ['ybj.example.gov.cn'], '“ybj.example.gov.cn”不是网址'],
  ['http', ['http://ybj.example.gov.cn'], 'Office 只接受 https 网址'],
  ['带文件名', ['https://ybj.example.gov.cn/taskpane.html'], '去掉“taskpane.html”'],
  ['带参数', ['https://ybj.example.gov.cn/?host=excel'], '去掉“?host=excel”'],
  ['带密码', ['https://user:secret@ybj.example.gov.cn/'], '不要写用户名和密码'],
  ['太长', [`https://ybj.example.gov.cn/${'a'.repeat(2000)}`], '网址太长（2027 个字符）'],
])('%s时说明原因，不写清单', (_name, address, reason) => {
  const { status, stderr, xml } = writeManifest(...address);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(xml).toBeNull();
});
