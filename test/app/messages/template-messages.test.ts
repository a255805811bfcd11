import { templateFaultMessage, templateNoticeMessage } from '../../../src/app/messages/template-messages';
import type { UnfillableReason } from '../../../src/domain/template/template';

const UNFILLABLE: readonly (readonly [UnfillableReason, string])[] = [
  [
    'dataBound',
    '内容控件绑定了文档里的数据，Word 打开时会用那份数据换掉填的内容。请删去这个内容控件，把占位直接写在文字里。',
  ],
  ['choiceControl', '下拉列表、复选框、图片这类内容控件只能选，不能填。请把占位写在控件之外。'],
  ['fieldCode', '占位写在域代码里。请把占位直接写在文字里。'],
  ['phoneticGuide', '占位带着拼音指南。请去掉拼音后再写占位。'],
  ['chartData', '占位写在图表的数据里，数据来自嵌入的工作表。请写在图表的标题里，或写在文字里。'],
  ['wordArt', '占位写在艺术字或水印里。请改用文本框。'],
];

test.each(UNFILLABLE)('不能填的地方（%s）：说明在哪里、为什么、怎么办', (reason, sentence) => {
  const fault = { code: 'unfillable', reason, name: '年度', place: '第 2 段' } as const;
  expect(templateFaultMessage(fault)).toBe(`第 2 段：此处不能填 {{年度}}：${sentence}`);
});

test('不能重复的行说明怎么改', () => {
  const fault = { name: '项目', place: '表 1 第 2 行' };
  expect(templateFaultMessage({ ...fault, code: 'noteInRows' })).toBe(
    '表 1 第 2 行：{{#项目}} 的重复行里有脚注或尾注，不能重复。请把注移到重复的行之外。',
  );
  expect(templateFaultMessage({ ...fault, code: 'rowsAcrossControl' })).toBe(
    '表 1 第 2 行：{{#项目}} 和 {{/项目}} 有一个在内容控件里面，一个在外面。请把它们写在同一个内容控件里，或都写在外面。',
  );
});

test('填写前要知道的事', () => {
  expect(templateNoticeMessage({ code: 'signatureBecomesInvalid' })).toBe(
    '模板带有数字签名，填好的报告里签名不再有效（模板没有改动）。请在定稿后重新签名。',
  );
  expect(templateNoticeMessage({ code: 'unreadPart', place: '开头' })).toBe(
    '开头：这里嵌着另一个文件，里面的文字读不到，其中的占位不会填。请用 Word 打开模板，另存一次再用。',
  );
});
