import type { IndicatorData, IndicatorSystemData } from '../../domain/indicator/system-data';
import { HUNAN_INPUT } from './hunan-county-2020-input';
import { HUNAN_OUTPUT } from './hunan-county-2020-output';
import { HUNAN_EXECUTION } from './hunan-county-2020-execution';
import { HUNAN_MANAGEMENT } from './hunan-county-2020-management';

const INDICATORS: readonly IndicatorData[] = [
  ...HUNAN_INPUT,
  ...HUNAN_EXECUTION,
  ...HUNAN_MANAGEMENT,
  ...HUNAN_OUTPUT,
];

/**
 * 湖南（县市）2020 部门（单位）整体支出: 16 lines, 100 points. The county's own attachment is not public; this is a
 * reconstruction whose every line says in `evidence` what it rests on. A bureau's own form replaces it by `--system`.
 */
export const HUNAN_COUNTY_2020: IndicatorSystemData = {
  id: 'hunan-county-2020',
  title: '部门（单位）整体支出绩效评价指标评分表',
  citation: '{year}年度{region}部门（单位）整体支出绩效评价指标体系',
  fiscalYear: 2020,
  total: 100,
  stepMode: 'floor',
  indicators: INDICATORS,
  grades: [
    { atLeast: 90, label: '优', formalLabel: '优秀' },
    { atLeast: 80, label: '良', formalLabel: '良好' },
    { atLeast: 60, label: '中', formalLabel: '合格' },
    { atLeast: 0, label: '差', formalLabel: '不合格' },
  ],
  provenance:
    'F：公开发布的指标表中有此文字；D：由公开的各级分值相减得出；R：据通行做法整理，应以当地财政部门印发的指标体系核对',
};
