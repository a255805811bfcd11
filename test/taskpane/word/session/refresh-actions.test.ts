import { readReportLink } from '../../../../src/app/report-link/report-link-text';
import { everyChange } from '../../../../src/taskpane/word/session/chosen-changes';
import { fakeDocument, type FakeDocument } from './fake-document';
import { onSample, until, untilTold } from './word-session-on-sample';

/** The sample's report in a document, as it was before the last change of the workbook: some figures say otherwise. */
async function reported(change: (document: FakeDocument) => void = () => undefined) {
  const first = await onSample();
  first.actions.insert('end');
  await untilTold(first);
  const { document } = first;
  change(document);
  return onSample(fakeDocument(document.state(), document.text()));
}

/** The document and its link both say another total than the workbook. */
function olderTotal(document: FakeDocument): string {
  const text = document.text();
  const control = text.controls.find(({ tag }) => tag.startsWith('jx:total'));
  if (control === undefined) throw new Error('The report says no total.');
  return replaceText(document, control.tag, '88');
}

function replaceText(document: FakeDocument, tag: string, words: string): string {
  const { paragraphs, controls, ...others } = document.text();
  let moved = paragraphs;
  const changed = controls.map((control) => {
    if (control.tag !== tag) return control;
    moved = moved.map((paragraph, index) => {
      if (index !== control.paragraph) return paragraph;
      const before = paragraph.text.slice(0, control.start);
      const after = paragraph.text.slice(control.start + control.text.length);
      return { ...paragraph, text: `${before}${words}${after}` };
    });
    return { ...control, text: words };
  });
  document.put({ ...others, paragraphs: moved, controls: changed });
  return tag;
}

/** The same in what the document keeps, so that no hand seems to have changed it. */
function olderInLink(document: FakeDocument, tag: string, words: string): void {
  const kept = document.state() ?? '';
  const link = JSON.parse(kept) as { figures: Record<string, string> };
  link.figures[tag] = words;
  void document.host.saveState(JSON.stringify(link));
}

describe('刷新', () => {
  test('一切照旧时说没有要刷新的', async () => {
    const pane = await reported();
    pane.actions.lookForChanges();
    const after = await untilTold(pane);
    expect(after.notice?.text).toBe('文档中挂接的数字和句子都与来源一致，没有要刷新的。');
    expect(after.refresh?.view).toMatchObject({ figures: [], sentences: [] });
    expect(pane.document.calls).toEqual(['read']);
  });

  test('来源变了的数字列出前后，全部采用后文档和挂接都是新的', async () => {
    let tag = '';
    const pane = await reported((document) => {
      tag = olderTotal(document);
      olderInLink(document, tag, '88');
    });
    pane.actions.lookForChanges();
    const found = await until(pane, ({ task, refresh }) => task === null && refresh !== null);
    const view = found.refresh?.view;
    expect(view?.figures.map(({ before, after, state }) => [before, after, state])).toContainEqual([
      '88',
      '93',
      'changed',
    ]);
    if (view === undefined) throw new Error('Nothing was found.');
    pane.actions.takeOver(everyChange(view));
    const after = await untilTold(pane);
    expect(after.notice?.intent).toBe('success');
    const totals = pane.document.text().controls.filter((control) => control.tag === tag);
    expect(new Set(totals.map(({ text }) => text))).toEqual(new Set(['93']));
    expect(readReportLink(pane.document.state())?.figures[tag]).toBe('93');
    expect(pane.document.calls.filter((call) => call === 'read')).toEqual(['read']);
  });

  test('手改的数字不随全部采用，逐个要求时才换', async () => {
    const pane = await reported((document) => {
      olderTotal(document);
    });
    pane.actions.lookForChanges();
    const found = await until(pane, ({ task, refresh }) => task === null && refresh !== null);
    const view = found.refresh?.view;
    const [byHand] = view?.figures ?? [];
    if (view === undefined || byHand === undefined) throw new Error('Nothing was found.');
    expect([byHand.state, byHand.before, byHand.after]).toEqual(['editedByHand', '88', '93']);
    expect(everyChange(view)).toEqual({ figures: [], sentences: [] });
    pane.actions.takeOver({ figures: [byHand], sentences: [] });
    await untilTold(pane);
    const now = pane.document.text().controls.find(({ id }) => id === byHand.control);
    expect(now?.text).toBe('93');
  });

  test('文档在读取以后又改动时没有写入，提供重新读取', async () => {
    const pane = await reported((document) => {
      olderTotal(document);
    });
    pane.actions.lookForChanges();
    const found = await until(pane, ({ task, refresh }) => task === null && refresh !== null);
    pane.document.fail('rewrite', 'changedMeanwhile');
    pane.actions.takeOver({ figures: found.refresh?.view.figures ?? [], sentences: [] });
    const after = await untilTold(pane);
    expect([after.notice?.intent, after.notice?.action]).toEqual(['error', 'rescan']);
    expect(after.notice?.text).toContain('文档里要改的地方又有改动');
  });

  test('没有插入过报告时说先插入', async () => {
    const pane = await onSample();
    pane.actions.lookForChanges();
    const after = await untilTold(pane);
    expect(after.notice?.text).toBe('文档里没有挂接的数字。请先在“成文”中插入报告。');
  });
});
