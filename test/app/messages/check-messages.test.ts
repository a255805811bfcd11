import {
  agreeingMessage,
  checkSummary,
  defectMessage,
  differingMessage,
  placed,
  unknownMessage,
} from '../../../src/app/messages/check-messages';
import { check, EVALUATION } from '../../domain/check/checked-unit';

/** All lines of a check, as the terminal prints them. */
function lines(text: string): readonly string[] {
  const { agrees, differs, unknown, defects } = check(text);
  return [
    ...agrees.map((figure) => placed(figure, agreeingMessage(figure, EVALUATION.facts))),
    ...differs.map((figure) => placed(figure, differingMessage(figure, EVALUATION.facts))),
    ...unknown.map((figure) => placed(figure, unknownMessage(figure))),
    ...defects.map((defect) => placed(defect, defectMessage(defect))),
  ];
}

test.each([
  ['公用经费支出186.51万元。', '第 1 段：“公用经费支出186.51万元”与事实一致（公用经费决算数）。'],
  ['共完成会议服务205场次。', "第 1 段：“共完成会议服务205场次”与事实一致（会议服务，'重点工作'!D3）。"],
  [
    '在编制内共用186.51万元。',
    '第 1 段：“在编制内共用186.51万元”与已有的数相同（公用经费决算数），文字没有写明是哪一项。',
  ],
  ['办公费23.4万元。', '第 1 段：“办公费23.4万元”未找到依据，请自行核对。'],
  [
    '公用经费支出1186.51万元。',
    '第 1 段：“公用经费支出1186.51万元”不一致：应为 186.51万元（公用经费决算数），可能多写了一位数字。',
  ],
  [
    '公用经费支出1865.1万元。',
    '第 1 段：“公用经费支出1865.1万元”不一致：应为 186.5万元（公用经费决算数），恰好相差 10 倍，可能是单位或小数点写错。',
  ],
  [
    '公用经费支出182.40万元。',
    '第 1 段：“公用经费支出182.40万元”不一致：应为 186.51万元（公用经费决算数），可能错用了另一个数（公用经费预算数）。',
  ],
  [
    '公用经费控制率为102.26%。',
    '第 1 段：“公用经费控制率为102.26%”不一致：应为 102.25%（公用经费控制率的计算结果），末位的四舍五入不对。',
  ],
  ['整体绩效自评分为98分。', '第 1 段：“整体绩效自评分为98分”不一致：应为 93分（评分表的总得分）。'],
  ['评价等次为“良好”。', '第 1 段：“评价等次为‘良好’”里的等次与得分不符，应为“优秀”。请改正。'],
  ['主要原因是。', '第 1 段：“主要原因是。”没有写出原因。请补写。'],
  [
    '增加（减少）的金额已说明。',
    '第 1 段：“增加（减少）的金额已说明”里的“增加（减少）”没有二选一。请留下一个。',
  ],
  [
    '2018年我单位按预算执行。',
    '第 1 段：“2018年我单位按预算执行”里的“2018年”不是评价年度 2020 年，可能是从往年的报告里留下的。请核对。',
  ],
  ['采购设备××台。', '第 1 段：“采购设备××台”里还有没填的“××”。请补填或删去。'],
])('%s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test('一行小结', () => {
  expect(checkSummary(check('公用经费支出186.51万元。', '办公费23.4万元。。', '年末有52辆公务用车。'))).toBe(
    '共核对 3 个数：一致 1 处，不一致 1 处，未找到依据 1 处；另有 1 处文字要改。',
  );
});
