import { bareFormula, formulaSkeleton } from '../../../../src/workbook/plan/trace/written-text';

test.each([
  [`IF('决算'!F23="","",'决算'!F23/10000)`, `'决算'!F23/10000`],
  ['IF(COUNT(B8,C8)=2,B8+C8,"")', 'B8+C8'],
  [`IF(COUNT('追加'!D4:D12)=0,"",SUM('追加'!D4:D12))`, `SUM('追加'!D4:D12)`],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
])('溯源表写出 %s 实际计算的部分', (formula, shown) => {
  expect(bareFormula(formula)).toBe(shown);
});

test('插入行、改表名、去引号不改变公式的骨架，换了算法才改变', () => {
  const skeleton = formulaSkeleton(`IF('决算表'!B7="","",'决算表'!B7/10000)`);
  expect(formulaSkeleton('IF(改名!$B$19="","",改名!$B$19/10000)')).toBe(skeleton);
  expect(formulaSkeleton(`IF('决算表'!B7="","",'决算表'!B7/1000)`)).not.toBe(skeleton);
  expect(formulaSkeleton('ROUND(F4+0.000000000001,2)')).toBe(formulaSkeleton('ROUND(F4+1E-12,2)'));
  expect(formulaSkeleton('ROUND(F4+1E-12,2)')).not.toBe(formulaSkeleton('ROUND(F4+1E-11,2)'));
  expect(formulaSkeleton('186.51+2')).not.toBe(skeleton);
});
