import { BUILT_IN_SYSTEMS } from '../../../../src/catalog/systems/systems';
import type { IndicatorSystem } from '../../../../src/domain/indicator/system';
import {
  gradeFormula,
  pendingWeightFormula,
  totalFormula,
} from '../../../../src/domain/scoring/formula/total-formula';
import { calculateFormulas } from '../../../oracle/calculate-formulas';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];

function closing(scores: readonly (number | string)[], weights: readonly number[]) {
  const lines = scores.map((score, index) => [`A${index + 1}`, score] as const);
  const weighed = weights.map((weight, index) => [`B${index + 1}`, weight] as const);
  const [total, pending] = [totalFormula('s!A1:A9'), pendingWeightFormula('s!A1:A9', 's!B1:B9')];
  const cells = {
    ...Object.fromEntries(lines),
    ...Object.fromEntries(weighed),
    C1: `=${total}`,
    D1: `=${pending}`,
  };
  const grade = gradeFormula(HUNAN.grades, { total: 's!C1', pendingWeight: 's!D1' });
  return calculateFormulas({ s: cells }, ['s!C1', 's!D1', grade]);
}

it('sums the known scores without binary noise: 89.7 + 0.1 + 0.2 is 优秀', () => {
  expect(closing([89.7, 0.1, 0.2], [90, 5, 5])).toEqual([90, 0, '优秀']);
  expect(closing([89.69, 0.1, 0.2], [90, 5, 5])).toEqual([89.99, 0, '良好']);
});

it('leaves the grade open only while a 待填 line could change it', () => {
  expect(closing([85, '待填'], [90, 10])).toEqual([85, 10, '待定']);
  expect(closing([92, '待填'], [92, 8])).toEqual([92, 8, '优秀']);
});
