import { ApplicationObject } from './word/application-object';
import { DocumentObject } from './word/document-object';
import { objectMaker } from './word/make-objects';
import { SearchOptionsObject } from './word/search-options-object';
import { startWord, type RunningWord } from './node/start-word';
import type { ApiObject } from './protocol/api-object';
import { reachableMembers, readProperty } from './protocol/members';
import { documentBytes, paragraph } from './document-bytes';
import { controlsOf } from './document/span-places';
import { descendants } from './document/xml-node';

const TABLE = `<w:tbl><w:tr><w:tc>${paragraph('得分')}</w:tc></w:tr></w:tbl>`;
const bytes = documentBytes(paragraph('支出', '〔支出|120.5〕') + TABLE + paragraph('结束'));

let word: RunningWord;

beforeEach(async () => {
  word = await startWord(bytes, '报告.docx');
});

afterEach(() => {
  word.close();
});

test('every member that the wire can reach is one of Microsoft’s library', () => {
  const objects = everyObject(word);
  expect(new Set(objects.map(({ $name }) => $name)).size).toBe(15);
  for (const object of objects) {
    const known = membersOfLibrary(object.$name);
    const strange = reachableMembers(object).filter((name) => !known.has(name));
    expect([object.$name, strange]).toEqual([object.$name, []]);
  }
});

test.each(['$open', '$items', '$span', '$make', 'constructor', '__proto__', 'toString', '#open'])(
  'what is private is not there for the wire: %s',
  (name) => {
    for (const object of everyObject(word))
      expect(() => readProperty(object, name)).toThrow('is not part of this emulated host');
  },
);

/** One object at least of each class. */
function everyObject({ host }: RunningWord): readonly ApiObject[] {
  const { open, document: model } = host;
  const make = objectMaker(open);
  const elements = [...descendants(model.body)];
  const named = (name: string) => elements.filter((element) => element.name === name);
  const application = new ApplicationObject(open);
  return [
    new DocumentObject(open, make),
    application,
    application.createDocument(Buffer.from(bytes).toString('base64')),
    make.body(model.body),
    make.range(model.selection),
    make.font(() => model.selection),
    ...named('w:tc').map(make.cell),
    new SearchOptionsObject(),
    ...[make.ranges([model.selection]), make.paragraphs(named('w:p'))],
    ...[make.controls(controlsOf(model.body)), make.tables(named('w:tbl'))],
  ].flatMap((object) => [object, ...(object.$items ?? [])]);
}

function membersOfLibrary(className: string): ReadonlySet<string> {
  const library = (Word as unknown as Record<string, { readonly prototype: object }>)[className];
  const names = new Set<string>();
  for (let level: object | null = library?.prototype ?? null; level !== null; level = prototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
  }
  return names;
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}
