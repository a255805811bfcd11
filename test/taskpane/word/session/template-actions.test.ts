import { MACROS_NEED_A_FILE } from '../../../../src/taskpane/word/session/word-messages';
import { docxOf, docxWithBody, p } from '../../../hosts/file/docx-reader/docx-file';
import { fakeDocument } from './fake-document';
import { onSample, SAMPLE, sampleFile, until, untilTold } from './word-session-on-sample';

const TEMPLATE = '自评报告模板.docx';

function faultyTemplate(): File {
  return new File([new Uint8Array(docxWithBody(p('{{单位名程}}自评报告')))], '模板.docx');
}

function macroTemplate(): File {
  const type = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const bytes = docxOf({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${p('{{单位名称}}')}</w:body></w:document>`,
  });
  return new File([new Uint8Array(bytes)], '模板.dotm');
}

async function withTemplate(file: File = sampleFile(TEMPLATE)) {
  const pane = await onSample();
  pane.actions.openTemplate(file);
  await until(pane, ({ task, template }) => task === null && template !== null);
  return pane;
}

describe('本单位的模板', () => {
  test('名称都认得的模板填成新文档，或存成文件', async () => {
    const pane = await withTemplate();
    expect(pane.store.session().template?.check.faults).toEqual([]);
    pane.actions.fillTemplate('fresh');
    await untilTold(pane);
    expect(pane.document.calls).toContain('insert fresh');
    pane.actions.dismissNotice();
    pane.actions.fillTemplate('file');
    await untilTold(pane);
    expect(pane.handed.files.map(({ name }) => name)).toEqual([
      '邵东市机关事务服务中心2020年度-自评报告.docx',
    ]);
  });

  test('带宏的模板存成 .docm；不在新文档里打开，说明怎么办', async () => {
    const pane = await withTemplate(macroTemplate());
    pane.actions.fillTemplate('fresh');
    const after = await untilTold(pane);
    expect(after.notice).toMatchObject({ intent: 'warning', text: MACROS_NEED_A_FILE });
    expect(pane.document.calls).toEqual([]);
    pane.actions.dismissNotice();
    pane.actions.fillTemplate('file');
    await untilTold(pane);
    expect(pane.handed.files.map(({ name }) => name)).toEqual([
      '邵东市机关事务服务中心2020年度-自评报告.docm',
    ]);
  });

  test('有不认得的名称时逐处列出，不填', async () => {
    const pane = await withTemplate(faultyTemplate());
    expect(pane.store.session().template?.check.faults).toMatchObject([
      { code: 'unknownName', name: '单位名程', nearest: '单位名称' },
    ]);
    pane.actions.fillTemplate('fresh');
    const after = await untilTold(pane);
    expect(after.notice?.intent).toBe('error');
    expect(after.notice?.text).toContain('单位名程');
    expect(pane.document.calls).toEqual([]);
  });

  test('不是文档的文件报出原因', async () => {
    const pane = await onSample(fakeDocument());
    pane.actions.openTemplate(new File(['空'], '模板.docx'));
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('模板.docx');
    expect(after.template).toBeNull();
  });

  test('再打开一个工作簿，模板还开着，按新的结果重新核对名称', async () => {
    const pane = await withTemplate();
    const before = pane.store.session().template;
    pane.actions.openFiles([sampleFile(SAMPLE, '另一份.xlsx')]);
    await until(pane, ({ task, template }) => task === null && template !== before);
    expect(pane.store.session().template?.file).toBe(before?.file);
    expect(pane.store.session().template?.check.faults).toEqual([]);
  });

  test('工作簿都移走时不核对模板；再打开工作簿，模板照样能填', async () => {
    const pane = await withTemplate();
    pane.actions.removeWorkbook(SAMPLE);
    await until(pane, ({ task, evaluated }) => task === null && evaluated === null);
    pane.actions.openFiles([sampleFile()]);
    await until(pane, ({ task, evaluated }) => task === null && evaluated !== null);
    pane.actions.fillTemplate('fresh');
    await untilTold(pane);
    expect(pane.document.calls).toContain('insert fresh');
  });

  test('关闭模板后没有模板', async () => {
    const pane = await withTemplate();
    pane.actions.closeTemplate();
    expect(pane.store.session().template).toBeNull();
  });
});
