import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { openArchive } from '../../src/hosts/file/zip/open-archive';
import { readEntry } from '../../src/hosts/file/zip/read-entry';
import { emptyFolder, runCommand, SAMPLE_FOLDER } from '../acceptance/run-command';
import { convertWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';
import { validateWithOpenXmlSdk, whereOpenXmlSdk } from '../oracle/open-xml-sdk';
import { ADDIN_ORIGIN } from './built-web';
import { startBrowser, whereBrowser } from './browser';
import { downloadBy } from './page-files';
import { pane } from './pane';
import { SAMPLE, stageOnPage, type BookFile, type Stage } from './stage';
import { totalInFile } from './total-in-file';

type Clipboard = { readonly html: string; readonly plain: string };

whereBrowser('页面交出来的东西', () => {
  let browser: Browser;
  let stage: Stage;
  let workbook: BookFile;
  let report: BookFile;
  let copied: Clipboard;
  let byCommand: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    byCommand = scoredByCommand();
    browser = await startBrowser();
    stage = await stageOnPage(browser);
    ({ workbook, report, copied } = await everythingFrom(stage));
  });
  afterAll(() => browser.close());

  it('工作簿随原文件命名，报告随单位和年度命名', () => {
    expect(workbook.name).toBe('机关事务服务中心2020年度-绩效自评.xlsx');
    expect(report.name).toBe('邵东市机关事务服务中心2020年度-自评报告.docx');
  });

  it('评分工作簿的每个部件都与命令行写出的一样', () => {
    const expected = byCommand.get('机关事务服务中心2020年度-绩效自评.xlsx') ?? new Uint8Array();
    expect(partsOf(workbook.bytes)).toEqual(partsOf(expected));
  });

  it('报告的每个部件都与命令行写出的一样，只是网页不知道工作簿何时存的，记的是打开的时间', () => {
    const expected = byCommand.get('机关事务服务中心2020年度-自评报告.docx') ?? new Uint8Array();
    const [own, other] = [partsOf(report.bytes), partsOf(expected)];
    expect(withoutTime(own)).toEqual(withoutTime(other));
    expect(own['customXml/item1.xml']).toMatch(SAVED_AT);
    expect(partsOf(report.bytes)['word/document.xml']).toContain('公用经费控制率');
  });

  it('复制到 Word：带格式的有标题、两张附表和分数', () => {
    const headings = copied.html.match(/<h1\b.*?<\/h1>/gsu) ?? [];
    expect(headings.map(textWithin)).toEqual([
      '一、部门（单位）基本概况',
      '二、部门（单位）整体支出绩效状况',
      '三、存在的问题及原因',
      '四、提高财政资金绩效的措施与建议',
    ]);
    expect(copied.html.match(/<table\b/gu)).toHaveLength(2);
    expect(textWithin(copied.html)).toContain('自评分为93分，评价等次为“优秀”');
    expect(copied.html).not.toMatch(/<script|<img|\son\w+=|javascript:/u);
  });

  it.each(['html', 'plain'] as const)('复制到 Word：%s 里有报告的每一段', (kind) => {
    const document = partsOf(report.bytes)['word/document.xml'] ?? '';
    const paragraphs = (document.match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map(textWithin);
    const words = textWithin(copied[kind]);
    expect(paragraphs.length).toBeGreaterThan(100);
    expect(paragraphs.filter((text) => !words.includes(text))).toEqual([]);
  });

  whereLibreOffice('LibreOffice 重算保存下来的工作簿', () => {
    it('合计仍是 93', async () => {
      expect(await totalInFile(convertWithLibreOffice(workbook.bytes, 'xlsx'))).toBe(93);
    });
  });

  whereOpenXmlSdk('微软 Open XML SDK 看保存下来的两个文件', () => {
    it('一处错也没有', () => {
      expect(validateWithOpenXmlSdk([workbook, report])).toEqual([[], []]);
    });
  });
});

async function everythingFrom({ page }: Stage) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ADDIN_ORIGIN });
  await pane.runAll(page);
  await pane.sees(page, /评分表已写入/);
  await pane.goTo(page, '写入');
  const workbook = await downloadBy(page, () => pane.press(page, '保存评分工作簿'));
  await pane.goTo(page, '报告');
  const report = await downloadBy(page, () => pane.press(page, '保存 .docx'));
  await pane.press(page, '复制到 Word');
  await pane.sees(page, '自评报告已复制，请到 Word 或 WPS 中粘贴。');
  return { workbook, report, copied: await page.evaluate(clipboard) };
}

/** Runs in the page. */
async function clipboard(): Promise<Clipboard> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
  return { html: await read('text/html'), plain: await read('text/plain') };
}

function scoredByCommand(): ReadonlyMap<string, Uint8Array> {
  const out = emptyFolder();
  const { status, stderr } = runCommand(['score', join(SAMPLE_FOLDER, SAMPLE), '--out', out]);
  if (status !== 0) throw new Error(stderr);
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

const SAVED_AT = /"savedAt":"\d{4}-[^"]*Z"/u;

function withoutTime(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replace(SAVED_AT, '')]));
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.problem.code);
  const parts = archive.value.entries.map((entry) => {
    const part = readEntry(entry, codecNode);
    if (!part.ok) throw new Error(part.problem.code);
    return [entry.name, Buffer.from(part.value).toString('utf8')] as const;
  });
  return Object.fromEntries(parts);
}

/** The words of a piece of XML, HTML or plain text, without white space. */
function textWithin(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/gu, '');
}
