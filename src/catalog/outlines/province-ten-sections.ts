import type { Outline, OutlineSlot } from '../../domain/report/outline';
import { compulsory, variant } from '../../domain/report/pattern/sentence';
import { COUNTY_DEDUCTIONS } from '../phrases/county-deductions';
import { COUNTY_PROBLEMS } from '../phrases/county-problems';
import { GOVERNMENT_FUND, SOCIAL_INSURANCE, STATE_CAPITAL } from '../phrases/other-budgets';
import { SELF_NAMES } from '../phrases/self-names';
import { CONCLUSION, KEY_WORK, PROCUREMENT_AND_ASSETS } from './county-performance';
import { COUNTY_TABLES } from './county-tables';
import { MEASURES, PROBLEMS } from './problem-slots';
import { GENERAL_BUDGET, otherBudget } from './province-budgets';
import { DUTIES, OFFICES, STAFF } from './unit-slots';

/** A paragraph that only people can write. */
function openSlot(id: string, label: string, prompt: string): OutlineSlot {
  return { id, label, kind: 'parts', parts: [compulsory(variant(`{?${prompt}}。`))] };
}

/** The province's form since FY2021: ten sections, the four budgets one by one, tables attached. */
export const PROVINCE_TEN_SECTIONS: Outline = {
  id: 'province-ten-sections',
  name: '省级十部分',
  cover: null,
  attachmentMark: null,
  title: compulsory(variant('{year}年度{unit}部门整体支出绩效自评报告')),
  sections: [
    { id: 'overview', heading: '部门、单位基本情况', slots: [DUTIES, OFFICES, STAFF] },
    { id: 'generalBudget', heading: '一般公共预算支出情况', slots: GENERAL_BUDGET },
    {
      id: 'governmentFunds',
      heading: '政府性基金预算支出情况',
      slots: [otherBudget('governmentFunds', '政府性基金预算', GOVERNMENT_FUND)],
    },
    {
      id: 'stateCapital',
      heading: '国有资本经营预算支出情况',
      slots: [otherBudget('stateCapital', '国有资本经营预算', STATE_CAPITAL)],
    },
    {
      id: 'socialInsurance',
      heading: '社会保险基金预算支出情况',
      slots: [otherBudget('socialInsurance', '社会保险基金预算', SOCIAL_INSURANCE)],
    },
    {
      id: 'performance',
      heading: '部门整体支出绩效情况',
      slots: [KEY_WORK, PROCUREMENT_AND_ASSETS, CONCLUSION],
    },
    { id: 'problems', heading: '存在的问题及原因分析', slots: [PROBLEMS] },
    { id: 'measures', heading: '下一步改进措施', slots: [MEASURES] },
    {
      id: 'useOfResults',
      heading: '部门整体支出绩效自评结果拟应用和公开情况',
      slots: [openSlot('useOfResults', '结果应用和公开', '自评结果拟如何应用、何时在何处公开')],
    },
    {
      id: 'others',
      heading: '其他需要说明的情况',
      slots: [openSlot('others', '其他说明', '其他需要说明的情况；没有的写“无”')],
    },
  ],
  annexes: ['附件：1.整体支出绩效评价基础数据表', '　　　2.整体支出绩效评价指标评分表'],
  problems: COUNTY_PROBLEMS,
  deductions: COUNTY_DEDUCTIONS,
  tables: COUNTY_TABLES,
  selfNames: SELF_NAMES,
};
