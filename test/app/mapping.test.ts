import { scan, type Scan } from '../../src/app/scan';
import type { FactId } from '../../src/domain/fact/catalogue';
import type { Mapping, TableMapping } from '../../src/workbook/answer/mapping';
import { sheetOf, workbookOf, type GridCell } from '../workbook/grid';

type Rows = readonly (readonly GridCell[])[];

const scanned = (
  mapping: Partial<Mapping>,
  sheets: Readonly<Record<string, Rows>>,
  name = '枫林县水务局2020.xlsx',
): Scan => {
  const book = workbookOf(name, ...Object.entries(sheets).map(([tab, rows]) => sheetOf(tab, rows)));
  const whole = { words: new Map<string, string>(), tables: [], ...mapping };
  return scan([book], { year: null, unitName: null, mapping: whole }, () => undefined);
};

const words = (entries: Readonly<Record<string, string>>): Partial<Mapping> => {
  return { words: new Map(Object.entries(entries)) };
};

const tables = (
  ...entries: readonly (Partial<TableMapping> & { readonly title: string })[]
): Partial<Mapping> => {
  const silent = { unit: null, year: null, scope: null, period: null, isUsed: true };
  return { tables: entries.map((entry) => ({ ...silent, ...entry })) };
};

/** The fact's value, and what makes it doubtful. */
const told = ({ facts }: Scan, fact: FactId): readonly unknown[] => {
  const settled = facts.get(fact);
  return settled === undefined
    ? []
    : [String(settled.value), ...(settled.reading?.doubts.map(({ code }) => code) ?? [])];
};

const unused = ({ findings }: Scan): readonly string[] =>
  findings.flatMap((finding) => (finding.code === 'mappingUnused' ? [finding.entry] : []));

const OWN_WORD: Rows = [
  ['枫林县水务局2020年度“三公”经费情况表', null, null],
  [null, null, '单位：万元'],
  ['项目', '全年批下', '决算数'],
  ['“三公”经费合计', 30, 24],
  ['公务接待费', 10, 6],
];

const NO_UNIT: Rows = [
  ['枫林县水务局2020年度“三公”经费支出决算表', null],
  ['项目', '决算数'],
  ['“三公”经费合计', 24],
  ['公务接待费', 6],
];

describe('词的对照', () => {
  test('单位自己的说法按所写的意思读', () => {
    const read = scanned(words({ 全年批下: '年初预算数' }), { 三公: OWN_WORD });
    expect([told(read, 'threePublicBudget'), told(read, 'threePublicActual')]).toEqual([
      ['300000'],
      ['240000'],
    ]);
    expect(unused(read)).toEqual([]);
  });

  test('没有对照就不猜', () => {
    const read = scanned({}, { 三公: OWN_WORD });
    expect([told(read, 'threePublicBudget'), told(read, 'threePublicActual')]).toEqual([[], ['240000']]);
  });

  test('编号、空格和括号里的单位不妨碍对上；只有一部分相同的不算', () => {
    const numbered = OWN_WORD.map((row) =>
      row.map((cell) => (cell === '全年批下' ? '一、全年 批下（元）' : cell)),
    );
    expect(told(scanned(words({ 全年批下: '年初预算数' }), { 三公: numbered }), 'threePublicBudget')).toEqual(
      ['30'],
    );
    const longer = OWN_WORD.map((row) => row.map((cell) => (cell === '全年批下' ? '全年批下之外' : cell)));
    const read = scanned(words({ 全年批下: '年初预算数' }), { 三公: longer });
    expect([told(read, 'threePublicBudget'), unused(read)]).toEqual([[], ['全年批下']]);
  });
});

describe('表的对照', () => {
  test('表上没写的单位，按所写的读，不再存疑', () => {
    const title = '“三公”经费支出决算表';
    const read = scanned(tables({ title, unit: 'tenThousandYuan' }), { 三公: NO_UNIT });
    expect([told(read, 'threePublicActual'), read.questions, unused(read)]).toEqual([['240000'], [], []]);
    const without = scanned({}, { 三公: NO_UNIT });
    expect(told(without, 'threePublicActual')).toEqual(['240000', 'unitAssumed']);
    expect(without.questions.map(({ code }) => code)).toEqual(['moneyUnit']);
  });

  test('表名照单位和年度去掉以后比，差一个字也不算', () => {
    const entry = (title: string): Partial<Mapping> => tables({ title, unit: 'yuan' });
    const full = scanned(entry('枫林县水务局2021年度“三公”经费支出决算表'), { 三公: NO_UNIT });
    expect(told(full, 'threePublicActual')).toEqual(['24']);
    const other = scanned(entry('三公经费支出决算总表'), { 三公: NO_UNIT });
    expect([told(other, 'threePublicActual'), unused(other)]).toEqual([
      ['240000', 'unitAssumed'],
      ['三公经费支出决算总表'],
    ]);
  });

  test('看不出预算决算的表，按所写的读', () => {
    const rows: Rows = [
      ['“三公”经费情况表', null],
      ['项目', '金额（万元）'],
      ['“三公”经费合计', 24],
      ['公务接待费', 6],
    ];
    const asTold = tables({ title: '“三公”经费情况表', period: 'actual', year: 2020 });
    expect(told(scanned(asTold, { 三公: rows }), 'threePublicActual')).toEqual(['240000']);
    expect(told(scanned({}, { 三公: rows }), 'threePublicActual')).toEqual([]);
    expect(told(scanned(asTold, { 三公: rows }), 'threePublicBudget')).toEqual([]);
  });

  test('不用的表不取数，也不引出问题', () => {
    const draft = NO_UNIT.map((row, index) =>
      index === 0 ? ['测算用“三公”经费支出决算表（单位：元）', null] : row,
    );
    const sheets = { 三公: [...NO_UNIT.slice(0, 1), [null, '单位：万元'], ...NO_UNIT.slice(1)], 测算: draft };
    const both = scanned({}, sheets);
    expect(both.facts.get('threePublicActual')?.certainty).toBe('disputed');
    const one = scanned(tables({ title: '测算用“三公”经费支出决算表', isUsed: false }), sheets);
    expect([told(one, 'threePublicActual'), one.facts.get('threePublicActual')?.certainty]).toEqual([
      ['240000'],
      'certain',
    ]);
  });

  test('写明口径的表，只用于那个口径', () => {
    const known = [...NO_UNIT.slice(0, 1), [null, '单位：万元'], ...NO_UNIT.slice(1)];
    const department = [
      ['枫林县水务局2020年度“三公”经费支出决算表（汇总）', null],
      [null, '单位：万元'],
      ['项目', '决算数'],
      ['“三公”经费合计', 99],
      ['公务接待费', 6],
    ];
    const asTold = tables({ title: '“三公”经费支出决算表', scope: 'unit' });
    const read = scanned(asTold, { 表一: known, 汇总: department });
    expect(read.questions.map(({ code }) => code)).toEqual(['scope']);
    expect(scanned({}, { 表一: known, 汇总: department }).questions.map(({ code }) => code)).toEqual([]);
  });
});
