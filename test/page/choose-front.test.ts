import { chooseFront } from '../../src/page/choose-front';

const chosen = (...names: readonly string[]) => {
  const handed = chooseFront(names.map((name) => new File([], name)));
  return handed === null ? null : [handed.front.name, handed.further.map(({ name }) => name)];
};

describe('一次打开多个文件', () => {
  it('模板也能放评分表，也可以是主工作簿', () => {
    expect(chosen('去年.xls', '空表.XLTX')).toEqual(['空表.XLTX', ['去年.xls']]);
    expect(chosen('说明.txt', '空表.xlsb')).toEqual(['说明.txt', ['空表.xlsb']]);
  });

  it('第一个 .xlsx 或 .xlsm 是主工作簿，其余在旁', () => {
    expect(chosen('去年.xls', '决算.xlsx', '预算.xlsm')).toEqual(['决算.xlsx', ['去年.xls', '预算.xlsm']]);
    expect(chosen('去年.xls', '带宏.XLSM')).toEqual(['带宏.XLSM', ['去年.xls']]);
  });

  it('没有 .xlsx 时第一个文件是主工作簿；没有文件就没有', () => {
    expect(chosen('甲.xls', '乙.xls')).toEqual(['甲.xls', ['乙.xls']]);
    expect(chosen()).toBeNull();
  });
});
