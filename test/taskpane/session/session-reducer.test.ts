import { NO_ANSWERS } from '../../../src/app/answers/answers';
import { cellAt } from '../../../src/domain/cell-address';
import { NEW_SESSION, sessionReducer } from '../../../src/taskpane/session/session-reducer';
import type { SessionEvent } from '../../../src/taskpane/session/session-event';
import { decimal } from '../../../src/domain/money/decimal';
import { workbookOf } from '../../workbook/grid';

const after = (...events: readonly SessionEvent[]) => events.reduce(sessionReducer, NEW_SESSION);
const answers = {
  ...NO_ANSWERS,
  overrides: [{ indicator: 'x', score: decimal(1), reason: '核实' }],
};

test('写入以后可以撤销，表与评分一致；再有回答就不一致', () => {
  const written = after({ kind: 'written', answers: NO_ANSWERS, before: answers });
  expect([written.undoable, written.writtenNow, written.answersBeforeWriting]).toEqual([true, true, answers]);
  const answered = sessionReducer(written, { kind: 'answered', answers });
  expect([answered.undoable, answered.writtenNow, answered.answers]).toEqual([true, false, answers]);
});

test('撤销以后没有可撤销的', () => {
  const undone = after(
    { kind: 'written', answers: NO_ANSWERS, before: answers },
    { kind: 'undone', answers },
  );
  expect([undone.undoable, undone.writtenNow, undone.answers, undone.answersBeforeWriting]).toEqual([
    false,
    false,
    answers,
    null,
  ]);
});

test('同一处改动只标一次，不同的各标一次', () => {
  const cell = cellAt('决算.xlsx', '三公', 7, 1);
  const other = cellAt('决算.xlsx', '三公', 8, 1);
  const changed = after(
    { kind: 'sourceChanged', range: cell },
    { kind: 'sourceChanged', range: { ...cell } },
    { kind: 'sourceChanged', range: other },
  );
  expect(changed.stale).toEqual([cell, other]);
});

test('重新打开的文件代替同名的，并且不再算缺少', () => {
  const kept: SessionEvent = {
    kind: 'restored',
    systemId: 'hunan-county-2020',
    wanted: { year: null, unitName: null },
    answers,
    missingFiles: ['上年.xlsx', '明细账.xlsx'],
  };
  const newer = workbookOf('上年.xlsx');
  const opened = after(
    kept,
    { kind: 'fileOpened', workbook: workbookOf('上年.xlsx') },
    { kind: 'fileOpened', workbook: newer },
  );
  expect([opened.extra.length, opened.extra[0] === newer, opened.missingFiles]).toEqual([
    1,
    true,
    ['明细账.xlsx'],
  ]);
  const removed = sessionReducer(opened, { kind: 'fileRemoved', name: '上年.xlsx' });
  expect([removed.extra, removed.missingFiles]).toEqual([[], ['明细账.xlsx']]);
});

test('换了指标体系，打开着的依据关上', () => {
  const chosen = after(
    { kind: 'indicatorOpened', indicator: 'x' },
    { kind: 'subjectChosen', systemId: '另一县', wanted: { year: 2019, unitName: null } },
  );
  expect([chosen.indicator, chosen.systemId, chosen.wanted.year]).toEqual([null, '另一县', 2019]);
});

test('新提示代替旧提示，进度结束后没有任务', () => {
  const notice = { intent: 'info', text: '好', action: null } as const;
  const told = after(
    { kind: 'taskMoved', task: { kind: 'read', done: 0.5, subject: '三公' } },
    { kind: 'noticed', notice: { ...notice, text: '旧' } },
    { kind: 'noticed', notice },
    { kind: 'taskMoved', task: null },
  );
  expect([told.notice, told.task]).toEqual([notice, null]);
});
