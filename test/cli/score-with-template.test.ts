import { zipSync, unzipSync, strToU8 } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { scoreCommand } from '../../src/cli/score-command';

const BOOK = 'assets/sample/机关事务服务中心2020年度.xlsx';
const CHOICES = { json: false, system: null, year: null, unit: null, scope: null, mapping: null };

/** The sample's template with other parts, under another name; its folder takes the results. */
function templateFile(
  name: string,
  more: Readonly<Record<string, string>>,
): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  const parts = unzipSync(readFileSync('assets/sample/自评报告模板.docx'));
  const added = Object.entries(more).map(([part, text]) => [part, strToU8(text)] as const);
  const path = join(folder, name);
  writeFileSync(path, zipSync({ ...parts, ...Object.fromEntries(added) }));
  return { folder, path };
}

function typesAs(main: string): string {
  const types = unzipSync(readFileSync('assets/sample/自评报告模板.docx'))['[Content_Types].xml'];
  return Buffer.from(types ?? [])
    .toString('utf8')
    .replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', main);
}

const score = (template: string, out: string) =>
  scoreCommand({ kind: 'score', files: [BOOK], ...CHOICES, out, outline: null, template }, () => undefined);

test('带宏的 Word 模板写出 .docm，写出的报告也能核对', async () => {
  const types = typesAs('application/vnd.ms-word.template.macroEnabledTemplate.main+xml');
  const { folder, path } = templateFile('模板.dotm', { '[Content_Types].xml': types });
  expect(await score(path, folder)).toMatchObject({ status: 0, errors: [] });
  const report = readdirSync(folder).find((name) => name.includes('自评报告'));
  expect(report).toBe('机关事务服务中心2020年度-自评报告.docm');
  const command = { kind: 'check', report: join(folder, report ?? ''), files: [BOOK], out: null } as const;
  const { output } = await checkCommand({ ...command, ...CHOICES, json: true }, () => undefined);
  expect(JSON.parse(output)).toMatchObject({ differs: [], unread: [] });
});

test('不带宏的 Word 模板写出 .docx', async () => {
  const types = typesAs('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml');
  const { folder, path } = templateFile('模板.dotx', { '[Content_Types].xml': types });
  expect(await score(path, folder)).toMatchObject({ status: 0, errors: [] });
  expect(readdirSync(folder)).toContain('机关事务服务中心2020年度-自评报告.docx');
});

test('带有数字签名的模板：照样写出报告，在标准错误里说明签名不再有效', async () => {
  const { folder, path } = templateFile('模板.docx', { '_xmlsignatures/sig1.xml': '<Signature/>' });
  expect(await score(path, folder)).toMatchObject({
    status: 0,
    errors: ['模板带有数字签名，填好的报告里签名不再有效（模板没有改动）。请在定稿后重新签名。'],
  });
});
