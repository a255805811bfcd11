import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ADDIN_ORIGIN } from './built-web';
import { startBrowser, whereBrowser } from './browser';
import { pane } from './pane';
import { reportOfSample } from './sample-report';
import { downloadBy } from './page-files';
import { SAMPLE, stageInExcel } from './stage';
import { goToTab, LETTERHEAD, openInSource, stageInWord, textOf, type WordStage } from './stage-in-word';

const FOLDER = join(__dirname, '../../assets/sample');
const bytes = readFileSync(join(FOLDER, SAMPLE));
const TEMPLATE = readFileSync(join(FOLDER, '自评报告模板.docx'));
const RESULT = /^93 分$/;
const INSERTED = /报告已插入文档/;

whereBrowser('Word 窗格的每一个按钮', () => {
  let browser: Browser;
  let stage: WordStage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    stage = await stageInWord(browser);
  });
  afterEach(() => stage.close());
  afterAll(() => browser.close());

  async function words(): Promise<readonly string[]> {
    return (await stage.text()).paragraphs.map(({ text }) => text).filter((text) => text !== '');
  }

  async function ownWords(): Promise<readonly string[]> {
    const { paragraphs } = await textOf(await reportOfSample(bytes));
    return paragraphs.map(({ text }) => text).filter((text) => text !== '');
  }

  async function readyToCompose(): Promise<void> {
    await openInSource(stage.page, [{ name: SAMPLE, bytes }], RESULT);
    await goToTab(stage.page, '成文');
  }

  test('插到光标处：光标所在的一段还在，报告在它后面', async () => {
    await readyToCompose();
    stage.word.user.selectParagraph(0, LETTERHEAD.length);
    await pane.press(stage.page, '插到光标处');
    await pane.sees(stage.page, INSERTED);
    expect(await words()).toEqual([LETTERHEAD, ...(await ownWords())]);
  });

  test('新文档：另开一个文档，与命令行写的一字不差，这个文档不动', async () => {
    await readyToCompose();
    await pane.press(stage.page, '新文档');
    await pane.sees(stage.page, /报告已在新文档中打开/);
    expect(await words()).toEqual([LETTERHEAD]);
    const [opened = new Uint8Array()] = stage.word.opened;
    const { paragraphs } = await textOf(opened);
    expect(paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual(await ownWords());
  });

  test('Excel 窗格复制的数据包：在 Word 里粘贴，算出同样的结果', async () => {
    const excel = await stageInExcel(browser);
    const grant = ['clipboard-read', 'clipboard-write'];
    await excel.page.context().grantPermissions(grant, { origin: ADDIN_ORIGIN });
    await pane.runAll(excel.page);
    await pane.sees(excel.page, /评分表已写入/);
    await pane.goTo(excel.page, '报告');
    await pane.press(excel.page, '交给 Word 窗格');
    await pane.press(excel.page, '复制数据包');
    await pane.sees(excel.page, /数据包已复制/);
    const packet = await excel.page.evaluate(() => navigator.clipboard.readText());
    await excel.close();
    await pane.press(stage.page, '粘贴数据包');
    await stage.page.getByRole('textbox', { name: '数据包的内容' }).fill(packet);
    await pane.press(stage.page, '用这个数据包');
    await pane.sees(stage.page, RESULT);
    await goToTab(stage.page, '成文');
    await pane.press(stage.page, '插到文末');
    await pane.sees(stage.page, INSERTED);
    expect(await words()).toEqual([LETTERHEAD, ...(await ownWords())]);
  });

  test('粘贴的不是数据包：说明是什么、去哪里复制', async () => {
    await pane.press(stage.page, '粘贴数据包');
    await stage.page.getByRole('textbox', { name: '数据包的内容' }).fill('{"a":1}');
    await pane.press(stage.page, '用这个数据包');
    await pane.sees(stage.page, /这不是数据包/);
  });

  test('换提纲、改标题、填自称：插入的报告跟着变', async () => {
    const { page } = stage;
    await readyToCompose();
    await page.getByRole('combobox', { name: '提纲' }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: '自称' }).fill('我处');
    await page.getByRole('textbox', { name: '标题' }).first().fill('{单位}基本情况');
    await pane.press(page, '插到文末');
    await pane.sees(page, INSERTED);
    const said = (await words()).join('\n');
    expect(said).toContain('一、{单位}基本情况');
    expect(said).toContain('三、政府性基金预算支出情况');
    expect(said).toContain('我处');
    expect(said).not.toContain('我中心');
  });

  test('本单位的模板：名称都认得，填成新文档', async () => {
    const { page } = stage;
    await readyToCompose();
    const file = { name: '自评报告模板.docx', mimeType: '', buffer: TEMPLATE };
    await page.locator('input[accept^=".docx"]').setInputFiles(file);
    await pane.sees(page, /^模板有 \d+ 处占位，都认得/);
    await pane.press(page, '填成新文档');
    await pane.sees(page, /新文档/);
    const { paragraphs } = await textOf(stage.word.opened[0] ?? new Uint8Array());
    expect(paragraphs.some(({ text }) => text.includes('186.51万元'))).toBe(true);
    expect(paragraphs.filter(({ text }) => text.includes('{{'))).toEqual([]);
  });

  test('保存 .docx 与命令行的一字不差，核对清单能保存', async () => {
    const { page } = stage;
    await readyToCompose();
    const report = await downloadBy(page, () => pane.press(page, '保存 .docx'));
    const { paragraphs } = await textOf(report.bytes);
    expect(paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual(await ownWords());
    await pane.press(page, '插到文末');
    await pane.sees(page, INSERTED);
    await goToTab(page, '核对');
    await pane.press(page, '核对文档');
    const list = await downloadBy(page, () => pane.press(page, '导出清单'));
    expect(Buffer.from(list.bytes).toString('utf8')).toContain('"须改","未完成"');
  });

  test('受保护的文档：说明原因，文字不变', async () => {
    await readyToCompose();
    stage.word.user.protect();
    await pane.press(stage.page, '插到文末');
    await stage.page
      .getByRole('status')
      .getByText(/保护|只读/)
      .waitFor();
    expect(await words()).toEqual([LETTERHEAD]);
  });
});
