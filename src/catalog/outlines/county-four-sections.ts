import type { Outline } from '../../domain/report/outline';
import { compulsory, variant } from '../../domain/report/pattern/sentence';
import { COUNTY_DEDUCTIONS } from '../phrases/county-deductions';
import { COUNTY_PROBLEMS } from '../phrases/county-problems';
import { SELF_NAMES } from '../phrases/self-names';
import { COUNTY_TABLES } from './county-tables';
import { OVERVIEW } from './county-overview';
import { MEASURES, PROBLEMS } from './problem-slots';
import { PERFORMANCE } from './county-performance';

/**
 * The four-section 自评报告 that counties of Hunan ask for (附件2-3): 基本概况, 绩效状况, 问题及原因, 措施与建议. The section
 * list follows the seed report of FY2020; the sentences are our own.
 */
export const COUNTY_FOUR_SECTIONS: Outline = {
  id: 'county-four-sections',
  name: '县级四部分，附件2-3',
  cover: null,
  attachmentMark: '附件2-3',
  title: compulsory(
    variant('{level}部门（{unitBody}）整体支出绩效自评报告', { kind: 'wordKnown', word: 'level' }),
    variant('部门（{unit}）整体支出绩效自评报告'),
  ),
  sections: [
    { id: 'overview', heading: '部门（单位）基本概况', slots: OVERVIEW },
    { id: 'performance', heading: '部门（单位）整体支出绩效状况', slots: PERFORMANCE },
    { id: 'problems', heading: '存在的问题及原因', slots: [PROBLEMS] },
    { id: 'measures', heading: '提高财政资金绩效的措施与建议', slots: [MEASURES] },
  ],
  annexes: [],
  problems: COUNTY_PROBLEMS,
  deductions: COUNTY_DEDUCTIONS,
  tables: COUNTY_TABLES,
  selfNames: SELF_NAMES,
};
