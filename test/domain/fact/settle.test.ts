import { cellAt } from '../../../src/domain/cell-address';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { Reading, ReadingDoubt } from '../../../src/domain/fact/reading';
import { settleFacts } from '../../../src/domain/fact/settle';
import type { Finding } from '../../../src/domain/finding';
import { decimal } from '../../../src/domain/money/decimal';
import { inTenThousands, readingOf } from './reading-of';

const otherYear: ReadingDoubt = { code: 'otherYear', year: 2019 };
const otherUnit: ReadingDoubt = { code: 'otherUnit', unitName: '别的单位' };
const otherScope: ReadingDoubt = { code: 'otherScope', scope: '财政拨款' };
const unitAssumed: ReadingDoubt = { code: 'unitAssumed', unit: 'yuan' };
const runningText: ReadingDoubt = { code: 'fromRunningText' };

/** The findings in brief: gravity, code, and the rows of the cells they are about. */
function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ severity, code, cells }) => `${severity} ${code} ${cells.map(({ top }) => top).join(',')}`,
  );
}

/** The readings of one fact, at rows 0, 1, 2 … */
function settleOne(...readings: readonly Reading[]) {
  const placed = readings.map((reading, row) => ({ ...reading, source: cellAt('决算.xlsx', '表', row, 0) }));
  const { facts, findings } = settleFacts(placed);
  const [settled] = facts.values();
  const value = typeof settled?.value === 'object' ? settled.value.toFixed() : settled?.value;
  return {
    value,
    certainty: settled?.certainty,
    row: settled?.reading?.source.top,
    findings: brief(findings),
  };
}

const total = (printed: string, own: Partial<Reading> = {}): Reading =>
  inTenThousands('totalExpenditure', printed, own);

describe('选哪一处的数', () => {
  test('没有一处就是待填，不是 0', () => {
    expect([...settleFacts([]).facts]).toEqual([]);
  });

  test('读到的 0 是 0', () => {
    expect(settleOne(total('0.00'))).toEqual({ value: '0', certainty: 'certain', row: 0, findings: [] });
  });

  test('来源好的优先，次序无关', () => {
    const result = settleOne(
      total('5.00', { rank: 3 }),
      total('5.00', { rank: 1 }),
      total('5.00', { rank: 2 }),
    );
    expect(result).toEqual({ value: '50000', certainty: 'certain', row: 1, findings: [] });
  });

  test('没有疑问的优先于来源好而有疑问的，疑问少的优先于疑问多的', () => {
    const doubted = total('5.00', { rank: 1, doubts: [unitAssumed] });
    expect(settleOne(doubted, total('5.00', { rank: 9 })).row).toBe(1);
    const worse = total('5.00', { rank: 0, doubts: [unitAssumed, { code: 'tableUncertain' }] });
    expect(settleOne(worse, doubted).row).toBe(1);
  });

  test('口径不同的排在有其他疑问的之后', () => {
    const scoped = total('5.00', { rank: 0, doubts: [otherScope] });
    const doubted = total('5.00', { rank: 9, doubts: [unitAssumed, runningText] });
    expect(settleOne(scoped, doubted).row).toBe(1);
  });

  test('只有带疑问的数：采用，但说明疑问', () => {
    expect(settleOne(total('5.00', { doubts: [unitAssumed, runningText] }))).toEqual({
      value: '50000',
      certainty: 'doubtful',
      row: 0,
      findings: ['warning readingDoubtful 0', 'warning readingDoubtful 0'],
    });
  });

  test.each([[otherYear], [otherUnit]])('只有别的年度、别的单位的数：待填，但列出来（%j）', (doubt) => {
    expect(settleOne(total('5.00', { doubts: [doubt] }))).toEqual({
      value: undefined,
      certainty: undefined,
      row: undefined,
      findings: ['warning readingDoubtful 0'],
    });
  });

  test('别的年度的数不与本年度的比，但仍列在读数里', () => {
    const readings = [total('7.00', { rank: 0, doubts: [otherYear] }), total('5.00')];
    expect(settleOne(...readings)).toEqual({ value: '50000', certainty: 'certain', row: 1, findings: [] });
    expect(settleFacts(readings).facts.get('totalExpenditure')?.readings).toEqual([readings[1], readings[0]]);
  });
});

