import { ECONOMIC_CLASSES, economicClass, spentOn } from './classified';
import type { Figure } from './figure';
import { LIBRARY, OFFICE, TOWN } from './invented-units';
import { strangerTo, unitOf, yearBefore, type Unit } from './unit';

const sum = (figures: readonly (Figure | null)[]): number =>
  figures.reduce((total, figure) => total + (figure?.amount ?? 0), 0);

const UNITS: readonly Unit[] = [OFFICE, LIBRARY, TOWN]
  .map((leaves) => unitOf(leaves))
  .flatMap((unit) => [unit, yearBefore(unit), strangerTo(unit, 0.71, unit.name, '本级的数')]);

describe('虚构单位的数自成一套', () => {
  it.each(UNITS.map((unit) => [`${unit.name} ${unit.year}`, unit] as const))('%s', (_, unit) => {
    const { budget, actual, adjusted, threePublic, functions, subjects } = unit;
    expect(unit.carryIn.amount + unit.revenue.amount).toBe(actual.total.amount + unit.yearEnd.amount);
    expect(adjusted.total.amount).toBe(budget.total.amount + unit.adjustment.amount);
    expect(sum(unit.additions.map(({ amount }) => amount))).toBe(unit.adjustment.amount);
    for (const each of [budget, adjusted, actual]) {
      expect(each.basic.amount + each.project.amount).toBe(each.total.amount);
      expect(each.personnel.amount + each.publicFunds.amount).toBe(each.basic.amount);
    }
    for (const side of ['budget', 'actual'] as const) {
      const { total, abroad, vehicles, reception } = threePublic[side];
      expect(abroad.amount + vehicles.amount + reception.amount).toBe(total.amount);
      expect(sum(functions.map((line) => line.all[side]))).toBe(unit[side].total.amount);
      const classes = Object.keys(ECONOMIC_CLASSES).map((code) => economicClass(subjects, code, 'all', side));
      expect(sum(classes)).toBe(unit[side].total.amount);
    }
    const cells = functions.flatMap(({ code }) =>
      subjects.map((subject) => spentOn(unit.leaves, code, subject.code, 'all')),
    );
    expect(sum(cells)).toBe(actual.total.amount);
  });

  it('上年的年末结余就是本年的年初结转', () => {
    const office = unitOf(OFFICE);
    expect(yearBefore(office).yearEnd.amount).toBe(office.carryIn.amount);
    expect(office.carryIn.amount).toBe(236_500);
  });

  it('上年的三公预算是上年度事实，上年的决算只是陷阱', () => {
    const { threePublic } = yearBefore(unitOf(OFFICE));
    expect(threePublic.budget.total.fact).toBe('threePublicBudgetPrior');
    expect(threePublic.actual.total).toMatchObject({
      fact: null,
      trap: { fact: 'threePublicActual', mistake: '2019年的数' },
    });
  });

  it('只有一般公共预算的单位，一般公共预算的合计或许就是全部', () => {
    expect(unitOf(OFFICE).generalPublic.expenditure).toMatchObject({
      fact: 'totalExpenditure',
      onlyPerhaps: true,
    });
    expect(unitOf(TOWN).generalPublic.expenditure).toMatchObject({
      fact: null,
      trap: { fact: 'totalExpenditure', mistake: '只是一般公共预算的数' },
    });
  });
});
