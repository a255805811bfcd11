import { fingerprintCode } from '../../../../src/taskpane/word/source/fingerprint-code';
import { sourceStanding } from '../../../../src/taskpane/word/source/source-standing';
import { timeText } from '../../../../src/taskpane/word/source/time-text';

const SOURCE = { name: '决算.xlsx', savedAt: '2021-03-09T06:05:00.000Z', fingerprint: '表:1' };

test('指纹显示成八位，内容不同就不同', () => {
  expect(fingerprintCode('表:1')).toMatch(/^[0-9A-F]{8}$/);
  expect(fingerprintCode('表:1')).toBe(fingerprintCode('表:1'));
  expect(fingerprintCode('表:1')).not.toBe(fingerprintCode('表:2'));
  expect(fingerprintCode('')).toBe('811C9DC5');
});

test('时间按这台机器的钟显示；不是时间的照原样', () => {
  expect(timeText(new Date(2021, 2, 9, 6, 5).toISOString())).toBe('2021-03-09 06:05');
  expect(timeText('不详')).toBe('不详');
});

test('来源没有打开、内容没变、内容变了', () => {
  const now = { ...SOURCE, fingerprint: '表:2' };
  expect(sourceStanding(SOURCE, [], false)).toBe('closed');
  expect(sourceStanding(SOURCE, [], true)).toBe('same');
  expect(sourceStanding(SOURCE, [{ source: SOURCE, now }], true)).toBe('changed');
  expect(sourceStanding(SOURCE, [{ source: SOURCE, now: null }], true)).toBe('closed');
});
