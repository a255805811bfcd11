import { quoted } from './quoted';
import type { ReadingDoubt } from '../../domain/fact/reading';
import { moneyUnitLabel } from '../../domain/money/unit-text';
import type { TableDoubt } from '../../workbook/tables/table';

/** Why a number that was found may not be the right one, and what to look at. */
export function doubtMessage(doubt: ReadingDoubt): string {
  switch (doubt.code) {
    case 'unitAssumed':
      return `表上没有写金额单位，暂按${quoted(moneyUnitLabel(doubt.unit))}计算，请核对单位。`;
    case 'tableUncertain':
      return '所在的表不能完全确定是哪一张表，请核对表名和内容。';
    case 'columnUncertain':
      return `所在的列${quoted(doubt.header)}不能完全确定含义，请核对表头。`;
    case 'rowUncertain':
      return `所在的行${quoted(doubt.label)}不能完全确定含义，请核对项目名称。`;
    case 'otherScope':
      return `口径是${quoted(doubt.scope)}，与其他数据可能不同，请核对口径。`;
    case 'otherYear':
      return `所在的表是 ${doubt.year} 年度的，请核对年度是否用错。`;
    case 'otherUnit':
      return `所在的表属于${quoted(doubt.unitName)}，请核对是否本单位的表。`;
    case 'formulaWithoutValue':
      return '单元格里的公式没有保存计算结果，请用 Excel 或 WPS 打开、保存后再试。';
    case 'fromRunningText':
      return '取自一段文字而不是表格，请与表格核对。';
    case 'openQuestion':
      return '文件里有一个要先回答的问题，回答之前这个数不作定论。';
    case 'setAside':
      return '您已选用另一处的数。';
  }
}

/** What a person should check in a table before relying on it. */
export function tableDoubtMessage(doubt: TableDoubt): string {
  switch (doubt.code) {
    case 'unitMissing':
      return '表上没有写金额单位，请补写“单位：元”或“单位：万元”。';
    case 'yearMissing':
      return '表上没有写年度，请确认是评价年度的表。';
    case 'unitNameMissing':
      return '表上没有写单位名称，请确认是本单位的表。';
    case 'natureMissing':
      return '表上没有写是预算还是决算，请指明。';
    case 'titleMissing':
      return '没有找到表的标题，是按表头和行名认出来的，请确认。';
    case 'hidden':
      return `${hiddenText(doubt.what)}，请确认其中的数仍然有效。`;
  }
}

/** What is hidden, as the subject of a sentence. */
export function hiddenText(what: 'sheet' | 'rows' | 'columns'): string {
  switch (what) {
    case 'sheet':
      return '这张表是隐藏的';
    case 'rows':
      return '表里有隐藏的行';
    case 'columns':
      return '表里有隐藏的列';
  }
}
