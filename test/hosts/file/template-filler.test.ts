import { unzipSync } from 'fflate';
import type { TemplateContent } from '../../../src/domain/template/template';
import { templateFiller } from '../../../src/hosts/file/template-filler';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { words } from '../../ooxml/small-report';
import { packageOf } from './package-of';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MACROS = 'application/vnd.ms-word';

const content: TemplateContent = {
  value: (name) => (name === '年度' ? [words('2020')] : null),
  lines: () => [],
};
const filler = templateFiller(codecNode);

const relationships = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${targets.map(([type, target], index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const typesOf = (main: string, part = '/word/document.xml'): string =>
  `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${main}"/></Types>`;
const documentOf = (text: string): string =>
  `<w:document xmlns:w="${MAIN}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A Word package whose main part has this type; `more` adds parts or takes the place of others. */
const packaged = (type: string, more: Parts = {}): Parts => ({
  '[Content_Types].xml': typesOf(type),
  '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
  'word/document.xml': documentOf('{{年度}}年'),
  ...more,
});

async function filled(parts: Parts) {
  const done = await filler.fill({ name: '模板.dotx', bytes: packageOf(parts) }, content);
  if (!done.ok) return { problem: done.problem };
  const { docx, extension, flatOpc } = done.value;
  const texts = Object.entries(unzipSync(docx)).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const,
  );
  return { parts: Object.fromEntries(texts), extension, flatOpc };
}

const read = async (parts: Parts) => filler.read({ name: '模板.docx', bytes: packageOf(parts) });
const textOf = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

test.each([
  ['文档', `${WORD}.document.main+xml`, 'docx', `${WORD}.document.main+xml`],
  ['模板', `${WORD}.template.main+xml`, 'docx', `${WORD}.document.main+xml`],
  [
    '带宏的文档',
    `${MACROS}.document.macroEnabled.main+xml`,
    'docm',
    `${MACROS}.document.macroEnabled.main+xml`,
  ],
  [
    '带宏的模板',
    `${MACROS}.template.macroEnabledTemplate.main+xml`,
    'docm',
    `${MACROS}.document.macroEnabled.main+xml`,
  ],
])('%s填好后是文档，类型与扩展名一致，宏原样留着', async (_, type, extension, expected) => {
  const macros = { 'word/vbaProject.bin': 'VBA' };
  const done = await filled(packaged(type, macros));
  expect(done.extension).toBe(extension);
  expect(done.parts?.['[Content_Types].xml']).toBe(typesOf(expected));
  expect(done.parts?.['word/vbaProject.bin']).toBe('VBA');
  expect(done.parts?.['word/document.xml']).toContain('2020');
  expect(done.flatOpc).toContain(`pkg:name="/word/document.xml" pkg:contentType="${expected}"`);
});

test('主文档的指向用反斜杠写，类型也改在它那里', async () => {
  const done = await filled(
    packaged(`${WORD}.template.main+xml`, {
      '_rels/.rels': relationships(['officeDocument', 'word\\document.xml']),
    }),
  );
  expect(done.parts?.['[Content_Types].xml']).toBe(typesOf(`${WORD}.document.main+xml`));
  expect(done.parts?.['word/document.xml']).toContain('2020');
});

test('主文档的类型只按扩展名写着时，另写明它自己的', async () => {
  const byExtension = `<Types><Default Extension="xml" ContentType="${WORD}.template.main+xml"/></Types>`;
  const done = await filled(packaged('', { '[Content_Types].xml': byExtension }));
  expect(done.parts?.['[Content_Types].xml']).toBe(
    byExtension.replace(
      '</Types>',
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    ),
  );
});

test('类型部件坏了就说是哪一处', async () => {
  expect(await filled(packaged('', { '[Content_Types].xml': '<Types>' }))).toEqual({
    problem: { code: 'corruptPart', file: '模板.dotx', detail: '[Content_Types].xml' },
  });
});

test('UTF-16 的部件改写成 UTF-8，声明也写 UTF-8；没有占位的原样留着', async () => {
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from(
      Buffer.from(`\uFEFF<?xml version="1.0" encoding='UTF-16' standalone="yes"?>${text}`, 'utf16le'),
    );
  const header = utf16(`<w:hdr xmlns:w="${MAIN}"/>`);
  const done = await filled(
    packaged(`${WORD}.document.main+xml`, {
      'word/document.xml': utf16(documentOf('{{年度}}年')),
      'word/_rels/document.xml.rels': relationships(['header', 'header1.xml']),
      'word/header1.xml': header,
    }),
  );
  expect(done.parts?.['word/document.xml']).toBe(
    `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${documentOf('x').replace('<w:r><w:t>x</w:t></w:r>', `<w:r>${textOf('2020')}</w:r><w:r>${textOf('年')}</w:r>`)}`,
  );
  expect(done.parts?.['word/header1.xml']).toBe(Buffer.from(header).toString('utf8'));
});

test('部件的字节不成文字就不填，说明是哪一处', async () => {
  const bytes = Uint8Array.from([...Buffer.from('<w:document>'), 0xff]);
  const done = await filled(packaged(`${WORD}.document.main+xml`, { 'word/document.xml': bytes }));
  expect(done).toEqual({ problem: { code: 'corruptPart', file: '模板.dotx', detail: 'word/document.xml' } });
});

test('页眉、图表、SmartArt 里的占位都填；批注里的不填', async () => {
  const drawing = (text: string): string =>
    `<x xmlns:a="${DRAWING}"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></x>`;
  const done = await filled(
    packaged(`${WORD}.document.main+xml`, {
      'word/_rels/document.xml.rels': relationships(
        ['chart', 'charts/chart1.xml'],
        ['diagramData', '/word/diagrams/data1.xml'],
        ['header', 'header1.xml'],
        ['comments', 'comments.xml'],
      ),
      'word/header1.xml': documentOf('{{年度}}').replaceAll('w:document', 'w:hdr'),
      'word/comments.xml': documentOf('{{年度}}').replaceAll('w:document', 'w:comments'),
      'word/charts/chart1.xml': drawing('{{年度}}年收支'),
      'word/charts/_rels/chart1.xml.rels': relationships(['chartUserShapes', '../drawings/drawing1.xml']),
      'word/drawings/drawing1.xml': drawing('{{年度}}'),
      'word/diagrams/data1.xml': drawing('{{年度}}'),
    }),
  );
  expect(done.parts?.['word/charts/chart1.xml']).toBe(drawing('2020年收支'));
  expect(done.parts?.['word/drawings/drawing1.xml']).toBe(drawing('2020'));
  expect(done.parts?.['word/diagrams/data1.xml']).toBe(drawing('2020'));
  expect(done.parts?.['word/header1.xml']).toContain('2020');
  expect(done.parts?.['word/comments.xml']).toContain('{{年度}}');
});

test('占位按部件列出，正文在前；主文档换了名字也认得', async () => {
  const marks = await read({
    '[Content_Types].xml': typesOf(`${WORD}.document.main+xml`, '/doc/body.xml'),
    '_rels/.rels': relationships(['officeDocument', '/doc/body.xml']),
    'doc/body.xml': documentOf('{{年度}}'),
    'doc/_rels/body.xml.rels': relationships(['footer', 'f.xml'], ['header', 'h.xml']),
    'doc/f.xml': documentOf('{{页脚名}}'),
    'doc/h.xml': documentOf('{{页眉名}}'),
  });
  expect(marks.ok && marks.value.marks.map(({ place, name }) => [place, name])).toEqual([
    ['第 1 段', '年度'],
    ['页眉第 1 段', '页眉名'],
    ['页脚第 1 段', '页脚名'],
  ]);
});

test('带有数字签名的模板要说明；没有的不说', async () => {
  const plain = packaged(`${WORD}.document.main+xml`);
  const signed = await read({ ...plain, '_xmlsignatures/sig1.xml': '<Signature/>' });
  expect(signed.ok && signed.value.notices).toEqual([{ code: 'signatureBecomesInvalid' }]);
  const unsigned = await read(plain);
  expect(unsigned.ok && unsigned.value.notices).toEqual([]);
});

test('工作簿不是模板，改了扩展名也不是', async () => {
  const workbook = packaged('', { 'word/document.xml': '<workbook/>' });
  expect(await read(workbook)).toEqual({
    ok: false,
    problem: { code: 'notADocument', file: '模板.docx', detail: null },
  });
});
