import { cellAt } from '../../../src/domain/cell-address';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { SettledFact } from '../../../src/domain/fact/fact-book';
import type { Reading, ReadingDoubt } from '../../../src/domain/fact/reading';
import { settleFacts } from '../../../src/domain/fact/settle';
import { unconfirmedFacts } from '../../../src/domain/fact/unconfirmed';
import { decimal } from '../../../src/domain/money/decimal';

function reading(fact: FactId, yuan: number, doubts: readonly ReadingDoubt[] = [], row = 1): Reading {
  return {
    fact,
    value: decimal(yuan),
    printed: String(yuan),
    unit: 'yuan',
    source: cellAt('决算.xlsx', '支出', row, 1),
    parts: [],
    description: '',
    rank: 1,
    tolerance: decimal(0),
    doubts,
  };
}

const open = (fact: FactId, ...readings: readonly Reading[]): readonly FactId[] =>
  unconfirmedFacts([fact], settleFacts(readings).facts);

const amount = (...doubts: readonly ReadingDoubt[]): Reading => reading('publicFundsActual', 1865100, doubts);

test.each<ReadingDoubt>([
  { code: 'openQuestion', question: 'scope' },
  { code: 'unitAssumed', unit: 'yuan' },
  { code: 'tableUncertain' },
  { code: 'fromRunningText' },
])('读数有疑问 $code，要先确认', (doubt) => {
  expect(open('publicFundsActual', amount(doubt))).toEqual(['publicFundsActual']);
});

test('只是口径不同的读数照常使用；没有疑问的也是', () => {
  expect(open('publicFundsActual', amount({ code: 'otherScope', scope: '财政拨款' }))).toEqual([]);
  expect(open('publicFundsActual', amount())).toEqual([]);
});

test('口径不同，又有别的疑问，按能不能用分', () => {
  const both = amount({ code: 'otherScope', scope: '财政拨款' }, { code: 'openQuestion', question: 'scope' });
  expect(open('publicFundsActual', both)).toEqual(['publicFundsActual']);
});

test('两处读数不一致，要先确认；一致就不用', () => {
  const other = (yuan: number): Reading => reading('publicFundsActual', yuan, [], 9);
  expect(open('publicFundsActual', amount(), other(1900000))).toEqual(['publicFundsActual']);
  expect(open('publicFundsActual', amount(), other(1865100))).toEqual([]);
});

test('没有读到的不在其列：那是缺少', () => {
  expect(open('publicFundsActual')).toEqual([]);
});

test('推算出来的数，要确认的是推算所用的那个', () => {
  const settled = (fact: FactId, certainty: SettledFact['certainty']): [FactId, SettledFact] => {
    return [fact, { fact, value: decimal(1), reading: null, derivation: null, readings: [], certainty }];
  };
  const derived: SettledFact = {
    ...settled('budgetAdjustment', 'disputed')[1],
    derivation: { expression: 'adjustedBudget - initialBudget', inputs: ['adjustedBudget', 'initialBudget'] },
  };
  const book = new Map([
    settled('adjustedBudget', 'disputed'),
    settled('initialBudget', 'certain'),
    ['budgetAdjustment', derived] as const,
  ]);
  expect(unconfirmedFacts(['budgetAdjustment', 'adjustedBudget'], book)).toEqual(['adjustedBudget']);
});
