import { certainFixes } from '../../../../src/taskpane/word/check/certain-fixes';
import type { FakeDocument } from './fake-document';
import { fakeDocument } from './fake-document';
import { onSample, until, untilTold } from './word-session-on-sample';

const FUNDS = 'jx:fact:publicFundsActual:tenThousandYuan';

/** A report whose first figure of this tag somebody mistyped. */
async function mistyped(words = '1186.51') {
  const pane = await onSample();
  pane.actions.insert('end');
  await untilTold(pane);
  pane.actions.dismissNotice();
  typeOver(pane.document, words);
  pane.actions.check();
  await until(pane, ({ task, check }) => task === null && check !== null);
  return pane;
}

function typeOver(document: FakeDocument, words: string): void {
  const text = document.text();
  const control = text.controls.find(({ tag }) => tag === FUNDS);
  if (control === undefined) throw new Error('The figure is not in the report.');
  const { id, text: before } = control;
  void document.host.rewrite(text, [{ kind: 'figure', control: id, before, after: words }], {
    signal: { aborted: false },
    progress: () => undefined,
  });
}

describe('核对', () => {
  test('一次读取，找出改错的数，有把握的一步改正并重新核对', async () => {
    const pane = await mistyped();
    const view = pane.store.session().check?.view;
    expect(view?.clean).toBe(false);
    const item = view?.items.find(({ fix }) => fix?.label === '1186.51 → 186.51');
    expect(item?.severity).toBe('error');
    if (item?.fix == null) throw new Error('The mending is certain.');
    pane.actions.mend([item.fix.change]);
    const after = await untilTold(pane);
    expect(after.notice?.text).toBe('已改正 1 处，并重新核对。');
    expect(after.check?.view.items.some(({ fix }) => fix?.label === '1186.51 → 186.51')).toBe(false);
    const texts = pane.document.text().controls.filter(({ tag }) => tag === FUNDS);
    expect(new Set(texts.map(({ text }) => text))).toEqual(new Set(['186.51']));
  });

  test('文档刚被改过时没有改正，提供重新读取', async () => {
    const pane = await mistyped();
    pane.document.fail('rewrite', 'changedMeanwhile');
    pane.actions.mend(
      certainFixes(pane.store.session().check?.view ?? { items: [], summary: '', agreeing: 0, clean: true }),
    );
    const after = await untilTold(pane);
    expect(after.notice?.action).toBe('rescan');
    expect(pane.document.text().controls.some(({ text }) => text === '1186.51')).toBe(true);
  });

  test('清单存成文件；平台不能保存时复制', async () => {
    const pane = await mistyped();
    pane.actions.exportCheck();
    await untilTold(pane);
    const [file] = pane.handed.files;
    expect(file?.name).toBe('邵东市机关事务服务中心2020年度-核对清单.csv');
    expect(new TextDecoder().decode(file?.bytes)).toContain('1186.51 → 186.51');
    const other = await onSample(fakeDocument(pane.document.state(), pane.document.text()), {
      platform: { saveFile: null },
    });
    other.actions.check();
    await until(other, ({ task, check }) => task === null && check !== null);
    other.actions.exportCheck();
    const after = await untilTold(other);
    expect(after.notice?.text).toContain('核对清单已复制');
    expect(other.handed.copied[0]?.plain).toContain('1186.51 → 186.51');
  });

  test('点一处转到那一段；脚注里的说明转不到', async () => {
    const pane = await mistyped();
    pane.actions.showParagraph(7);
    await until(pane, () => pane.document.calls.includes('show paragraph 7'));
    pane.actions.showParagraph(null);
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('脚注、尾注');
  });
});

describe('报送', () => {
  test('有错误又没有理由时什么也不做', async () => {
    const pane = await mistyped();
    pane.actions.handIn(null);
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('没有生成报送稿');
    expect(pane.document.calls).not.toContain('dissolve');
    expect(after.handedIn).toBeNull();
  });

  test('写明理由后去掉标记，理由存进文档', async () => {
    const pane = await mistyped();
    pane.actions.handIn('按市局口径填报');
    const after = await untilTold(pane);
    expect(after.handedIn).toMatchObject({ reason: '按市局口径填报' });
    expect(after.handedIn?.figures).toBeGreaterThan(50);
    expect(after.handedIn?.errors).toBeGreaterThan(0);
    expect(pane.document.text().controls).toEqual([]);
    expect(pane.document.state()).toContain('"override":"按市局口径填报"');
  });

  test('没有错误时不记理由', async () => {
    const pane = await onSample(fakeDocument(), {
      engine: { checkView: () => ({ summary: '没有错误', items: [], agreeing: 3, clean: true }) },
    });
    pane.actions.handIn('多写的理由');
    const after = await untilTold(pane);
    expect(after.handedIn).toEqual({ figures: 0, errors: 0, reason: null });
    expect(after.link?.override).toBeNull();
  });

  test('标记去不掉时说明原因，不算生成', async () => {
    const pane = await mistyped();
    pane.document.fail('dissolve', 'documentProtected');
    pane.actions.handIn('按市局口径填报');
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('文档设有编辑限制');
    expect(after.handedIn).toBeNull();
    expect(after.link?.override).toBeNull();
  });
});
