import { readReportLink } from '../../../../src/app/report-link/report-link-text';
import { linkInFile } from '../../../ooxml/link/link-in-file';
import { fakeDocument } from './fake-document';
import { onSample, sampleFile, until, untilTold, wordSessionOn } from './word-session-on-sample';

const UNREADABLE = /来源记录读不出来/;

test('保存的报告带着插入时文档记下的同一份链接', async () => {
  const pane = await onSample();
  pane.actions.insert('end');
  await untilTold(pane);
  pane.actions.dismissNotice();
  pane.actions.saveReport();
  await untilTold(pane);
  const carried = linkInFile(pane.handed.files[0]?.bytes ?? new Uint8Array());
  expect(carried).toEqual(readReportLink(pane.document.state()));
  expect(carried?.sources[0]?.savedAt).toBe('2021-03-09T06:05:00.000Z');
});

test('填好的模板带着来源和填进去的数', async () => {
  const pane = await onSample();
  pane.actions.openTemplate(sampleFile('自评报告模板.docx'));
  await until(pane, ({ task, template }) => task === null && template !== null);
  pane.actions.fillTemplate('file');
  const after = await untilTold(pane);
  const carried = linkInFile(pane.handed.files[0]?.bytes ?? new Uint8Array());
  expect(carried?.sources).toEqual(after.evaluated?.sources);
  expect(carried?.figures).toMatchObject({ 'jx:total:points': '93' });
  expect(carried?.sentences).toEqual([]);
});

test.each(['', '{"version":1}', '{"version":2}', '坏了', '['.repeat(9 * 1024 * 1024)])(
  '随文档带来的链接读不出来：说明白，照样能用',
  async (kept) => {
    const pane = wordSessionOn(fakeDocument(kept));
    const end = pane.begin(null);
    const after = await untilTold(pane);
    end();
    expect(after.notice).toMatchObject({ intent: 'warning' });
    expect(after.notice?.text).toMatch(UNREADABLE);
    expect(after.link?.sources).toEqual([]);
  },
);

test('什么也没带的文档，不提链接的事', async () => {
  const pane = await onSample(fakeDocument());
  expect(pane.store.session().notice?.text ?? '').not.toMatch(UNREADABLE);
});