describe('几处的数是否一致', () => {
  test('单位不同、数值相同，不算出入', () => {
    const yuan = readingOf('totalExpenditure', decimal(1865100), { printed: '1865100', unit: 'yuan' });
    expect(settleOne(total('186.51'), yuan).findings).toEqual([]);
  });

  test('差在四舍五入之内只是提示，差一点出去就是错误', () => {
    const exact = (yuan: string) => readingOf('totalExpenditure', decimal(yuan), { rank: 2 });
    expect(settleOne(total('186.51'), exact('1865150'))).toEqual({
      value: '1865100',
      certainty: 'certain',
      row: 0,
      findings: ['info readingsRounded 0,1'],
    });
    expect(settleOne(total('186.51'), exact('1865150.01'))).toEqual({
      value: '1865100',
      certainty: 'disputed',
      row: 0,
      findings: ['error readingsDisagree 0,1'],
    });
  });

  test('两处都四舍五入过，容差相加', () => {
    expect(settleOne(total('326.71'), total('326.72')).findings).toEqual(['info readingsRounded 0,1']);
    expect(settleOne(total('326.71'), total('326.73')).findings).toEqual(['error readingsDisagree 0,1']);
  });

  test('同样性质的出入合成一条，列出每一处', () => {
    const result = settleOne(
      total('10.00'),
      total('12.00', { rank: 2 }),
      total('10.01', { rank: 3 }),
      total('13.00', { rank: 4 }),
    );
    expect(result.findings).toEqual(['error readingsDisagree 0,1,3', 'info readingsRounded 0,2']);
  });

  test('与带疑问的数不一致是警告，结果仍可靠', () => {
    const result = settleOne(total('10.00'), total('12.00', { doubts: [runningText] }));
    expect(result).toMatchObject({ certainty: 'certain', findings: ['warning readingsDisagree 0,1'] });
  });

  test('两处都带疑问而不一致，说不准', () => {
    const doubts = [runningText];
    const result = settleOne(total('10.00', { doubts }), total('12.00', { doubts, rank: 2 }));
    expect(result).toMatchObject({
      certainty: 'disputed',
      findings: ['warning readingDoubtful 0', 'warning readingsDisagree 0,1'],
    });
  });

  test('口径不同不算矛盾', () => {
    const scoped = (printed: string, rank = 2) => total(printed, { doubts: [otherScope], rank });
    expect(settleOne(total('10.00'), scoped('8.00'))).toMatchObject({
      certainty: 'certain',
      findings: ['info readingsDisagree 0,1'],
    });
    expect(settleOne(scoped('10.00', 1), scoped('8.00'))).toMatchObject({
      certainty: 'doubtful',
      findings: ['warning readingDoubtful 0', 'info readingsDisagree 0,1'],
    });
  });
});

describe('金额单位写错', () => {
  const factorOf = (...readings: readonly Reading[]) =>
    settleFacts(readings).findings.map((finding) => [
      finding.severity,
      finding.code,
      'factor' in finding ? finding.factor : null,
    ]);
  const yuan = (value: string, own: Partial<Reading> = {}) =>
    readingOf('totalExpenditure', decimal(value), {
      tolerance: decimal('0.005'),
      unit: 'yuan',
      rank: 2,
      ...own,
    });

  test.each([
    ['1126.69', 10000],
    ['11266.90', 1000],
    ['1126690', 10],
    ['112669000', 10],
    ['112669000000', 10000],
  ])('1126.69 万元与 %s 元恰好差 %d 倍', (value, factor) => {
    expect(factorOf(total('1126.69'), yuan(value))).toEqual([['error', 'unitFactorSuspected', factor]]);
  });

  test.each(['112669', '1127.69', '0', '-1126.69'])('1126.69 万元与 %s 元只是不一致', (value) => {
    expect(factorOf(total('1126.69'), yuan(value))).toEqual([['error', 'readingsDisagree', null]]);
  });

  test('有一处带疑问时是警告', () => {
    expect(factorOf(total('1126.69'), yuan('1126.69', { doubts: [unitAssumed] }))).toEqual([
      ['warning', 'unitFactorSuspected', 10000],
    ]);
    expect(factorOf(total('1126.69'), yuan('1126.69', { doubts: [otherScope] }))).toEqual([
      ['warning', 'unitFactorSuspected', 10000],
    ]);
  });

  test('只有一两位有效数字的数什么也证明不了', () => {
    expect(factorOf(total('0.05'), yuan('5.4', { tolerance: decimal('0.5') }))).toEqual([
      ['error', 'readingsDisagree', null],
    ]);
  });

  test('人数差 10 倍不是单位问题', () => {
    expect(
      factorOf(readingOf('onDutyStaff', decimal(14)), readingOf('onDutyStaff', decimal(140), { rank: 2 })),
    ).toEqual([['error', 'readingsDisagree', null]]);
  });
});

describe('单位名称和年度', () => {
  const name = (text: string, rank = 1) => readingOf('unitName', text, { rank });

  test.each([
    ['邵东市（机关）事务中心', '邵东市(机关) 事务中心'],
    ['邵东市机关事务服务中心', '机关事务服务中心'],
    ['机关事务服务中心', '邵东市机关事务服务中心'],
  ])('“%s”和“%s”是同一个单位', (first, second) => {
    expect(settleOne(name(first), name(second, 2))).toEqual({
      value: first,
      certainty: 'certain',
      row: 0,
      findings: [],
    });
  });

  test('不同的名称不一致', () => {
    expect(settleOne(name('邵东市财政局'), name('邵东市审计局', 2))).toMatchObject({
      certainty: 'disputed',
      findings: ['error readingsDisagree 0,1'],
    });
  });

  test('年度相差一年也是不一致', () => {
    const year = (value: number) => readingOf('fiscalYear', decimal(value));
    expect(settleOne(year(2020), year(2020)).findings).toEqual([]);
    expect(settleOne(year(2020), year(2021)).findings).toEqual(['error readingsDisagree 0,1']);
  });
});

test('事实按目录的次序排列，推导出来的在后', () => {
  const facts: readonly FactId[] = ['carryIn', 'budgetAdjustment', 'initialBudget', 'onDutyStaff'];
  const { facts: book } = settleFacts(facts.map((fact) => readingOf(fact, decimal(1))));
  expect([...book.keys()]).toEqual([
    'onDutyStaff',
    'initialBudget',
    'budgetAdjustment',
    'carryIn',
    'adjustedBudget',
  ]);
});
