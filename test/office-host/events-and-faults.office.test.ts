import { startExcel, type RunningExcel } from './node/start-excel';
import { workbookBytes } from './workbook-bytes';
import { turns } from '../turns';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel(workbookBytes({ 收入: [[1, '=A1*2']], 支出: [[2]] }), '表.xlsx');
});

afterEach(() => {
  excel.close();
});

function write(value: number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('收入').getRange('A1').values = [[value]];
    await context.sync();
  });
}

function firstValue(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('收入').getRange('A1:B1').load('values');
    await context.sync();
    return range.values[0];
  });
}

test('changes are told with who made them, until the handler is removed', async () => {
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.address, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  excel.host.user.type('收入', 'A1', 7);
  excel.host.user.coAuthorTypes('支出', 'A1', 8);
  await write(9);
  await turns();
  expect(heard).toEqual([
    ['A1', 'Local', 'Unknown'],
    ['A1', 'Remote', 'Unknown'],
    ['A1', 'Local', 'ThisLocalAddin'],
  ]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.host.user.type('收入', 'A1', 10);
  await turns();
  expect(heard).toHaveLength(3);
  expect(excel.host.open.events.listenerCount).toBe(0);
});

test('selecting is told with its sheet and address', async () => {
  const heard: unknown[] = [];
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('支出').load('id');
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push([event.worksheetId, event.address]);
      return Promise.resolve();
    });
    await context.sync();
    return sheet.id;
  });
  excel.host.user.select('支出', 'B2:C3');
  await turns();
  expect(heard).toEqual([[id, 'B2:C3']]);
});

test('what a user types is calculated before it is read', async () => {
  excel.host.user.type('收入', 'A1', 21);
  expect(await firstValue()).toEqual([21, 42]);
});

test('while a cell is being edited nothing is taken', async () => {
  excel.host.user.isEditing = true;
  await expect(write(5)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  excel.host.user.isEditing = false;
  expect(await firstValue()).toEqual([1, 2]);
});

test('a batch that fails midway leaves what was done before', async () => {
  const both = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收入');
    sheet.getRange('A1').values = [[5]];
    sheet.getRange('C1').values = [[6]];
    excel.host.faults.failAt(1, 'GeneralException', 8);
    await context.sync();
  });
  await expect(both).rejects.toMatchObject({
    code: 'GeneralException',
    debugInfo: { errorLocation: expect.any(String) as string },
  });
  const { workbook } = excel.host;
  expect(workbook.sheets[0]?.cellAt(0, 0).value).toBe(5);
  expect(workbook.sheets[0]?.cellAt(0, 2).value).toBeNull();
});

test('a batch shorter than that fails after all of it is done', async () => {
  excel.host.faults.failAt(1, 'GeneralException', 1_000);
  await expect(write(5)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(excel.host.workbook.sheets[0]?.cellAt(0, 0).value).toBe(5);
});

test.each(['AccessDenied', 'InactiveWorkbook', 'ItemNotFound', 'RequestPayloadSizeLimitExceeded'])(
  'a request fails with %s when it is told to, the next does not',
  async (code) => {
    excel.host.faults.failAt(1, code);
    await expect(firstValue()).rejects.toMatchObject({ code });
    expect(await firstValue()).toEqual([1, 2]);
  },
);

test('a request hangs until it is released', async () => {
  const release = excel.host.faults.hangAt(1);
  let isAnswered = false;
  const value = firstValue().finally(() => {
    isAnswered = true;
  });
  await turns();
  expect(isAnswered).toBe(false);
  release();
  expect(await value).toEqual([1, 2]);
});

test('somebody changes a cell between two requests', async () => {
  excel.host.faults.at(2, {
    kind: 'interference',
    act: () => {
      excel.host.user.type('收入', 'A1', 30);
    },
  });
  expect(await firstValue()).toEqual([1, 2]);
  expect(await firstValue()).toEqual([30, 60]);
});

test('answers over the limit are refused, below it they are not', async () => {
  excel.host.payloadLimit = 1_000;
  const wide = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('收入').getRange('A1:Z40').load('values');
    await context.sync();
  });
  await expect(wide).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await firstValue()).toEqual([1, 2]);
});

test('requests and bytes are counted by phase, cleaning up apart', async () => {
  excel.host.traffic.enter('reading');
  await firstValue();
  await turns();
  excel.host.traffic.enter('writing');
  await write(3);
  await turns();
  expect(excel.host.traffic.of('reading')).toMatchObject({ requests: 1, cleanups: 1 });
  expect(excel.host.traffic.of('reading').bytesFromHost).toBeGreaterThan(100);
  expect(excel.host.traffic.of('writing')).toMatchObject({ requests: 1 });
  expect(excel.host.traffic.of('resting')).toMatchObject({ requests: 0, bytesToHost: 0 });
});

test('settings are one store, for the workbook and for the document', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('state', '{"a":1}');
    await context.sync();
  });
  const read = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('state').load('value');
    const missing = context.workbook.settings.getItemOrNullObject('none');
    await context.sync();
    return [setting.value as unknown, missing.isNullObject];
  });
  expect(read).toEqual(['{"a":1}', true]);
  Office.context.document.settings.set('state', 'new');
  await new Promise<void>((resolve) => {
    Office.context.document.settings.saveAsync(() => {
      resolve();
    });
  });
  expect(excel.host.workbook.settings.get('state')).toBe('new');
});
