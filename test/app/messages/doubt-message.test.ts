import { doubtMessage, tableDoubtMessage } from '../../../src/app/messages/doubt-message';
import { evidenceMessage } from '../../../src/app/messages/evidence-message';
import { cellAt } from '../../../src/domain/cell-address';
import type { ReadingDoubt } from '../../../src/domain/fact/reading';
import type { TableDoubt, TableEvidence } from '../../../src/workbook/tables/table';

const cell = cellAt('决算.xlsx', '三公', 0, 0);

const readingDoubts: readonly (readonly [ReadingDoubt, string])[] = [
  [{ code: 'unitAssumed', unit: 'tenThousandYuan' }, '表上没有写金额单位，暂按“万元”计算，请核对单位。'],
  [{ code: 'tableUncertain' }, '所在的表不能完全确定是哪一张表，请核对表名和内容。'],
  [{ code: 'columnUncertain', header: '本年数' }, '所在的列“本年数”不能完全确定含义，请核对表头。'],
  [{ code: 'rowUncertain', label: '其他' }, '所在的行“其他”不能完全确定含义，请核对项目名称。'],
  [{ code: 'otherScope', scope: '财政拨款' }, '口径是“财政拨款”，与其他数据可能不同，请核对口径。'],
  [{ code: 'otherYear', year: 2019 }, '所在的表是 2019 年度的，请核对年度是否用错。'],
  [{ code: 'otherUnit', unitName: '乙局' }, '所在的表属于“乙局”，请核对是否本单位的表。'],
  [{ code: 'formulaWithoutValue' }, '单元格里的公式没有保存计算结果，请用 Excel 或 WPS 打开、保存后再试。'],
  [{ code: 'fromRunningText' }, '取自一段文字而不是表格，请与表格核对。'],
];

const tableDoubts: readonly (readonly [TableDoubt, string])[] = [
  [{ code: 'unitMissing' }, '表上没有写金额单位，请补写“单位：元”或“单位：万元”。'],
  [{ code: 'yearMissing' }, '表上没有写年度，请确认是评价年度的表。'],
  [{ code: 'unitNameMissing' }, '表上没有写单位名称，请确认是本单位的表。'],
  [{ code: 'natureMissing' }, '表上没有写是预算还是决算，请指明。'],
  [{ code: 'titleMissing' }, '没有找到表的标题，是按表头和行名认出来的，请确认。'],
  [{ code: 'hidden', what: 'sheet' }, '这张表是隐藏的，请确认其中的数仍然有效。'],
  [{ code: 'hidden', what: 'columns' }, '表里有隐藏的列，请确认其中的数仍然有效。'],
];

const evidences: readonly (readonly [TableEvidence, string])[] = [
  [{ code: 'title', text: '三公经费支出决算表', cell }, "标题“三公经费支出决算表”（'三公'!A1）"],
  [{ code: 'tabName', text: '三公' }, '工作表名“三公”'],
  [{ code: 'columns', headers: ['预算数', '决算数'] }, '列：预算数、决算数'],
  [{ code: 'rows', labels: ['甲', '乙', '丙', '丁', '戊'] }, '行：甲、乙、丙、丁等 5 项'],
  [{ code: 'formNumber', text: '公开07表', cell }, "表号“公开07表”（'三公'!A1）"],
];

test.each(readingDoubts)('读数的疑问：%j', (doubt, sentence) => {
  expect(doubtMessage(doubt)).toBe(sentence);
});

test.each(tableDoubts)('表的疑问：%j', (doubt, sentence) => {
  expect(tableDoubtMessage(doubt)).toBe(sentence);
});

test.each(evidences)('认出表的依据：%j', (evidence, sentence) => {
  expect(evidenceMessage(evidence)).toBe(sentence);
});
