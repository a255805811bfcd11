import { whereRunning } from '../../../src/taskpane/entry/where-running';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const ready = (host: string | null) => ({ onReady: () => Promise.resolve({ host }) });

test.each([
  ['Excel', 'excel'],
  ['Word', 'word'],
  ['PowerPoint', 'nowhere'],
  [null, 'nowhere'],
] as const)('Office 说是 %s', async (host, where) => {
  await expect(whereRunning(ready(host))).resolves.toBe(where);
});

test('Office.js 没有到', async () => {
  await expect(whereRunning(undefined)).resolves.toBe('withoutOfficeJs');
});

test('Office.js 到了，却出错', async () => {
  await expect(whereRunning({ onReady: () => Promise.reject(new Error('坏')) })).resolves.toBe('nowhere');
});

test('Office 一直不回答，等五秒就不再等', async () => {
  const where = whereRunning({ onReady: () => new Promise<never>(() => undefined) });
  jest.advanceTimersByTime(5000);
  await expect(where).resolves.toBe('nowhere');
});
