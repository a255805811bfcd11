import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkReportFile, type CheckedReport } from '../../src/app/check-report';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { compose } from '../../src/app/compose';
import type { InputFile } from '../../src/app/ports';
import type { CheckedParagraph } from '../../src/domain/check/report-check';
import { evaluateFiles } from '../../src/app/self-evaluation';
import { findFigures } from '../../src/domain/check/figures/find-figures';
import { documentReader } from '../../src/hosts/file/document-reader';
import { documentWriter } from '../../src/hosts/file/document-writer';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';

const SAMPLE = 'test/fixtures/samples/机关事务服务中心2020年度.xlsx';
const WANTED = { year: null, unitName: null };
const workbooks = workbookReader(codecNode);
const documents = documentReader(codecNode);

function system() {
  const found = builtInSystem(DEFAULT_SYSTEM);
  if (found === null) throw new Error('no default system');
  return found;
}

function input(path: string): InputFile {
  return { name: basename(path), bytes: readFileSync(path) };
}

async function ownReport(): Promise<InputFile> {
  const evaluated = await evaluateFiles([input(SAMPLE)], WANTED, system(), workbooks, () => undefined);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  const { scanned, scored } = evaluated.value;
  return { name: '报告.docx', bytes: await documentWriter(codecNode).write(compose(scanned, scored)) };
}

/** Checks paragraphs as if they had been read from a report file. */
async function checked(paragraphs: readonly CheckedParagraph[]): Promise<CheckedReport['check']> {
  const located = paragraphs.map((paragraph, anchor) => ({ ...paragraph, anchor }));
  const text = { paragraphs: located, controls: [], fonts: [], unread: [] };
  const reader = { read: () => Promise.resolve({ ok: true, value: text } as const) };
  const ports = { workbooks, documents: reader };
  const report = { name: '报告.docx', bytes: new Uint8Array() };
  const result = await checkReportFile(report, [input(SAMPLE)], WANTED, system(), ports, () => undefined);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.check;
}

describe('用样例工作簿核对报告', () => {
  let paragraphs: readonly CheckedParagraph[] = [];

  beforeAll(async () => {
    const read = await documents.read(await ownReport());
    if (!read.ok) throw new Error(read.problem.code);
    paragraphs = read.value.paragraphs;
  });

  test('本程序写的报告，每个数都与工作簿一致，只剩要人填写的地方', async () => {
    const { agrees, differs, unknown, defects } = await checked(paragraphs);
    expect(differs).toEqual([]);
    expect(unknown).toEqual([]);
    expect(agrees.length).toBeGreaterThan(150);
    expect(defects.map(({ problem }) => problem.code)).toEqual(['placeholder']);
  });

  test('正文里任何一个数前面多打一位，都不再算一致', async () => {
    const prose = paragraphs.filter(({ context }) => context === undefined);
    const mistyped = prose.flatMap(({ place, text }) =>
      findFigures(text)
        .filter(({ kind }) => kind !== 'bare' && kind !== 'year')
        .map(({ start }) => ({ place, text: `${text.slice(0, start)}4${text.slice(start)}`, start })),
    );
    const { agrees, differs } = await checked(mistyped);
    const accepted = agrees.filter(({ text, kind }) => kind !== 'year' && text.startsWith('4'));
    const originals = new Set(prose.flatMap(({ text }) => findFigures(text).map((figure) => figure.text)));
    expect(accepted.filter(({ text }) => !originals.has(text))).toEqual([]);
    expect(differs.length).toBeGreaterThanOrEqual(mistyped.length * 0.8);
  });

  test('人写的原报告没有误报', async () => {
    const lines = readFileSync('test/fixtures/seed-report.txt', 'utf8').split('\n');
    const seed = lines.map((text, index) => ({ place: `第 ${index + 1} 行`, text }));
    const { differs, unknown, defects } = await checked(seed);
    expect(differs).toEqual([]);
    expect(unknown.map(({ text }) => text)).toEqual(['9个']);
    // Its section on problems names none of the four lines that lost points: that is to be looked at.
    expect(defects.map(({ problem, place }) => [problem.code, place])).toEqual([
      ['deductionWithoutCause', '第 14 行'],
    ]);
  });

  test('报告读不了时，先于工作簿说明', async () => {
    const ports = { workbooks, documents };
    const report = { name: '报告.docx', bytes: new Uint8Array() };
    expect(await checkReportFile(report, [], WANTED, system(), ports, () => undefined)).toEqual({
      ok: false,
      problem: { code: 'fileEmpty', file: '报告.docx', detail: null },
    });
  });
});
