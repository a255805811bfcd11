import { readFileSync } from 'node:fs';
import type { DocumentChange, DocumentHost } from '../../../src/app/document-host';
import { evaluateFiles } from '../../../src/app/self-evaluation';
import { builtInSystem, DEFAULT_SYSTEM } from '../../../src/app/choose-system';
import { compose } from '../../../src/app/compose';
import type { Report } from '../../../src/domain/report/model';
import { documentWriter } from '../../../src/hosts/file/document-writer';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { wordHost } from '../../../src/hosts/word/word-host';
import { documentBytes, paragraph } from '../../office-host/document-bytes';
import { startWord, type RunningWord } from '../../office-host/node/start-word';

const TASK = { signal: { aborted: false }, progress: () => undefined };
const BOOK = '机关事务服务中心2020年度.xlsx';
/** The sample's report has ten pages, as LibreOffice prints it. */
const TIMES = 3;

let word: RunningWord;
let host: DocumentHost;

beforeAll(async () => {
  word = await startWord(documentBytes(paragraph('本单位的文字。')), '报告.docx');
  host = wordHost();
});
afterAll(() => {
  word.close();
});

async function thirtyPages(): Promise<Report> {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const file = { name: BOOK, bytes: readFileSync(`assets/sample/${BOOK}`) };
  const wanted = { year: null, unitName: null };
  const done = await evaluateFiles([file], wanted, system, workbookReader(codecNode), () => undefined);
  if (!done.ok) throw new Error(done.problem.code);
  const { title, sections } = compose(done.value.scanned, done.value.scored);
  return { title, sections: Array.from({ length: TIMES }, () => sections).flat() };
}

/** What the work asked of Word. */
async function requestsOf<T>(phase: string, work: () => Promise<T>): Promise<readonly [T, number]> {
  word.host.traffic.enter(phase);
  return [await work(), word.host.traffic.of(phase).requests];
}

test('三十页的报告：插入两次请求，读出一次，全部数字刷新两次', async () => {
  const printed = await documentWriter(codecNode).print(await thirtyPages());
  const [inserted, toInsert] = await requestsOf('insert', () => host.insert(printed, 'end', TASK));
  expect([inserted.ok, toInsert]).toEqual([true, 2]);

  const [read, toRead] = await requestsOf('check', () => host.read(TASK));
  if (!read.ok) throw new Error(read.problem.code);
  expect(toRead).toBe(1);
  const figures = read.value.controls.filter(({ tag }) => tag !== 'jx:blank');
  expect(figures).toHaveLength(137 * TIMES);

  const changes = figures.map(({ id, text }): DocumentChange => ({
    kind: 'figure',
    control: id,
    before: text,
    after: `${text}0`,
  }));
  const [refreshed, toRefresh] = await requestsOf('refresh', () => host.rewrite(read.value, changes, TASK));
  expect([refreshed.ok, toRefresh]).toEqual([true, 2]);
});
