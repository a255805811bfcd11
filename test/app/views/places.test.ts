import { figurePlaces } from '../../../src/app/views/figure-places';
import { subjectAt } from '../../../src/app/views/subject-at';
import { touchesSources } from '../../../src/app/views/touches-sources';
import type { Assessment } from '../../../src/app/assessment';
import { decimal } from '../../../src/domain/money/decimal';
import type { CellRange } from '../../../src/domain/cell-address';
import { ALL_IN_ONE, sampleFile } from '../../acceptance/evaluate-samples';
import { entryAt, textOf } from '../../../src/workbook/cell';
import { after, assessed, assessedSample, writtenSample } from './assessed';
import { following, withRowAbove } from './edited-sheets';
import { area } from './literal-books';

const SAMPLE = ALL_IN_ONE[0] ?? '';
const NAME = sampleFile(SAMPLE).name;
const on = (sheet: string, top: number, left: number, bottom = top, right = left): CellRange =>
  area(top, left, bottom, right, sheet, NAME);

let sample: Assessment;
let written: Assessment;
beforeAll(async () => {
  sample = await assessedSample(ALL_IN_ONE);
  written = await writtenSample(SAMPLE, sample);
});

describe('选中的单元格说的是什么', () => {
  it('来源表里的数是那个数，别的格子是那张表', () => {
    expect(subjectAt(sample, on('基本支出决算表', 22, 5))).toEqual({
      kind: 'fact',
      fact: 'publicFundsActual',
    });
    expect(subjectAt(sample, on('基本支出决算表', 0, 0))).toEqual({
      kind: 'table',
      table: on('基本支出决算表', 0, 0, 22, 5),
    });
  });

  it('佐证材料里的回答是那条指标', () => {
    expect(subjectAt(sample, on('自评佐证材料', 12, 2))).toEqual({ kind: 'indicator', indicator: 'C6' });
  });

  it('表外的、没有的工作表里的格子什么也不是', () => {
    expect(subjectAt(sample, on('基本支出决算表', 900, 0))).toBeNull();
    expect(subjectAt(sample, on('没有的表', 0, 0))).toBeNull();
    expect(subjectAt(sample, area(22, 5, 22, 5, '基本支出决算表', '别的.xlsx'))).toBeNull();
  });

  const inOwnSheets: readonly (readonly [string, CellRange, unknown])[] = [
    ['评分表的得分', on('评分表', 9, 8), { kind: 'indicator', indicator: 'C1' }],
    ['评分表同一行的指标名称', on('评分表', 9, 4), { kind: 'indicator', indicator: 'C1' }],
    ['评分表的合计', on('评分表', 19, 8), null],
    ['评分表的表头', on('评分表', 2, 8), null],
    ['跨几条指标的一级指标', on('评分表', 3, 0, 4, 0), null],
    ['基础数据表的数', on('基础数据表', 21, 3), { kind: 'fact', fact: 'publicFundsActual' }],
    ['基础数据表的比率', on('基础数据表', 44, 3), { kind: 'indicator', indicator: 'B4' }],
  ];

  it.each(inOwnSheets)('写入后：%s', (_, range, subject) => {
    expect(subjectAt(written, range)).toEqual(subject);
  });

  it.each(inOwnSheets)('刚写入还没有重新读取：%s', (_, range, subject) => {
    expect(subjectAt(sample, range)).toEqual(subject);
  });

  it('基础数据表每一行比率都认作那一行写着的指标', () => {
    const cells = sheetNamed(written, '基础数据表').cells;
    const measured = written.system.indicators.filter(({ measure }) => measure !== null);
    const rows = Array.from({ length: cells.rowCount }, (_, row) => row);
    const found = measured.map(({ name }) => {
      const row = rows.findLast((each) => textOf(cells, entryAt(cells, each, 0)) === name) ?? -1;
      return subjectAt(written, on('基础数据表', row, 3));
    });
    expect(found).toEqual(measured.map(({ id }) => ({ kind: 'indicator', indicator: id })));
  });

  it('人在评分表上面插入了一行，仍然找得到', () => {
    const [front] = written.workbooks;
    if (front === undefined) throw new Error('the sample was read');
    const sheets = front.sheets.map((sheet) =>
      sheet.name === '评分表' ? withRowAbove(sheet) : following(sheet, '评分表'),
    );
    const moved = assessed([{ ...front, sheets }]);
    expect([9, 10].map((row) => subjectAt(moved, on('评分表', row, 8)))).toEqual([
      { kind: 'indicator', indicator: 'B4' },
      { kind: 'indicator', indicator: 'C1' },
    ]);
  });
});

function sheetNamed({ workbooks }: Assessment, wanted: string) {
  const found = workbooks[0]?.sheets.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`there is no ${wanted}`);
  return found;
}

