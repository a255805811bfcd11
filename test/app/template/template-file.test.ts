import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Assessment } from '../../../src/app/assessment';
import { templateFaultMessage } from '../../../src/app/messages/template-messages';
import { checkTemplateFile, fillTemplateFile } from '../../../src/app/template/template-file';
import { defaultSettings } from '../../../src/app/report-outlines';
import { documentReader } from '../../../src/hosts/file/document-reader';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { templateFiller } from '../../../src/hosts/file/template-filler';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { linkInFile } from '../../ooxml/link/link-in-file';
import { body, reportOf, words } from '../../ooxml/small-report';
import { assessed } from '../views/assessed';
import { SAMPLE_TEMPLATE } from './sample-template';

const PATH = 'assets/sample/自评报告模板.docx';
const ports = { templates: templateFiller(codecNode) };
let sample: Assessment;

beforeAll(async () => {
  sample = assessed([await sampleSnapshot()]);
});

async function sampleSnapshot() {
  const name = '机关事务服务中心2020年度.xlsx';
  const read = await workbookReader(codecNode).read({ name, bytes: readFileSync(`assets/sample/${name}`) });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function templateOf(...texts: readonly string[]) {
  const report = reportOf(...texts.map((text) => body(words(text))));
  return { name: '模板.docx', bytes: await documentWriter(codecNode).write(report) };
}

async function faultsOf(...texts: readonly string[]): Promise<readonly string[]> {
  const check = await checkTemplateFile(await templateOf(...texts), sample, ports);
  return check.ok ? check.value.faults.map(templateFaultMessage) : [check.problem.code];
}

async function filledTexts(file: { name: string; bytes: Uint8Array }): Promise<readonly string[]> {
  const filled = await fillTemplateFile(file, sample, ports);
  if (!filled.ok) return [filled.problem.code];
  const read = await documentReader(codecNode).read({ name: '报告.docx', bytes: filled.value.docx });
  return read.ok ? read.value.paragraphs.map(({ text }) => text) : [read.problem.code];
}

test('示例模板就是由这里的内容打印出来的，检查不出毛病', async () => {
  const bytes = new Uint8Array(readFileSync(PATH));
  const printed = await documentWriter(codecNode).write(SAMPLE_TEMPLATE);
  expect(Buffer.from(printed).equals(bytes)).toBe(true);
  const check = await checkTemplateFile({ name: PATH, bytes }, sample, ports);
  expect(check).toMatchObject({ ok: true, value: { faults: [], missing: [] } });
});

test('填好的示例模板里不再有花括号，元和万元各是各的', async () => {
  const texts = await filledTexts({ name: PATH, bytes: new Uint8Array(readFileSync(PATH)) });
  expect(texts.join('')).not.toMatch(/\{\{|\}\}/u);
  expect(texts.join('')).toContain('其中公用经费186.51万元（1865100元）');
  expect(texts.filter((text) => text === '公用经费控制率')).toHaveLength(1);
});

test('不认得的名称、格式和清单说明在哪里，并提示最接近的名称', async () => {
  expect(await faultsOf('{{公用经费决算}}', '{{总分|万元}}', '{{天气}}', '{{单位名称|元}}')).toEqual([
    '第 1 段：没有“公用经费决算”这个名称。是不是“公用经费决算数”？',
    '第 2 段：“总分|万元”的格式不对，可用的是：分。',
    '第 3 段：没有“天气”这个名称。可用的名称见 jixiao template-names。',
    '第 4 段：“单位名称|元”是文字，竖线后面不写格式。',
  ]);
});

test('没有用到总分和等次要提醒，但不妨碍填写', async () => {
  const file = await templateOf('{{年度}}');
  const check = await checkTemplateFile(file, sample, ports);
  expect(check).toMatchObject({ ok: true, value: { missing: ['总分', '等次'], faults: [] } });
  expect((await filledTexts(file))[0]).toBe('2020');
});

test('有毛病的模板一处也不填', async () => {
  expect(await filledTexts(await templateOf('{{年度}}', '{{天气}}'))).toEqual(['faultyTemplate']);
});

test('没有占位的部件原样留着；文件另带上它的链接，给 Word 插入的不带', async () => {
  const file = await templateOf('{{总分}}');
  const filled = await fillTemplateFile(file, sample, ports);
  if (!filled.ok) throw new Error(filled.problem.code);
  const [before, after] = [unzipSync(file.bytes), unzipSync(filled.value.docx)];
  const changed = Object.keys(before).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()),
  );
  const tellOfLink = ['[Content_Types].xml', 'word/_rels/document.xml.rels'];
  expect(changed).toEqual([...tellOfLink, 'word/document.xml']);
  expect(filled.value.flatOpc).not.toContain('customXml');
  expect(filled.value.flatOpc).toContain('pkg:name="/word/document.xml"');
  expect(filled.value.flatOpc).toContain('jx:total:points');
});

test('填好的模板记着来源、设置，和填进去的每一个数；文字是单位自己的，不记', async () => {
  const file = await templateOf('{{总分}}', '{{年度}}年，{{总分}}');
  const source = { name: '决算.xlsx', savedAt: '2021-03-01T08:00:00.000Z', fingerprint: '表:1' };
  const settings = { ...defaultSettings(), keyWork: ['保障机关运转'] };
  const filled = await fillTemplateFile(file, sample, ports, settings, [source]);
  if (!filled.ok) throw new Error(filled.problem.code);
  const kept = linkInFile(filled.value.docx);
  expect(kept).toMatchObject({ sources: [source], settings, sentences: [], override: null });
  expect(Object.entries(kept?.figures ?? {})).toEqual([['jx:total:points', '93']]);
});

test('不是 Word 文档的文件不当模板', async () => {
  const file = { name: '模板.docx', bytes: new TextEncoder().encode('文字') };
  expect(await checkTemplateFile(file, sample, ports)).toMatchObject({
    ok: false,
    problem: { code: 'notADocument' },
  });
});
