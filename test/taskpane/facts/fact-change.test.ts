import { NO_ANSWERS } from '../../../src/app/answers/answers';
import { cellAt } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';
import {
  cellChange,
  fieldUnit,
  isPointedAt,
  readingChange,
  typedChange,
} from '../../../src/taskpane/facts/fact-change';

const STAFF = { fact: 'authorizedStaff', kind: 'person' } as const;
const BUDGET = { fact: 'initialBudget', kind: 'money' } as const;
const CELL = cellAt('预算.xlsx', '预算01表', 7, 2);

describe('补填一个数', () => {
  test('填写的数成为手工填写的回答，金额以万元计', () => {
    expect(typedChange(BUDGET, '880.50')).toEqual({
      ok: true,
      value: { kind: 'fact', answer: { kind: 'typed', fact: 'initialBudget', value: decimal('880.5') } },
    });
  });

  test('填写的不是数，不成为回答', () => {
    expect(typedChange(STAFF, '三十')).toEqual({ ok: false, problem: 'notANumber' });
  });

  test('所选单元格成为金额的来源，连同它的单位', () => {
    expect(cellChange(BUDGET, { cell: CELL, text: '30', problem: null }, 'yuan')).toEqual({
      ok: true,
      value: { kind: 'fact', answer: { kind: 'cell', fact: 'initialBudget', source: CELL, unit: 'yuan' } },
    });
  });

  test('金额的单位不明，不猜测', () => {
    expect(cellChange(BUDGET, { cell: CELL, text: '30', problem: null }, null)).toEqual({
      ok: false,
      problem: 'unitMissing',
    });
  });

  test('人数没有金额单位，周围表格的单位不算数', () => {
    expect(cellChange(STAFF, { cell: CELL, text: '30', problem: null }, 'tenThousandYuan')).toMatchObject({
      value: { answer: { unit: null } },
    });
  });

  test('所选单元格不能作来源时，说明原因', () => {
    expect(cellChange(STAFF, { cell: CELL, text: '', problem: 'blank' }, null)).toEqual({
      ok: false,
      problem: 'blank',
    });
  });

  test.each([
    ['24.60', 'notWhole'],
    ['-3', 'negative'],
    ['5.00%', 'wrongUnit'],
  ])('所选单元格中的 %s 不是人数：%s', (text, problem) => {
    expect(cellChange(STAFF, { cell: CELL, text, problem: null }, null)).toEqual({ ok: false, problem });
  });

  test('单元格中的比率可以是 0.963，也可以是 96.30%', () => {
    const rate = { fact: 'satisfaction', kind: 'ratio' } as const;
    expect(cellChange(rate, { cell: CELL, text: '0.963', problem: null }, null).ok).toBe(true);
    expect(cellChange(rate, { cell: CELL, text: '96.30%', problem: null }, null).ok).toBe(true);
  });

  test('采用另一处读数', () => {
    expect(readingChange(STAFF, CELL)).toEqual({
      kind: 'fact',
      answer: { kind: 'reading', fact: 'authorizedStaff', source: CELL },
    });
  });

  test('人工指定与手工填写分得清', () => {
    const source = CELL;
    const pointed = { kind: 'cell', fact: 'initialBudget', source, unit: 'yuan' } as const;
    const typed = { kind: 'typed', fact: 'authorizedStaff', value: decimal(30) } as const;
    const answers = { ...NO_ANSWERS, facts: [pointed, typed] };
    expect(isPointedAt(answers, 'initialBudget')).toBe(true);
    expect(isPointedAt(answers, 'authorizedStaff')).toBe(false);
    expect(isPointedAt(NO_ANSWERS, 'initialBudget')).toBe(false);
  });

  test('金额栏的单位是万元，数量栏没有固定单位', () => {
    expect(fieldUnit('money')).toBe('万元');
    expect(fieldUnit('count')).toBeNull();
  });
});
