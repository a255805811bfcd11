import { packageFlatOpc } from '../../../src/hosts/file/template-flat-opc';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each part of the flat package with the type it is given there. */
function typesIn(parts: Readonly<Record<string, string>>): readonly (readonly (string | undefined)[])[] {
  const files = Object.entries(parts).map(([name, text]) => ({ name, bytes: bytesOf(text) }));
  const flat = packageFlatOpc(files, (bytes) => new TextDecoder().decode(bytes));
  return [...flat.matchAll(/pkg:name="([^"]*)" pkg:contentType="([^"]*)"/g)].map(([, ...found]) => found);
}

it('部件的类型按名称找，大小写不同也是同一个部件；类型表本身不算部件', () => {
  expect(
    typesIn({
      '[content_types].xml':
        '<Types><Default Extension="PNG" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/main+xml"/></Types>',
      'word/Document.xml': '<document/>',
      'word/media/1.png': 'x',
      'word/其他.dat': 'x',
    }),
  ).toEqual([
    ['/word/Document.xml', 'application/main+xml'],
    ['/word/media/1.png', 'image/png'],
    ['/word/其他.dat', 'application/octet-stream'],
  ]);
});
