import type { InputFile } from '../../../src/app/ports';
import { buffersOf, withoutDecodedTexts } from '../../../src/hosts/file/snapshot-transfer';
import { workerReader, type ReadingWorker } from '../../../src/hosts/file/worker-reader';
import { textAt, textOf } from '../../../src/workbook/cell';
import { sheetOf, workbookOf } from '../../workbook/grid';

const FILE: InputFile = { name: '决算.xlsx', bytes: Uint8Array.of(1, 2, 3) };

type Sent =
  | { readonly type: 'message'; readonly data: unknown }
  | { readonly type: 'error'; readonly message: string }
  | { readonly type: 'messageerror' };

function eventOf({ type, ...content }: Sent): Event {
  return Object.assign(new Event(type), content);
}

/** A worker that answers a file with one event, or never; keeps count of those that were ended. */
function workers(answer: Sent | null): { readonly start: () => ReadingWorker; ended: number } {
  const state = {
    ended: 0,
    start: (): ReadingWorker => {
      const target = new EventTarget();
      return {
        addEventListener: target.addEventListener.bind(target),
        postMessage: () => {
          if (answer !== null) target.dispatchEvent(eventOf(answer));
        },
        terminate: () => {
          state.ended += 1;
        },
      };
    },
  };
  return state;
}

const book = () => workbookOf('决算.xlsx', sheetOf('甲', [['合计', 1]]), sheetOf('乙', [['基本支出']]));

describe('在工作线程里读取工作簿', () => {
  it('读到的快照原样交回，线程随即结束', async () => {
    const started = workers({ type: 'message', data: { ok: true, value: book() } });
    const read = await workerReader(started.start).read(FILE);
    expect([read.ok && read.value.sheets.map(({ name }) => name), started.ended]).toEqual([['甲', '乙'], 1]);
  });

  it('读取的问题原样交回', async () => {
    const result = { ok: false, problem: { code: 'fileEncrypted', file: FILE.name, detail: null } };
    const started = workers({ type: 'message', data: result });
    expect([await workerReader(started.start).read(FILE), started.ended]).toEqual([result, 1]);
  });

  it('内存不够是文件太大', async () => {
    const started = workers({ type: 'error', message: 'RangeError: Array buffer allocation failed' });
    expect(await workerReader(started.start).read(FILE)).toMatchObject({
      problem: { code: 'tooLarge', file: FILE.name, detail: '内存不足' },
    });
  });

  it.each<[string, Sent, string]>([
    ['线程出错', { type: 'error', message: 'x is not a function' }, 'x is not a function'],
    ['回答没有送到', { type: 'messageerror' }, 'messageerror'],
  ])('%s是程序的错，说明是哪个文件，线程也结束', async (_name, answer, detail) => {
    const started = workers(answer);
    expect(await workerReader(started.start).read(FILE)).toEqual({
      ok: false,
      problem: { code: 'unexpected', file: FILE.name, detail },
    });
    expect(started.ended).toBe(1);
  });

  it('三十秒读不完就停下', async () => {
    jest.useFakeTimers();
    const started = workers(null);
    const reading = workerReader(started.start).read(FILE);
    await jest.advanceTimersByTimeAsync(29_999);
    expect(started.ended).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect([await reading, started.ended]).toMatchObject([
      { problem: { code: 'tooLarge', detail: '30 秒内读不完' } },
      1,
    ]);
    jest.useRealTimers();
  });
});

describe('快照换线程', () => {
  it('共用的文字表只移交一次；解开过的文字不带走', () => {
    const snapshot = book();
    const [first, second] = snapshot.sheets;
    if (first === undefined || second === undefined) throw new Error('no sheets');
    const shared = {
      ...snapshot,
      sheets: [first, { ...second, cells: { ...second.cells, texts: first.cells.texts } }],
    };
    textAt(first.cells.texts, 0);
    expect(buffersOf(shared)).toHaveLength(12);
    withoutDecodedTexts(shared);
    expect(first.cells.texts.decoded).toEqual([]);
  });

  it('经过结构化复制，文字仍然读得出', async () => {
    const snapshot = withoutDecodedTexts(book());
    const data: unknown = structuredClone({ ok: true, value: snapshot });
    const read = await workerReader(workers({ type: 'message', data }).start).read(FILE);
    const cells = read.ok ? read.value.sheets[0]?.cells : undefined;
    expect([cells === undefined ? null : textOf(cells, 0), cells?.texts.decoded.length]).toEqual(['合计', 1]);
  });
});
