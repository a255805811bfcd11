import { cleanText, isTotalLabel, normalizeLabel } from '../../../src/workbook/tables/label';

describe('标签的清洗', () => {
  test.each([
    ['因 公 出 国 （ 境 ） 费\n用', '因公出国境费用'],
    ['因公出国(境)费', '因公出国境费'],
    ['其中：（1）公务用车购置费', '公务用车购置费'],
    ['3．公务接待费', '公务接待费'],
    ['（一）支出合计', '支出合计'],
    ['二十三、其他支出', '其他支出'],
    ['“三公”经费（万元）', '三公经费'],
    ['  其中：公务用车（辆）', '公务用车'],
    ['收 入 总 计', '收入总计'],
    ['维修（护）费', '维修护费'],
    ['\u202a公务\u2060接待\u00ad费\u202c', '公务接待费'],
    ['⼈员经费', '人员经费'],
  ])('%s → %s', (printed, label) => {
    expect(normalizeLabel(printed)).toBe(label);
  });

  test('开头的数字不是编号时不动：一般公共服务支出、2020年决算数', () => {
    expect(normalizeLabel('一般公共服务支出')).toBe('一般公共服务支出');
    expect(normalizeLabel('2020年决算数')).toBe('2020年决算数');
    expect(normalizeLabel('1.5倍')).toBe('1.5倍');
  });

  test('全角字母数字变半角，零宽字符去掉', () => {
    expect(cleanText('（２０２０）\u200b年\u3000Ａ')).toBe('(2020)年A');
  });

  test('合计、总计、小计是合计行；合计数三个字不是', () => {
    expect(['合 计', '公用经费合计', '收入总计', '小计'].map(isTotalLabel)).toEqual([true, true, true, true]);
    expect(['合计数', '会计核算'].map(isTotalLabel)).toEqual([false, false]);
  });
});
