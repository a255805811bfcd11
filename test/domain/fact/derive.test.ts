import type { FactId } from '../../../src/domain/fact/catalogue';
import { deriveFacts } from '../../../src/domain/fact/derive';
import type { Reading } from '../../../src/domain/fact/reading';
import { settleFacts } from '../../../src/domain/fact/settle';
import { decimal } from '../../../src/domain/money/decimal';
import { inTenThousands, readingOf } from './reading-of';

function derived(fact: FactId, ...readings: readonly Reading[]) {
  const settled = settleFacts(readings).facts.get(fact);
  if (settled === undefined) return null;
  const value = typeof settled.value === 'string' ? settled.value : settled.value.toFixed();
  return {
    value,
    certainty: settled.certainty,
    derivation: settled.derivation,
    read: settled.reading !== null,
  };
}

const initial = inTenThousands('initialBudget', '880.50');
const adjustment = inTenThousands('budgetAdjustment', '246.19');
const adjusted = inTenThousands('adjustedBudget', '1126.69');

test('调整后预算由年初加追加得出，没有单元格', () => {
  expect(derived('adjustedBudget', initial, adjustment)).toEqual({
    value: '11266900',
    certainty: 'certain',
    derivation: {
      expression: 'initialBudget + budgetAdjustment',
      inputs: ['initialBudget', 'budgetAdjustment'],
    },
    read: false,
  });
});

test('追加由读到的调整后减年初得出，可以是负数', () => {
  expect(derived('budgetAdjustment', initial, adjusted)).toMatchObject({ value: '2461900', read: false });
  expect(derived('budgetAdjustment', inTenThousands('initialBudget', '1200'), adjusted)?.value).toBe(
    '-733100',
  );
});

describe('调整后预算可能含上年结转', () => {
  const known = (printed: string) => settleFacts([initial, adjusted, inTenThousands('carryIn', printed)]);
  const added = ({ facts, findings }: ReturnType<typeof settleFacts>) => [
    facts.get('budgetAdjustment')?.certainty,
    ...findings.map(({ code, severity }) => `${severity} ${code}`),
  ];

  test('不知道有没有结转：推出的追加存疑，并说明', () => {
    expect(added(settleFacts([initial, adjusted]))).toEqual(['doubtful', 'warning derivedMayHold']);
    expect(added(known('33.60'))).toEqual(['doubtful', 'warning derivedMayHold']);
  });

  test('写明没有结转，或两数相等：无疑问', () => {
    expect(added(known('0.00'))).toEqual(['certain']);
    expect(added(settleFacts([initial, inTenThousands('adjustedBudget', '880.50')]))).toEqual(['certain']);
  });
});

test('只有一个数，什么也推不出', () => {
  expect(derived('adjustedBudget', initial)).toBeNull();
  expect(derived('budgetAdjustment', initial)).toBeNull();
});

test('读到的不用推导的代替', () => {
  expect(derived('adjustedBudget', initial, adjustment, inTenThousands('adjustedBudget', '1'))).toMatchObject(
    {
      value: '10000',
      derivation: null,
      read: true,
    },
  );
});

test('用了有疑问的数，推出的也有疑问；用了有争议的，也有争议', () => {
  const assumed = { ...initial, doubts: [{ code: 'tableUncertain' }] } as const;
  expect(derived('adjustedBudget', assumed, adjustment)?.certainty).toBe('doubtful');
  const other = inTenThousands('budgetAdjustment', '99', { rank: 2 });
  expect(derived('adjustedBudget', assumed, adjustment, other)?.certainty).toBe('disputed');
});

test('别的年度的数不参加推导', () => {
  const old = { ...initial, doubts: [{ code: 'otherYear', year: 2019 }] } as const;
  expect(derived('adjustedBudget', old, adjustment)).toBeNull();
});

test('“三公”合计没有印，四项都有才相加', () => {
  const parts = ['abroad', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const;
  const readings = parts.map((part, index) => readingOf(`threePublicActual.${part}`, decimal(index)));
  expect(derived('threePublicActual', ...readings)).toMatchObject({
    value: '6',
    certainty: 'certain',
    read: false,
  });
  expect(derived('threePublicActual', ...readings.slice(1))).toBeNull();
});

test('在职人数从不推导', () => {
  expect(derived('onDutyStaff', readingOf('authorizedStaff', decimal(15)))).toBeNull();
});

test('写错的推导式是程序的错误', () => {
  const rule = { fact: 'carryIn', expression: 'initialBudget +' } as const;
  expect(() => deriveFacts(new Map(), [rule])).toThrow('does not parse: initialBudget +');
});

test('文字不参加计算', () => {
  const { facts } = settleFacts([readingOf('unitName', '中心')]);
  expect(deriveFacts(facts, [{ fact: 'carryIn', expression: 'unitName + 1' }])).toEqual({
    facts: [],
    findings: [],
  });
});
