import { fc } from '../../run/properties';
import { NO_ANSWERS, type Answers } from '../../../src/app/answers/answers';
import { readSavedState, savedStateText, type SavedState } from '../../../src/app/answers/saved-state';
import { cellAt } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';

const ANSWERS: Answers = {
  tables: [
    {
      table: cellAt('账.xlsx', '三公', 0, 0),
      kind: 'final',
      unit: 'yuan',
      year: 2020,
      confirmed: true,
    },
  ],
  facts: [
    { kind: 'reading', fact: 'totalRevenue', source: cellAt('账.xlsx', '总表', 3, 2) },
    { kind: 'cell', fact: 'onDutyStaff', source: cellAt('账.xlsx', '人员', 3, 2), unit: null },
    { kind: 'typed', fact: 'carryIn', value: decimal('12.345') },
  ],
  questions: [{ question: 'answer:C4:1', answer: '是', evidence: '=HYPERLINK("x")' }],
  overrides: [{ indicator: 'C1', score: decimal('7.5'), reason: '按财政局意见' }],
  withdrawn: ['fact:carryIn'],
};
const STATE: SavedState = { systemId: 'hunan-county-2020', answers: ANSWERS, extraNames: ['上年.xls'] };

describe('随文档保存的状态', () => {
  it('存下再读出，决定一个不少，小数不差一位', () => {
    expect(readSavedState(savedStateText(STATE))).toEqual(STATE);
  });

  it('选定的年度、单位和口径一起保存；没有选口径的旧状态照读', () => {
    const wanted = { year: 2020, unitName: '枫林县水务局' };
    const chosen: SavedState = { ...STATE, wanted: { ...wanted, scope: 'unit' } };
    expect(readSavedState(savedStateText(chosen))).toEqual(chosen);
    expect(readSavedState(savedStateText({ ...STATE, wanted }))).toEqual({ ...STATE, wanted });
    expect(readSavedState(savedStateText(chosen).replace('"unit"}', '"院"}'))).toBeNull();
  });

  it('没有保存过、别的版本、多出不认识的内容，都从头开始', () => {
    const other = savedStateText(STATE).replace('"version":1', '"version":2');
    const more = savedStateText(STATE).replace('"withdrawn"', '"more":1,"withdrawn"');
    expect([null, '', '{}', other, more].map(readSavedState)).toEqual([null, null, null, null, null]);
  });

  it('被截断的内容不会变成别的决定', () => {
    const text = savedStateText(STATE);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(readSavedState(text.slice(0, length))).toBeNull();
      }),
    );
  });

  it('数不是数时不相信', () => {
    const broken = savedStateText({ ...STATE, answers: NO_ANSWERS }).replace(
      '"overrides":[]',
      '"overrides":[{"indicator":"C1","score":"1e9","reason":""}]',
    );
    expect(readSavedState(broken)).toBeNull();
  });
});
