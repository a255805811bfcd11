import { mendDefect } from '../../../src/domain/check/mend';
import { check, summary } from './checked-unit';

/** What is wrong with the words of these paragraphs. */
const faults = (...texts: readonly string[]): readonly string[] =>
  summary(check(...texts)).filter((line) => line.startsWith('#'));

/** The paragraph after the first mend that the check offers; null where it offers none. */
function mended(text: string): string | null {
  const [defect] = check(text).defects;
  const mend = defect === undefined ? null : mendDefect(defect, { place: '第 1 段', text });
  if (mend === null) return null;
  return text.slice(0, mend.start) + mend.after + text.slice(mend.start + mend.before.length);
}

describe('一段末尾的句号', () => {
  it.each([
    ['全年运转正常。各项工作按计划完成', '# missingStop 成'],
    ['全年运转正常。各项工作按计划完成，', '# missingStop ，'],
    [
      '主要原因是本年工作任务增加，人员和车辆调度频繁，公务接待的批次和人次都有所增加，费用随之上升',
      '# missingStop 升',
    ],
  ])('漏了：%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it.each([
    ['一、部门（单位）基本概况'],
    ['（一）机构和人员情况'],
    ['附件：1.整体支出绩效自评表。2.整体支出绩效评价基础数据表'],
    ['2021年3月18日'],
    ['东屏县水利局'],
    ['全年运转正常。具体情况如下：'],
    ['1.会议费按标准支出；'],
    ['各项工作按计划完成（详见附表）'],
    ['严格落实“一车一档”。坚持“先审批、后派车”'],
  ])('不用：%s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('没有说完的话不替人补句号', () => {
    expect(mended('运转正常。按计划完成')).toBe('运转正常。按计划完成。');
    expect(mended('运转正常。按计划完成，')).toBeNull();
  });
});

describe('名称', () => {
  it('旧科目名称改成现名，新名称不动', () => {
    expect(faults('医疗卫生与计划生育支出增加。')).toEqual(['# oldName 医疗卫生与计划生育支出']);
    expect(mended('医疗卫生与计划生育支出增加。')).toBe('卫生健康支出增加。');
    expect(faults('卫生健康支出、文化旅游体育与传媒支出增加。')).toEqual([]);
  });

  it('自称只能有一个，我单位不算', () => {
    expect(faults('我中心运转正常。', '我局严格控制支出。', '我中心自评为优。')).toEqual([
      '# otherSelf 我局',
    ]);
    expect(faults('我中心运转正常。', '我单位严格控制支出。', '我市财政困难。')).toEqual([]);
  });

  it('通知名称里的年度也要是评价年度，法规名称的年度不管', () => {
    expect(faults('根据《关于开展2018年度部门整体支出绩效自评工作的通知》，开展自评。')).toEqual([
      '# otherYear 2018年',
    ]);
    expect(faults('根据《关于开展2020年度部门整体支出绩效自评工作的通知》，开展自评。')).toEqual([]);
    expect(faults('按照《政府收支分类科目（2018年）》列支。')).toEqual([]);
  });
});

test('一句话从年初预算说起，后面的调整后预算也是本单位的', () => {
  const text = (adjusted: string) => `年初预算880.50万元，年中追加246.19万元，调整后预算${adjusted}万元。`;
  expect(summary(check(text('1126.69'))).at(-1)).toBe('= 1126.69万元 adjustedBudget');
  expect(summary(check(text('1126.96')))).toContain('! 1126.96万元 adjustedBudget 1126.69 -');
});
