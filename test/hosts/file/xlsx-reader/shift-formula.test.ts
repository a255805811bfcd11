import { shiftFormula } from '../../../../src/hosts/file/xlsx-reader/shift-formula';

describe('共享公式按位置平移', () => {
  it.each([
    ['相对引用随行列移动', 'A1+B2', 'C4+D5'],
    ['绝对引用不动', '$A$1+$A1+A$1', '$A$1+$A4+C$1'],
    ['区域两端都移动', 'SUM(A1:B2)', 'SUM(C4:D5)'],
    ['整列引用只随列移动', 'SUM(A:$B)', 'SUM(C:$B)'],
    ['整行引用只随行移动', 'SUM(1:$2)', 'SUM(4:$2)'],
    ['文字里的地址不动', '"A1"&A1&"说""A1"""', '"A1"&C4&"说""A1"""'],
    ['表名里的地址不动', "'A1 表''A2'!A1+AB12!A1", "'A1 表''A2'!C4+AB12!C4"],
    ['跨表引用的表名不动', 'SUM(Jan:Mar!A1)', 'SUM(Jan:Mar!C4)'],
    ['外部工作簿和表格列名不动', '[1]Sheet1!A1+表1[[#This Row],[Q1]]', '[1]Sheet1!C4+表1[[#This Row],[Q1]]'],
    ['函数名和名称不动', 'LOG10(A1)+Q1合计+A1.x+A1B', 'LOG10(C4)+Q1合计+A1.x+A1B'],
    ['错误值不动', 'IF(A1=#REF!,#N/A,0)', 'IF(C4=#REF!,#N/A,0)'],
    ['越过表边时回到另一边', 'XFD1048576', 'B3'],
  ])('%s', (_name, formula, moved) => {
    expect(shiftFormula(formula, 3, 2)).toBe(moved);
  });

  it('向左上移动越过表边也回到另一边', () => {
    expect(shiftFormula('A1', -1, -1)).toBe('XFD1048576');
  });

  it('没有闭合的引号和括号原样保留', () => {
    expect(shiftFormula('"A1', 1, 1)).toBe('"B2');
    expect(shiftFormula('[A1', 1, 1)).toBe('[B2');
  });

  it('很长的恶意公式也只用线性时间', () => {
    const hostile = `${'['.repeat(20_000)}${"'".repeat(20_001)}${'a'.repeat(20_000)}`;
    expect(shiftFormula(hostile, 1, 1)).toHaveLength(hostile.length);
  });
});
