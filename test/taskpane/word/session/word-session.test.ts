import { readReportLink } from '../../../../src/app/report-link/report-link-text';
import { fakeDocument } from './fake-document';
import { onSample, until, untilTold, wordSessionOn } from './word-session-on-sample';

const FIGURE = { id: 4, tag: 'jx:total:points', text: '93' };

describe('从功能区打开', () => {
  test.each([
    ['start', 'source'],
    ['check', 'check'],
    ['report', 'compose'],
    [null, 'source'],
  ] as const)('%s 打开 %s', (task, tab) => {
    const pane = wordSessionOn();
    const stop = pane.begin(task);
    expect([pane.store.session().tab, pane.store.session().notice]).toEqual([tab, null]);
    stop();
  });

  test('查看来源：说明把光标放到哪里', () => {
    const pane = wordSessionOn();
    const stop = pane.begin('source');
    expect(pane.store.session().notice?.text).toContain('把光标放进报告中的一个数字');
    stop();
  });
});

test('光标进出数字，依据随着开关；窗格关闭后不再跟随', () => {
  const pane = wordSessionOn();
  const stop = pane.begin(null);
  pane.document.select(FIGURE);
  expect(pane.store.session().figure).toEqual({ tag: FIGURE.tag, text: '93' });
  pane.document.select(null);
  expect(pane.store.session().figure).toBeNull();
  stop();
  pane.document.select(FIGURE);
  expect(pane.store.session().figure).toBeNull();
});

describe('章节安排', () => {
  test('改了就存进文档，重新打开还在', async () => {
    const pane = wordSessionOn();
    const stop = pane.begin(null);
    const { link } = await until(pane, (session) => session.link !== null);
    if (link === null) throw new Error('Nothing was restored.');
    pane.actions.settle({ ...link.settings, selfName: '我局' });
    stop();
    while (pane.document.state() === null) await new Promise(setImmediate);
    expect(readReportLink(pane.document.state())?.settings.selfName).toBe('我局');
  });

  test('什么也没改就不往文档里存', async () => {
    const pane = wordSessionOn();
    const stop = pane.begin(null);
    await until(pane, ({ link }) => link !== null);
    stop();
    expect(pane.document.calls).toEqual([]);
  });

  test('插入时正在改的安排不丢', async () => {
    const pane = await onSample();
    pane.actions.insert('end');
    const settings = pane.store.session().link?.settings;
    if (settings === undefined) throw new Error('Nothing was restored.');
    pane.actions.settle({ ...settings, selfName: '我局' });
    const after = await untilTold(pane);
    expect(after.link?.settings.selfName).toBe('我局');
    expect(Object.keys(after.link?.figures ?? {}).length).toBeGreaterThan(50);
  });

  test('存不进文档时说出来', async () => {
    const pane = await onSample(fakeDocument());
    pane.document.fail('saveState', 'readOnly');
    pane.actions.insert('end');
    const after = await untilTold(pane);
    expect(after.notice?.text).toContain('文档是以只读方式打开的');
    expect(pane.document.state()).toBeNull();
  });
});

test('出了意外时说出原因，可以再试', async () => {
  const pane = await onSample(fakeDocument(), {
    engine: {
      checkView: () => {
        throw new Error('坏了');
      },
    },
  });
  pane.actions.check();
  const after = await untilTold(pane);
  expect(after.notice).toMatchObject({ intent: 'error', action: 'retry' });
  expect(after.notice?.text).toContain('坏了');
});

test('核对停下以后什么也不显示', async () => {
  const pane = await onSample();
  pane.actions.check();
  pane.actions.cancel();
  const after = await untilTold(pane);
  expect(after.notice?.text).toBe('已停止，文档没有改动。');
  expect(after.check).toBeNull();
});
