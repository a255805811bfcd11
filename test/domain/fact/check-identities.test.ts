import type { FactId } from '../../../src/domain/fact/catalogue';
import type { Reading, ReadingDoubt } from '../../../src/domain/fact/reading';
import { settleFacts } from '../../../src/domain/fact/settle';
import { inTenThousands } from './reading-of';

type Printed = Partial<Record<FactId, string>>;

function read(printed: Printed, doubts: readonly ReadingDoubt[] = []): readonly Reading[] {
  return Object.entries(printed).map(([fact, text]) => inTenThousands(fact as FactId, text, { doubts }));
}

/** What the identities find in amounts printed in 万元: gravity, code, both sides in 元, number of cells. */
function found(printed: Printed, doubts: readonly ReadingDoubt[] = []): readonly string[] {
  return settleFacts(read(printed, doubts)).findings.flatMap((finding) =>
    finding.code === 'identityBroken' || finding.code === 'identityRounded'
      ? [
          `${finding.severity} ${finding.code} ${finding.left.toFixed()} ${finding.right.toFixed()} ${finding.cells.length}`,
        ]
      : [],
  );
}

describe('“三公”经费等于四项之和', () => {
  const parts = (reception: string): Printed => ({
    'threePublicActual.abroad': '0.00',
    'threePublicActual.vehiclePurchase': '29.46',
    'threePublicActual.vehicleOperation': '9.84',
    'threePublicActual.reception': reception,
  });

  test('相等就没有话说', () => {
    expect(found({ threePublicActual: '44.29', ...parts('4.99') })).toEqual([]);
  });

  test('尾差只是提示：容差是各数半个末位之和', () => {
    expect(found({ threePublicActual: '44.31', ...parts('4.99') })).toEqual([
      'info identityRounded 443100 442900 5',
    ]);
    expect(found({ threePublicActual: '44.27', ...parts('4.99') })).toEqual([
      'info identityRounded 442700 442900 5',
    ]);
  });

  test('超出尾差，多了少了都是错误', () => {
    expect(found({ threePublicActual: '44.32', ...parts('4.99') })).toEqual([
      'error identityBroken 443200 442900 5',
    ]);
    expect(found({ threePublicActual: '24.86', ...parts('4.99') })).toEqual([
      'error identityBroken 248600 442900 5',
    ]);
  });

  test('空着的一项，在其余各项够数时等于没有，在不够时可能就是它', () => {
    expect(
      found({
        threePublicActual: '19.86',
        'threePublicActual.vehicleOperation': '19.56',
        'threePublicActual.reception': '0.30',
      }),
    ).toEqual([]);
    expect(found({ threePublicActual: '19.86', 'threePublicActual.reception': '0.30' })).toEqual([]);
    expect(found({ threePublicActual: '0.31', 'threePublicActual.reception': '0.30' })).toEqual([
      'info identityRounded 3100 3000 2',
    ]);
  });

  test('空着一项而其余各项已经超过合计，是错误', () => {
    expect(found({ threePublicActual: '0.20', 'threePublicActual.reception': '0.30' })).toEqual([
      'error identityBroken 2000 3000 2',
    ]);
  });

  test('空着的项不会变成 0', () => {
    const { facts } = settleFacts(read({ threePublicActual: '0.30', 'threePublicActual.reception': '0.30' }));
    expect([...facts.keys()]).toEqual(['threePublicActual', 'threePublicActual.reception']);
  });

  test('预算和上年预算同样核对', () => {
    expect(found({ threePublicBudget: '0.20', 'threePublicBudget.abroad': '0.30' })).toHaveLength(1);
    expect(found({ threePublicBudgetPrior: '0.20', 'threePublicBudgetPrior.abroad': '0.30' })).toHaveLength(
      1,
    );
    expect(found({ threePublicBudget: '0.20', 'threePublicBudgetPrior.abroad': '0.30' })).toEqual([]);
  });
});

describe('支出', () => {
  test('总支出大于基本加项目，可能有上缴、经营等支出：警告', () => {
    const printed = { basicExpenditure: '455.44', projectExpenditure: '671.25' };
    expect(found({ totalExpenditure: '1126.69', ...printed })).toEqual([]);
    expect(found({ totalExpenditure: '1130.00', ...printed })).toEqual([
      'warning identityBroken 11300000 11266900 3',
    ]);
  });

  test('基本加项目大于总支出：错误', () => {
    expect(
      found({ totalExpenditure: '1000.00', basicExpenditure: '455.44', projectExpenditure: '671.25' }),
    ).toEqual(['error identityBroken 10000000 11266900 3']);
  });

  test('人员加公用小于基本支出可能是资金口径：警告；大于则是错误', () => {
    const printed = { personnelActual: '268.93', publicFundsActual: '186.51' };
    expect(found({ basicExpenditure: '455.44', ...printed })).toEqual([]);
    expect(found({ basicExpenditure: '460.00', ...printed })).toEqual([
      'warning identityBroken 4600000 4554400 3',
    ]);
    expect(found({ basicExpenditure: '450.00', ...printed })).toEqual([
      'error identityBroken 4500000 4554400 3',
    ]);
  });
});

describe('收支平衡', () => {
  test('年初加追加等于调整后，差了就是错误', () => {
    const printed = { initialBudget: '880.50', budgetAdjustment: '246.19' };
    expect(found({ ...printed, adjustedBudget: '1126.69' })).toEqual([]);
    expect(found({ ...printed, adjustedBudget: '1126.79' })).toEqual([
      'error identityBroken 11266900 11267900 3',
    ]);
  });

  test('追减使调整后小于年初，不是错误', () => {
    expect(found({ initialBudget: '880.50', budgetAdjustment: '-80.50', adjustedBudget: '800.00' })).toEqual(
      [],
    );
    expect(found({ initialBudget: '880.50', adjustedBudget: '800.00' })).toEqual([]);
  });

  test('结转加收入等于支出加结余，差额可能是非财政拨款结余：警告', () => {
    const printed = { carryIn: '49.14', totalRevenue: '2946.25', totalExpenditure: '2940.05' };
    expect(found({ ...printed, yearEndBalance: '55.34' })).toEqual([]);
    expect(found({ ...printed, yearEndBalance: '55.00' })).toEqual([
      'warning identityBroken 29953900 29950500 4',
    ]);
    expect(found(printed)).toEqual([]);
  });
});

test('表印得再细，差 0.01 万元以内也只是提示', () => {
  const printed = { basicExpenditure: '455.440000', personnelActual: '268.930000' };
  expect(found({ ...printed, publicFundsActual: '186.520000' })).toEqual([
    'info identityRounded 4554400 4554500 3',
  ]);
  expect(found({ ...printed, publicFundsActual: '186.520001' })).toEqual([
    'error identityBroken 4554400 4554500.01 3',
  ]);
});

test('带疑问的数不成立是警告，口径不同只是提示', () => {
  const printed = { threePublicActual: '0.20', 'threePublicActual.reception': '0.30' };
  expect(found(printed, [{ code: 'tableUncertain' }])).toEqual(['warning identityBroken 2000 3000 2']);
  expect(found(printed, [{ code: 'otherScope', scope: '单位' }])).toEqual([
    'info identityBroken 2000 3000 2',
  ]);
});

test('不成立的勾稽写明两边的项目', () => {
  const [finding] = settleFacts(
    read({ initialBudget: '1', budgetAdjustment: '1', adjustedBudget: '9' }),
  ).findings;
  expect(finding).toMatchObject({ identity: 'initialBudget + budgetAdjustment = adjustedBudget' });
});
