import type { Finding } from '../../../src/domain/finding';
import { statedSubjects } from '../../../src/taskpane/parts/stated-subjects';

const years: Finding = { code: 'yearConflict', severity: 'warning', cells: [], years: [2020, 2019] };
const names: Finding = { code: 'unitNameConflict', severity: 'warning', cells: [], names: ['甲局', '乙局'] };

test('年度和单位互相矛盾时可以选择', () => {
  expect(statedSubjects([years, names])).toEqual({ years: [2019, 2020], unitNames: ['甲局', '乙局'] });
});

test('没有矛盾时没有可选择的', () => {
  const other: Finding = { code: 'unitMissing', severity: 'warning', cells: [], sheet: '三公' };
  expect(statedSubjects([other])).toEqual({ years: [], unitNames: [] });
});
