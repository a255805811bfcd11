import { fill } from '../../src/app/fill';
import type { InputFile } from '../../src/app/ports';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { workbookWriter } from '../../src/hosts/file/workbook-writer';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { openArchive } from '../../src/hosts/file/zip/open-archive';
import { entryAt, numberOf, textOf } from '../../src/workbook/cell';
import { convertAllWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';
import { changeCell } from './change-cell';
import { ALL_IN_ONE, evaluateSample, PUTUO, sampleFile, SEPARATE_FILES } from './evaluate-samples';

const writer = workbookWriter(codecNode);

async function scoredWorkbook(files: readonly InputFile[]): Promise<Uint8Array> {
  const { scanned, scored } = await evaluateSample(files);
  const filled = await fill(scanned, scored, files, writer);
  if (!filled.ok) throw new Error(filled.problem.code);
  return filled.value.bytes;
}

type Scores = {
  readonly scores: readonly (number | string)[];
  readonly total: number | string;
  readonly grade: string;
};

/** 得分, 合计 and 等次 as the cells of 评分表 hold them. */
async function scoresIn(workbook: Uint8Array): Promise<Scores> {
  const read = await workbookReader(codecNode).read({ name: '评分.xlsx', bytes: workbook });
  const cells = read.ok ? read.value.sheets.find(({ name }) => name === '评分表')?.cells : undefined;
  if (cells === undefined) throw new Error('no 评分表');
  const valueAt = (row: number, column: number): number | string => {
    const entry = entryAt(cells, row, column);
    return numberOf(cells, entry) ?? textOf(cells, entry);
  };
  const rows = Array.from({ length: cells.rowCount }, (_, row) => row);
  const rowOf = (label: string): number => rows.find((row) => valueAt(row, 0) === label) ?? -1;
  const first = rowOf('一级指标') + 1;
  const total = rowOf('合计');
  return {
    scores: rows.slice(first, total).map((row) => valueAt(row, 8)),
    total: valueAt(total, 8),
    grade: String(valueAt(rowOf('评价等次'), 8)),
  };
}

async function engineScores(file: InputFile): Promise<Scores> {
  const { evaluation } = (await evaluateSample([file])).scored;
  return {
    scores: evaluation.results.map(({ score }) => score?.toNumber() ?? '待填'),
    total: evaluation.total.toNumber(),
    grade: evaluation.grade?.formalLabel ?? '待定',
  };
}

describe('写出的评分工作簿', () => {
  it('打开就是算好的分数：十六项、合计 93、优秀', async () => {
    const found = await scoresIn(await scoredWorkbook(ALL_IN_ONE.map(sampleFile)));
    expect(found).toEqual({
      scores: [5, 5, 5, 2, 5, 5, 6, 7, 6, 8, 5, 5, 8, 9, 6, 6],
      total: 93,
      grade: '优秀',
    });
  });

  it('原工作簿的每个未改动部件逐字节保留', async () => {
    const file = sampleFile(ALL_IN_ONE[0] ?? '');
    const before = openArchive(file.bytes);
    const after = openArchive(await scoredWorkbook([file]));
    if (!before.ok || !after.ok) throw new Error('not an archive');
    const changed = before.value.entries
      .filter((entry) => {
        const kept = after.value.entries.find(({ name }) => name === entry.name);
        return kept === undefined || !Buffer.from(kept.compressed).equals(Buffer.from(entry.compressed));
      })
      .map(({ name }) => name);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('对评过分的工作簿再评一次，字节不变', async () => {
    const once = await scoredWorkbook(ALL_IN_ONE.map(sampleFile));
    const name = ALL_IN_ONE[0] ?? '';
    const twice = await scoredWorkbook([{ name, bytes: once }]);
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });
});

const OPENED: readonly (readonly [string, readonly string[]])[] = [
  ['一个工作簿', ALL_IN_ONE],
  ['三个文件', SEPARATE_FILES],
  ['资料不全的真实决算', PUTUO],
];
const EDITED: readonly (readonly [string, number])[] = [
  ['公用经费超支 10%', 2006400],
  ['公用经费恰好 101%', 1842240],
  ['公用经费 101% 差一分', 1842239.99],
  ['公用经费没有超支', 1824000],
];

whereLibreOffice('LibreOffice 打开并重算', () => {
  const source = sampleFile(ALL_IN_ONE[0] ?? '');
  const edit = (bytes: Uint8Array, amount: number): Uint8Array =>
    changeCell(bytes, '基本支出决算表', 'F23', amount);
  let written: readonly Uint8Array[];
  let recalculated: readonly Uint8Array[];
  const recalculatedScores = (index: number): Promise<Scores> =>
    scoresIn(recalculated[index] ?? new Uint8Array());

  beforeAll(async () => {
    written = await Promise.all(OPENED.map(([, paths]) => scoredWorkbook(paths.map(sampleFile))));
    const scored = await scoredWorkbook([source]);
    const asked = [...written, ...EDITED.map(([, amount]) => edit(scored, amount))];
    recalculated = convertAllWithLibreOffice(
      asked.map((bytes) => ({ name: '评分.xlsx', bytes })),
      'xlsx',
    );
  });

  it.each(OPENED.map(([name], index) => [name, index] as const))(
    '%s：重算后的分数与引擎一致',
    async (_name, index) => {
      expect(await recalculatedScores(index)).toEqual(await scoresIn(written[index] ?? new Uint8Array()));
    },
  );

  it.each(EDITED.map(([name, amount], index) => [name, amount, OPENED.length + index] as const))(
    '在源表里把%s，分数随之变成引擎对该数的评分',
    async (_name, amount, index) => {
      const edited = await recalculatedScores(index);
      expect(edited).toEqual(await engineScores({ ...source, bytes: edit(source.bytes, amount) }));
      expect(edited.scores[6]).not.toBe('待填');
    },
  );
});
