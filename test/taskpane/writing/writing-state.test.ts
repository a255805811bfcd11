import type { SheetPreview } from '../../../src/app/views/views';
import { unlistedCount, writingState } from '../../../src/taskpane/writing/writing-state';

const sheet = (action: SheetPreview['action'], changedCount = 0): SheetPreview => ({
  name: '评分表',
  action,
  cellCount: 90,
  changed: [],
  changedCount,
});

describe('写入之前的状态', () => {
  test('三张表都没有，就是还没有写入', () => {
    const sheets = [sheet('create'), sheet('create'), sheet('create')];
    expect(writingState({ sheets }, false)).toEqual({ kind: 'notWritten' });
  });

  test('表都在并且内容不变，就是与当前评分一致', () => {
    expect(writingState({ sheets: [sheet('unchanged'), sheet('unchanged')] }, false)).toEqual({
      kind: 'current',
    });
  });

  test('答案变了，与当前评分不一致，各表要变的单元格合计', () => {
    const sheets = [sheet('rewrite', 3), sheet('unchanged'), sheet('rewrite', 2)];
    expect(writingState({ sheets }, false)).toEqual({ kind: 'outOfDate', cells: 5 });
  });

  test('有的表被人删掉了，也要重新写入', () => {
    expect(writingState({ sheets: [sheet('unchanged'), sheet('create')] }, false)).toEqual({
      kind: 'outOfDate',
      cells: 0,
    });
  });

  test('刚写入的以写入为准，读取落后也不说成没有写入', () => {
    expect(writingState({ sheets: [sheet('create'), sheet('rewrite', 1)] }, true)).toEqual({
      kind: 'current',
    });
  });
});

test('列不下的单元格只计数', () => {
  const place = { text: "'评分表'!I5", range: null };
  const listed = { ...sheet('rewrite', 101), changed: [{ place, before: '5', after: '4' }] };
  expect(unlistedCount(listed)).toBe(100);
  expect(unlistedCount({ ...listed, changedCount: 1 })).toBe(0);
});
