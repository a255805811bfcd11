import { readReportLink } from '../../../../src/app/report-link/report-link-text';
import { fakeDocument } from './fake-document';
import { onSample, until, untilTold, wordSessionOn } from './word-session-on-sample';

describe('成文', () => {
  test('插到文末后，数字的挂接和来源都存进文档', async () => {
    const pane = await onSample();
    pane.actions.insert('end');
    const after = await untilTold(pane);
    expect(after.notice?.intent).toBe('success');
    expect(pane.document.calls.filter((call) => !call.startsWith('saveState'))).toEqual(['insert end']);
    const link = readReportLink(pane.document.state());
    expect(link?.sources).toEqual(after.evaluated?.sources);
    expect(Object.keys(link?.figures ?? {}).length).toBeGreaterThan(50);
    expect(pane.document.text().controls.length).toBeGreaterThan(50);
  });

  test('插入失败时说明原因，文档里什么也不存', async () => {
    const pane = await onSample();
    pane.document.fail('insert', 'cursorNotFree');
    pane.actions.insert('cursor');
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('光标在表格或内容控件里');
    expect(pane.document.state()).toBeNull();
    expect(after.link?.sentences).toEqual([]);
  });

  test('新文档自成一份，现在的文档不认它作自己的报告', async () => {
    const pane = await onSample();
    pane.actions.insert('fresh');
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('新文档');
    expect(after.link?.sentences).toEqual([]);
    expect(pane.document.state()).toBeNull();
  });

  test('没有打开来源时不插入，指向来源', async () => {
    const pane = wordSessionOn(fakeDocument());
    pane.actions.insert('end');
    const after = await untilTold(pane);
    expect(after.notice?.text).toBe('请先在“来源”中打开工作簿或数据包。');
    expect(pane.document.calls).toEqual([]);
  });

  test('复制带格式的和只有文字的', async () => {
    const pane = await onSample();
    pane.actions.copyReport('rich');
    await untilTold(pane);
    pane.actions.copyReport('plain');
    await until(pane, ({ task }) => task === null && pane.handed.copied.length === 2);
    const [rich, plain] = pane.handed.copied;
    expect(rich?.html).toContain('仿宋');
    expect(plain?.html).not.toContain('仿宋');
    expect(plain?.html).toMatch(/^<p>.*<\/p>$/s);
    expect(plain?.plain).toBe(rich?.plain);
  });

  test('保存的文件按单位和年度取名', async () => {
    const pane = await onSample();
    pane.actions.saveReport();
    await untilTold(pane);
    expect(pane.handed.files.map(({ name }) => name)).toEqual([
      '邵东市机关事务服务中心2020年度-自评报告.docx',
    ]);
  });

  test('平台不能保存文件时说明另外的办法', async () => {
    const pane = await onSample(fakeDocument(), { platform: { saveFile: null } });
    pane.actions.saveReport();
    const after = await untilTold(pane);
    expect([after.notice?.intent, pane.handed.files]).toEqual(['info', []]);
  });
});
