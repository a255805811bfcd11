import { unzipSync } from 'fflate';
import type { Inline, Report } from '../../../src/domain/report/model';
import { documentReader } from '../../../src/hosts/file/document-reader';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { convertWithLibreOffice, whereLibreOffice } from '../../oracle/libreoffice';
import { BLANK, body, FIGURE, reportOf, words } from '../../ooxml/small-report';

const write = (report: Report): Promise<Uint8Array> => documentWriter(codecNode).write(report);
const sentence = (...inlines: readonly Inline[]): Report => reportOf(body(words('支出'), ...inlines));

const textOf = (bytes: Uint8Array, name: string): string =>
  Buffer.from(unzipSync(bytes)[name] ?? new Uint8Array()).toString('utf8');

async function readTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await documentReader(codecNode).read({ name: '报告.docx', bytes });
  return read.ok ? read.value.paragraphs.map(({ text }) => text) : [read.problem.code];
}

test('the same report gives the same bytes, whenever it is written', async () => {
  const first = await write(sentence(FIGURE, BLANK));
  jest.useFakeTimers({ now: new Date('2031-07-08T09:10:11Z') });
  const later = await write(sentence(FIGURE, BLANK));
  jest.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  const other = await write(sentence(BLANK, FIGURE));
  expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
});

test('the archive opens with the types of its parts, one for each', async () => {
  const bytes = await write(sentence(FIGURE));
  const names = Object.keys(unzipSync(bytes));
  expect(names[0]).toBe('[Content_Types].xml');
  const typed = [...textOf(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/gu)].map(
    ([, name]) => name,
  );
  expect(typed).toEqual(names.slice(1).filter((name) => !name.endsWith('.rels')));
});

const TEXTS = ['支出1126.69【请填写：主要职责】', '项目', '金额', '支出', '1126.69'];

test('our own reader finds the text in its order', async () => {
  expect((await readTexts(await write(sentence(FIGURE, BLANK)))).slice(0, TEXTS.length)).toEqual(TEXTS);
});

whereLibreOffice('LibreOffice', () => {
  test('prints the report', async () => {
    const pdf = convertWithLibreOffice(await write(sentence(FIGURE, BLANK)), 'pdf', 'report.docx');
    expect(Buffer.from(pdf.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
    const sheets =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/MediaBox ?\[[^\]]*\]/gu) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(2);
  });

  // LibreOffice before 7.5 keeps a control within a line and loses its name and tag, so that only their number is compared.
  test('keeps the text and the controls when it saves the report again', async () => {
    const saved = convertWithLibreOffice(await write(sentence(FIGURE, BLANK)), 'docx', 'report.docx');
    expect((await readTexts(saved)).slice(0, TEXTS.length)).toEqual(TEXTS);
    expect(textOf(saved, 'word/document.xml').match(/<w:sdt>/gu)).toHaveLength(3);
  });
});
