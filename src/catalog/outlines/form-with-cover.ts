import type { Outline } from '../../domain/report/outline';
import { compulsory, variant } from '../../domain/report/pattern/sentence';
import { COUNTY_DEDUCTIONS } from '../phrases/county-deductions';
import { COUNTY_PROBLEMS } from '../phrases/county-problems';
import { SELF_NAMES } from '../phrases/self-names';
import { COST_CONTROL } from './cost-control';
import { CONCLUSION, MANAGEMENT } from './county-performance';
import { COUNTY_TABLES } from './county-tables';
import { MONEY_FORM, UNIT_FORM } from './form-tables';
import { MEASURES, PROBLEMS } from './problem-slots';

/** The form with a cover page that some cities hand out: tables about the unit and its money, then the text. */
export const FORM_WITH_COVER: Outline = {
  id: 'form-with-cover',
  name: '表格式，带封面',
  cover: {
    lines: [
      '部门（单位）名称：{unit}',
      '预算编码：{?预算编码}',
      '评价方式：部门（单位）绩效自评',
      '评价机构：部门（单位）评价组',
      '报告日期：{?报告日期}',
    ].map((line) => compulsory(variant(line))),
    foot: compulsory(
      variant('{region}财政局（制）', { kind: 'wordKnown', word: 'region' }),
      variant('{?地区名称}财政局（制）'),
    ),
  },
  attachmentMark: null,
  title: compulsory(variant('{year}年度部门整体支出绩效自评报告')),
  sections: [
    { id: 'overview', heading: '部门（单位）基本概况', slots: [UNIT_FORM] },
    { id: 'money', heading: '部门（单位）收支情况', slots: [MONEY_FORM] },
    {
      id: 'performance',
      heading: '部门（单位）整体支出绩效情况',
      slots: [COST_CONTROL, MANAGEMENT, CONCLUSION],
    },
    { id: 'problems', heading: '存在的主要问题', slots: [PROBLEMS] },
    { id: 'measures', heading: '改进措施和有关建议', slots: [MEASURES] },
  ],
  annexes: [],
  problems: COUNTY_PROBLEMS,
  deductions: COUNTY_DEDUCTIONS,
  tables: COUNTY_TABLES,
  selfNames: SELF_NAMES,
};
