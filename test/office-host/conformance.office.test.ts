import { ApiObject } from './protocol/api-object';
import { readProperty, reachableMembers, wireNameOf } from './protocol/members';
import { WorkbookObject } from './excel/workbook-object';
import { startExcel, type RunningExcel } from './node/start-excel';
import { workbookBytes } from './workbook-bytes';

/** Setters whose name on the wire is not that of the property (Worksheet.showGridlines and showHeadings). */
const OTHER_NAMES = ['gridlines', 'headings'];

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel(workbookBytes({ Data: [[1, 2]] }), 'data.xlsx');
});

afterEach(() => {
  excel.close();
});

test('every member that the wire can reach is one of Microsoft’s library', () => {
  for (const object of everyObject(excel)) {
    const known = membersOfLibrary(object.$name);
    const strange = reachableMembers(object).filter(
      (name) => !known.has(name) && !OTHER_NAMES.includes(name),
    );
    expect([object.$name, strange]).toEqual([object.$name, []]);
  }
});

test.each(['$identity', '$items', 'constructor', '__proto__', 'toString', '#open', '$cells'])(
  'what is private is not there for the wire: %s',
  (name) => {
    const root = new WorkbookObject(excel.host.open);
    expect(() => readProperty(root, name)).toThrow('is not part of this emulated host');
  },
);

/** The objects that the root leads to by its properties and by some makers. */
function everyObject({ host }: RunningExcel): readonly ApiObject[] {
  const root = new WorkbookObject(host.open);
  const sheet = root.worksheets.getItem('Data');
  const range = root.getSelectedRange();
  const start = [
    root,
    sheet,
    range,
    root.worksheets.getItem('Data').getRanges('A1,B1'),
    root.settings.add('key', 'value'),
    root.names.add('总额', range),
  ];
  return start.flatMap(withProperties);
}

function withProperties(object: ApiObject): readonly ApiObject[] {
  const found = reachableMembers(object).flatMap((name) => {
    const value = isProperty(object, name) ? readProperty(object, wireNameOf(name)) : null;
    return value instanceof ApiObject && value.$name !== object.$name && value.$name !== 'Worksheet'
      ? [value]
      : [];
  });
  return [object, ...(object.$items ?? []), ...found.flatMap(withProperties)];
}

function isProperty(object: ApiObject, name: string): boolean {
  const descriptor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(object), name);
  return descriptor?.get !== undefined;
}

function membersOfLibrary(className: string): ReadonlySet<string> {
  const library = (Excel as unknown as Record<string, { readonly prototype: object }>)[className];
  const names = new Set<string>();
  for (let level: object | null = library?.prototype ?? null; level !== null; level = prototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
  }
  return names;
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}
