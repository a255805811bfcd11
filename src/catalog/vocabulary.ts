import type { Vocabulary } from '../workbook/recognize/vocabulary';
import { AMOUNT_HEADER_TERMS } from './vocabulary-amounts';
import { ROW_HEADER_TERMS } from './vocabulary-headers';
import { TABLE_SHAPES } from './tables/shapes';

/** The words by which tables of 部门预算, 部门决算 and self-evaluation papers are recognised. */
export const VOCABULARY: Vocabulary = {
  headerTerms: [...ROW_HEADER_TERMS, ...AMOUNT_HEADER_TERMS],
  shapes: TABLE_SHAPES,
  fundPhrases: [
    '预决算',
    '一般公共预算',
    '政府性基金预算',
    '国有资本经营预算',
    '公共财政预算',
    '预算单位',
    '预算部门',
    '预算主管部门',
    '预算外',
    '预算指标',
    '部门预算经济分类',
    '政府预算经济分类',
    '部门预算支出经济分类',
    '政府预算支出经济分类',
  ],
  finalLabels: [
    '年末结转和结余',
    '年初结转和结余',
    '结余分配',
    '使用非财政拨款结余',
    '年初财政拨款结转和结余',
  ],
  budgetLabels: ['结转下年', '年终结转结余', '结转下年支出'],
  budgetTitles: [
    '收支总体情况表',
    '收入总体情况表',
    '支出总体情况表',
    '一般公共预算支出情况表',
    '一般公共预算基本支出情况表',
    '政府性基金预算支出情况表',
  ],
  narrativeSheets: [
    '目录',
    '目 录',
    '名词解释',
    '职能',
    '机构设置',
    '编制说明',
    '情况说明',
    '说明',
    '概况',
    '单位构成',
    '封面',
    '绩效目标',
  ],
  coverParts: [
    '部门预算',
    '部门决算',
    '单位预算',
    '单位决算',
    '预决算',
    '预算公开',
    '决算公开',
    '绩效自评',
    '绩效评价',
    '整体支出',
  ],
};