describe('改动的单元格是不是来源', () => {
  const cases: readonly (readonly [string, CellRange, boolean])[] = [
    ['来源单元格', on('基本支出决算表', 22, 5), true],
    ['表里的别的格子，合计要靠它', on('基本支出决算表', 10, 2), true],
    ['写着单位的格子', on('三公经费支出决算表', 2, 11), true],
    ['与表相交的一片', on('基本支出决算表', 20, 3, 60, 30), true],
    ['表的右边', on('基本支出决算表', 3, 40), false],
    ['别的文件里的同名表', area(22, 5, 22, 5, '基本支出决算表', '别的.xlsx'), false],
    ['没有的工作表', on('草稿', 0, 0), false],
    ['表下面插入的整行', on('基本支出决算表', 40, 0, 40, 16383), false],
    ['表上面插入的整行', on('基本支出决算表', 0, 0, 0, 16383), true],
    ['表左边插入的整列', on('基本支出决算表', 0, 0, 1048575, 0), true],
    ['表右边插入的整列', on('基本支出决算表', 0, 20, 1048575, 20), false],
    ['基础数据表里手工填的数', on('基础数据表', 21, 3), true],
  ];

  it.each(cases)('%s', (_, range, expected) => {
    expect(touchesSources(written, range)).toBe(expected);
  });

  it('指定过的单元格在表外也是来源', () => {
    const source = on('草稿', 5, 5);
    const answer = { kind: 'cell', fact: 'onDutyStaff', source, unit: null } as const;
    expect(touchesSources(sample, source)).toBe(false);
    expect(touchesSources(after(sample, { kind: 'fact', answer }), source)).toBe(true);
  });
});

describe('报告里的数来自哪里', () => {
  const texts = (assessment: Assessment, subject: Parameters<typeof figurePlaces>[1]) =>
    figurePlaces(assessment, subject).map(({ text }) => text);

  it('一个数去它的单元格', () => {
    expect(figurePlaces(sample, { kind: 'fact', fact: 'publicFundsActual' })).toEqual([
      { text: "'基本支出决算表'!F23", range: on('基本支出决算表', 22, 5) },
    ]);
    expect(figurePlaces(sample, { kind: 'fact', fact: 'approvedArea' })).toEqual([]);
  });

  it('比率和得分：写入前先去来源，写入后先去自己的单元格', () => {
    const sources = ["'基本支出决算表'!F23", "'基本支出预算表'!F33"];
    expect(texts(sample, { kind: 'score', indicator: 'C1' })).toEqual([...sources, "'评分表'!I10"]);
    expect(texts(written, { kind: 'score', indicator: 'C1' })).toEqual(["'评分表'!I10", ...sources]);
    expect(texts(written, { kind: 'rate', indicator: 'C1' })[0]).toMatch(/^'基础数据表'!D\d+$/);
    expect(texts(sample, { kind: 'rate', indicator: 'Z9' })).toEqual([]);
  });

  it('由人回答的指标去回答所在的单元格', () => {
    expect(texts(sample, { kind: 'deduction', indicator: 'C6' }).slice(0, 2)).toEqual([
      "'自评佐证材料'!C13",
      "'自评佐证材料'!C14",
    ]);
  });

  it('总分和等次去评分表', () => {
    expect(
      [{ kind: 'total' } as const, { kind: 'grade' } as const].flatMap((each) => texts(written, each)),
    ).toEqual(["'评分表'!I20", "'评分表'!I21"]);
    expect(texts(written, { kind: 'pendingWeight' })).toEqual([]);
  });

  it('列出的项目去那一行，没有那一行就没有去处', () => {
    const listed = { kind: 'listed', list: 'projects', field: 'actual' } as const;
    expect(texts(sample, { ...listed, index: 0 })).toHaveLength(1);
    expect(texts(sample, { ...listed, index: 999 })).toEqual([]);
  });

  it('算式去它用到的每一个单元格', () => {
    expect(texts(sample, { kind: 'expression', expression: 'onDutyStaff / authorizedStaff' })).toEqual([
      "'机构人员情况'!C6",
      "'机构人员情况'!B6",
    ]);
    expect(texts(sample, { kind: 'expression', expression: 'onDutyStaff /' })).toEqual([]);
  });

  it('填写的数写入前没有单元格可去', () => {
    const answer = { kind: 'typed', fact: 'onDutyStaff', value: decimal(15) } as const;
    const typed = after(sample, { kind: 'fact', answer });
    expect(figurePlaces(typed, { kind: 'fact', fact: 'onDutyStaff' })).toEqual([
      { text: '手工填写', range: null },
    ]);
  });
});
