import { ExcelHost } from './host/excel-host';
import { WorkbookModel } from './model/workbook-model';

/** The batch that Excel.run sends for a sheet by name, formulas, a bold font and two loads. */
const BATCH = {
  AutoKeepReference: true,
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
    { Id: 9, ActionType: 3, Name: '_KeepReference', ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
    { Id: 10, ActionType: 1, Name: '', ObjectPathId: 7 },
    {
      Id: 11,
      ActionType: 4,
      Name: 'Formulas',
      ObjectPathId: 7,
      ArgumentInfo: { Arguments: [[[2, '=A1*3']]] },
    },
    { Id: 13, ActionType: 1, Name: '', ObjectPathId: 12 },
    { Id: 15, ActionType: 1, Name: '', ObjectPathId: 14 },
    {
      Id: 16,
      ActionType: 4,
      Name: 'Bold',
      ObjectPathId: 14,
      ArgumentInfo: { Arguments: [true] },
      L: [12, 14],
    },
    {
      Id: 17,
      ActionType: 2,
      Name: '',
      ObjectPathId: 7,
      QueryInfo: { Select: ['values', 'address', 'format/fill/color'] },
      L: [5, 7],
    },
    { Id: 18, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name'] } },
    {
      Id: 19,
      ActionType: 3,
      Name: 'GetCount',
      ObjectPathId: 3,
      ArgumentInfo: { Arguments: [null] },
      L: [1, 3],
    },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    5: path(5, 3, 'GetItemOrNullObject', 3, ['Data']),
    7: path(7, 3, 'GetRange', 5, ['A1:B1']),
    12: { Id: 12, ObjectPathType: 4, Name: 'Format', ParentObjectPathId: 7 },
    14: { Id: 14, ObjectPathType: 4, Name: 'Font', ParentObjectPathId: 12 },
  },
};

const SHEET_ID = '{00000000-0001-0000-0000-000000000000}';

let host: ExcelHost;

beforeEach(() => {
  host = new ExcelHost(new WorkbookModel('data.xlsx', 'Data'));
});

afterEach(() => {
  host.close();
});

test('a batch is answered action by action, formulas calculated', async () => {
  const { status, body } = await host.answer(JSON.stringify(BATCH));
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 6, Value: { Id: SHEET_ID } },
      { ActionId: 8, Value: {} },
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: { _ReferenceId: 'ref-1' } },
      { ActionId: 13, Value: {} },
      { ActionId: 15, Value: {} },
      {
        ActionId: 17,
        Value: {
          _ReferenceId: 'ref-1',
          Values: [[2, 6]],
          Address: 'Data!A1:B1',
          Format: { Fill: { Color: '#FFFFFF' } },
        },
      },
      { ActionId: 18, Value: { _Items: [{ Id: SHEET_ID, Name: 'Data' }] } },
      { ActionId: 19, Value: 1 },
    ],
    TraceIds: [],
  });
});

test('what was kept is found by its reference in the next batch, until it is let go', async () => {
  await host.answer(JSON.stringify(BATCH));
  const again = batchOn(
    { Id: 1, ObjectPathType: 6, Name: 'ref-1' },
    { ActionType: 2, QueryInfo: { Select: ['values'] } },
  );
  expect(await answered(again)).toMatchObject({ Results: [{ Value: { Values: [[2, 6]] } }] });
  const release = { ActionType: 3, Name: '_RemoveReference', ArgumentInfo: { Arguments: ['ref-1'] } };
  await answered(batchOn({ Id: 1, ObjectPathType: 1, Name: '' }, release));
  expect(host.references.count).toBe(0);
  expect(await answered(again)).toMatchObject({ Error: { Code: 'InvalidReference' } });
});

test('a missing sheet is an error with its place, a missing one that may be missing is null', async () => {
  const missing = batchOn(path(5, 5, '', 3, ['没有']), { ActionType: 1 });
  expect(await answered(missing)).toEqual({
    Results: [],
    TraceIds: [],
    Error: {
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      ActionIndex: 0,
      HttpStatusCode: 404,
    },
  });
  const perhaps = batchOn(path(5, 3, 'GetItemOrNullObject', 3, ['没有']), { ActionType: 2, QueryInfo: {} });
  expect(await answered(perhaps)).toEqual({ Results: [{ ActionId: 9, Value: null }], TraceIds: [] });
});

test('what this host has not is refused by name, never guessed', async () => {
  const charts = batchOn(path(5, 4, 'Charts', 4, []), { ActionType: 1 });
  expect(await answered(charts)).toMatchObject({
    Error: { Code: 'ApiNotFound', Message: 'Worksheet.charts is not part of this emulated host.' },
  });
  const recursive = batchOn({ Id: 1, ObjectPathType: 1, Name: '' }, { ActionType: 6 });
  expect(await answered(recursive)).toMatchObject({ Error: { Code: 'ApiNotFound' } });
});

test('Office.js telling its own service that it has started is taken in silence', async () => {
  const service = { Id: 9, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' };
  const ready = { ActionType: 3, Name: 'NotifyActionHandlerReady', ArgumentInfo: { Arguments: [] } };
  expect(await answered(batchOn(service, ready))).toEqual({
    Results: [{ ActionId: 9, Value: null }],
    TraceIds: [],
  });
});

async function answered(batch: object): Promise<unknown> {
  return JSON.parse((await host.answer(JSON.stringify(batch))).body) as unknown;
}

/** A batch of one action on one path, below the worksheets and the sheet Data. */
function batchOn(target: { readonly Id: number } & Readonly<Record<string, unknown>>, action: object) {
  return {
    Actions: [{ Id: 9, Name: '', ObjectPathId: target.Id, ...action }],
    ObjectPaths: {
      2: { Id: 2, ObjectPathType: 1, Name: '' },
      3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 2 },
      4: path(4, 5, '', 3, ['Data']),
      [target.Id]: target,
    },
  };
}

function path(
  Id: number,
  ObjectPathType: number,
  Name: string,
  ParentObjectPathId: number,
  Arguments: unknown[],
) {
  return { Id, ObjectPathType, Name, ParentObjectPathId, ArgumentInfo: { Arguments } };
}
