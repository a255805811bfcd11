import type { Overview } from '../../../src/taskpane/session/session';
import { NEW_SESSION } from '../../../src/taskpane/session/session-reducer';
import { stepStates } from '../../../src/taskpane/shell/step-states';

const overview: Overview = {
  unitName: '某局',
  year: 2020,
  total: '86',
  grade: null,
  pendingWeight: '8',
  openDoubts: 3,
  pendingLines: 2,
};

test('没有读取时只有识别可以进入', () => {
  expect(stepStates(NEW_SESSION)).toEqual({
    recognition: { kind: 'open' },
    scoring: { kind: 'locked' },
    writing: { kind: 'locked' },
    report: { kind: 'locked' },
  });
});

test('读取以后各步说出还等着什么', () => {
  expect(stepStates({ ...NEW_SESSION, overview })).toEqual({
    recognition: { kind: 'attention', count: 3 },
    scoring: { kind: 'attention', count: 2 },
    writing: { kind: 'open' },
    report: { kind: 'open' },
  });
});

test('没有存疑、没有待填、已经写入就是完成', () => {
  const done = { ...overview, openDoubts: 0, pendingLines: 0 };
  const { recognition, scoring, writing } = stepStates({ ...NEW_SESSION, overview: done, writtenNow: true });
  expect([recognition, scoring, writing].map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
});
