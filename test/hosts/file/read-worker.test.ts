import { failure } from '../../../src/domain/result';
import { workbookOf } from './package-of';

type Message = { readonly data: unknown };

/** The script of the reading worker, run in a scope that stands for a worker's; gives what it answers to a file. */
async function answerTo(data: unknown): Promise<unknown> {
  const answers: unknown[] = [];
  const listeners: ((message: Message) => void)[] = [];
  const answered = new Promise<void>((resolve) => {
    Object.assign(globalThis, {
      addEventListener: (_type: string, listener: (message: Message) => void) => listeners.push(listener),
      postMessage: (answer: unknown) => {
        answers.push(answer);
        resolve();
      },
    });
  });
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/worker/read-workbook');
  });
  for (const listener of listeners) listener({ data });
  await answered;
  Reflect.deleteProperty(globalThis, 'addEventListener');
  Reflect.deleteProperty(globalThis, 'postMessage');
  return answers[0];
}

const bytes = workbookOf({ sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>' });

it('读到的交回快照', async () => {
  expect(await answerTo({ name: '表.xlsx', bytes })).toMatchObject({ ok: true, value: { name: '表.xlsx' } });
});

it('读不了的交回原因', async () => {
  const answer = await answerTo({ name: '表.xlsx', bytes: bytes.subarray(0, 99) });
  expect(answer).toEqual(failure({ code: 'fileTruncated', file: '表.xlsx', detail: null }));
});

it.each<[string, Error, unknown]>([
  [
    '意外',
    new TypeError('x is not a function'),
    { code: 'unexpected', detail: 'TypeError: x is not a function' },
  ],
  ['内存不够', new RangeError('Array buffer allocation failed'), { code: 'tooLarge', detail: '内存不足' }],
])('%s也是回答，不是没有下文', async (_name, thrown, problem) => {
  const decode = jest.spyOn(TextDecoder.prototype, 'decode').mockImplementation(() => {
    throw thrown;
  });
  expect(await answerTo({ name: '表.xlsx', bytes })).toMatchObject({
    ok: false,
    problem: { file: '表.xlsx', ...(problem as object) },
  });
  decode.mockRestore();
});
