import { cellAt } from '../../../src/domain/cell-address';
import { initialTaskIn } from '../../../src/taskpane/session/initial-task';
import { openSession } from '../../../src/taskpane/session/open-session';
import { SAMPLE, sampleHost, sessionOn, until, untilRead, untilTold } from './session-on-sample';

test.each([
  ['?host=excel&task=check', 'check'],
  ['?task=source', 'source'],
  ['?task=format', null],
  ['', null],
] as const)('地址 %s 要求的任务是 %s', (query, task) => {
  expect(initialTaskIn(query)).toBe(task);
});

test.each([
  ['start', 'recognition'],
  ['check', 'recognition'],
  ['report', 'report'],
] as const)('功能区的 %s 读取以后停在 %s', async (task, step) => {
  const pane = sessionOn((await sampleHost()).host);
  pane.begin(task, []);
  expect((await untilRead(pane)).step).toBe(step);
});

test('没有要求时只打开，不读取', async () => {
  const pane = sessionOn((await sampleHost()).host);
  pane.begin(null, []);
  const { assessment } = await until(pane, ({ systemId }) => systemId !== '');
  expect(assessment).toBeNull();
});

test('查看来源：打开所选数据的依据', async () => {
  const { host, select } = await sampleHost();
  const probe = sessionOn(host);
  probe.begin('start', []);
  const facts = (await untilRead(probe)).assessment?.scanned.facts;
  const source = facts?.get('publicFundsActual')?.reading?.source;
  if (source === undefined) throw new Error('没有读到公用经费');
  select(source);
  const pane = sessionOn(host);
  pane.begin('source', []);
  const after = await until(pane, ({ indicator }) => indicator !== null);
  expect(after.step).toBe('scoring');
});

test('查看来源：选中的单元格与指标无关时说明怎么选', async () => {
  const { host, select } = await sampleHost();
  select(cellAt(SAMPLE, '封面', 25, 8));
  const pane = sessionOn(host);
  pane.begin('source', []);
  const { notice, indicator } = await untilTold(pane);
  expect([notice?.intent, indicator]).toEqual(['info', null]);
});

test('程序文件没有载入时照实说，重试可以继续', async () => {
  const { host } = await sampleHost();
  const whole = sessionOn(host);
  let tries = 0;
  const ports = {
    host,
    platform: { saveFile: null, copy: () => Promise.resolve(false), scoredWorkbook: null },
    files: { read: () => Promise.reject(new Error('不用')) },
    documents: () => Promise.reject(new Error('不用')),
  };
  const pane = openSession(ports, async () => {
    tries += 1;
    if (tries < 3) throw new Error('Loading chunk failed');
    return import('../../../src/taskpane/engine');
  });
  pane.actions.start();
  const { notice } = await untilTold(pane);
  expect([notice?.action, notice?.text.includes('没有载入完整')]).toEqual(['retry', true]);
  pane.actions.retry();
  expect((await untilRead(pane)).overview?.total).toBe('93');
  expect(whole.store.session().assessment).toBeNull();
});
