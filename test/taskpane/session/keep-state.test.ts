import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal } from '../../../src/domain/money/decimal';
import { turns } from '../../turns';
import { SAMPLE, sampleHost, sessionOn, until, untilRead } from './session-on-sample';

const OVERRIDE = { indicator: 'budget-control', score: decimal(1), reason: '试改' };

test('关闭后重新打开，答案还在，得分也一样', async () => {
  const { host } = await sampleHost();
  const first = sessionOn(host);
  const end = first.begin('start', []);
  const [line] = (await untilRead(first)).assessment?.system.indicators ?? [];
  if (line === undefined) throw new Error('没有指标');
  const answer = { ...OVERRIDE, indicator: line.id };
  first.actions.answer({ kind: 'override', answer });
  await until(first, ({ overview }) => overview?.total !== '93');
  end();
  await turns();

  const second = sessionOn(host);
  second.begin('start', []);
  const reopened = await untilRead(second);
  expect(reopened.answers.overrides).toEqual([answer]);
  expect(reopened.overview?.total).toBe(first.store.session().overview?.total);
});

test('另外添加过的文件要重新添加，窗格说出名字；添加以后不再提', async () => {
  const { host } = await sampleHost();
  const sample = readFileSync(join(__dirname, '../../../assets/sample', SAMPLE));
  const first = sessionOn(host);
  const end = first.begin('start', [new File([sample], '上年.xlsx')]);
  await untilRead(first);
  end();
  await turns();

  const second = sessionOn(host);
  second.begin(null, []);
  const reopened = await until(second, ({ notice }) => notice !== null);
  expect([reopened.missingFiles, reopened.notice?.intent]).toEqual([['上年.xlsx'], 'info']);
  expect(reopened.notice?.text).toContain('“上年.xlsx”');
  second.actions.addFiles([new File([sample], '上年.xlsx')]);
  const added = await until(second, ({ extra }) => extra.length === 1);
  expect(added.missingFiles).toEqual([]);
});

test('什么都没有决定时不保存；保存的内容损坏时从头开始', async () => {
  const saved: string[] = [];
  const { host } = await sampleHost();
  const counting = {
    ...host,
    loadState: () => Promise.resolve('{损坏'),
    saveState: (text: string) => {
      saved.push(text);
      return host.saveState(text);
    },
  };
  const pane = sessionOn(counting);
  const end = pane.begin('start', []);
  const read = await untilRead(pane);
  end();
  expect([saved, read.answers.overrides, read.systemId]).toEqual([[], [], 'hunan-county-2020']);
});

test('保存失败时说明', async () => {
  const { host } = await sampleHost();
  const pane = sessionOn({ ...host, saveState: () => Promise.reject(new Error('文档只读')) });
  const end = pane.begin(null, []);
  pane.actions.answer({ kind: 'override', answer: OVERRIDE });
  await until(pane, ({ answers, task }) => answers.overrides.length === 1 && task === null);
  end();
  const { notice } = await until(pane, (session) => session.notice?.intent === 'error');
  expect(notice?.text).toContain('文档只读');
});

test('选定的年度重新打开后还在；资料里没有的年度照实说', async () => {
  const { host } = await sampleHost();
  const first = sessionOn(host);
  const end = first.begin('start', []);
  await untilRead(first);
  first.actions.want({ year: 2018, unitName: null });
  const { notice } = await until(first, (session) => session.notice?.intent === 'warning');
  expect(notice?.text).toBe('没有所选年度的表：打开的是 2020 年度的。请换成所选年度的工作簿。');
  first.actions.want({ year: 2020, unitName: null });
  await until(first, ({ assessment, task }) => assessment?.wanted.year === 2020 && task === null);
  end();
  await turns();

  const second = sessionOn(host);
  second.begin('start', []);
  expect((await untilRead(second)).assessment?.wanted).toEqual({ year: 2020, unitName: null });
});
