import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreCommand } from '../../src/cli/score-command';
import type { Outcome } from '../../src/cli/outcome';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { openArchive } from '../../src/hosts/file/zip/open-archive';
import { readEntry } from '../../src/hosts/file/zip/read-entry';
import { newEntry, writeArchive } from '../../src/hosts/file/zip/write-archive';
import { ALL_IN_ONE, sampleFile } from '../acceptance/evaluate-samples';

/** The texts of a workbook's parts, by name. */
function textsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  const archive = openArchive(workbook);
  if (!archive.ok) throw new Error(archive.problem.code);
  const texts = archive.value.entries.map((entry): [string, string] => {
    const bytes = readEntry(entry, codecNode);
    return [entry.name, bytes.ok ? new TextDecoder().decode(bytes.value) : ''];
  });
  return new Map(texts);
}

/** A workbook of texts with some parts other than they were. */
function withParts(workbook: Uint8Array, changes: ReadonlyMap<string, string>): Uint8Array {
  const texts = new Map([...textsOf(workbook), ...changes]);
  return writeArchive(
    [...texts].map(([name, text]) => newEntry(name, new TextEncoder().encode(text), codecNode)),
  );
}

async function scored(
  bytes: Uint8Array,
  name = '决算.xlsx',
  json = false,
): Promise<{ readonly outcome: Outcome; readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-score-'));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const choices = { json, system: null, year: null, unit: null, scope: null, mapping: null };
  const command = {
    kind: 'score',
    files: [file],
    out: join(folder, 'out'),
    outline: null,
    template: null,
  } as const;
  const outcome = await scoreCommand({ ...command, ...choices }, () => undefined);
  return { outcome, folder: join(folder, 'out') };
}

const SAMPLE = sampleFile(ALL_IN_ONE[0] ?? '').bytes;
const SIGNED = withParts(SAMPLE, new Map([['_XmlSignatures/origin.sigs', '']]));
const WARNING = '“决算.xlsx”带有数字签名，加入评分表后签名会失效（原文件没有改动）。请在定稿后重新签名。';

it('工作簿有数字签名时，在标准错误里说明写出的文件签名失效；没有签名就不说', async () => {
  const { outcome } = await scored(SIGNED);
  expect([outcome.status, outcome.errors]).toEqual([0, [WARNING]]);
  expect(outcome.output).not.toContain('签名');
  expect((await scored(SAMPLE)).outcome.errors).toEqual([]);
});

it('--json 的发现里也有，标准错误里照说', async () => {
  const { outcome } = await scored(SIGNED, '决算.xlsx', true);
  const { findings } = JSON.parse(outcome.output) as { findings: readonly { readonly code: string }[] };
  expect(findings.filter(({ code }) => code === 'signatureBecomesInvalid')).toEqual([
    { code: 'signatureBecomesInvalid', severity: 'warning', message: WARNING, cells: [] },
  ]);
  expect(outcome.errors).toEqual([WARNING]);
});

it('再评一次时没能留下的东西，在标准错误里逐样说明', async () => {
  const { folder } = await scored(SAMPLE);
  const once = readFileSync(join(folder, '决算-绩效自评.xlsx'));
  const [part, text] = [...textsOf(once)].find(([, each]) => each.includes('jixiao:sheet:scores:1')) ?? [
    '',
    '',
  ];
  const filter =
    '<autoFilter ref="A3:J30"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>';
  const filtered = text.replace('</sheetData>', `</sheetData>${filter}`);
  const { outcome } = await scored(withParts(once, new Map([[part, filtered]])));
  expect(outcome.errors).toEqual(['重写“评分表”时没有保留筛选条件（已全部显示）。请按需要重新设置。']);
});

it('模板评分后存成工作簿：名称和内容类型都是工作簿的', async () => {
  const types = textsOf(SAMPLE).get('[Content_Types].xml') ?? '';
  const templates = types.replace('spreadsheetml.sheet.main', 'spreadsheetml.template.main');
  const template = withParts(SAMPLE, new Map([['[Content_Types].xml', templates]]));
  const { outcome, folder } = await scored(template, '决算.xltx');
  expect([outcome.status, readdirSync(folder).sort()]).toEqual([
    0,
    ['决算-绩效自评.xlsx', '决算-自评报告.docx'],
  ]);
  const written = textsOf(readFileSync(join(folder, '决算-绩效自评.xlsx'))).get('[Content_Types].xml');
  expect(written).toContain('spreadsheetml.sheet.main+xml');
  expect(written).not.toContain('template');
});
