import type { FactId } from '../../domain/fact/catalogue';
import type { ExtractionRule } from '../../workbook/extract/extraction-rule';
import { label, NUMBER, rule } from './selectors';

/** What forms without a header call a fact, spelt as `normalizeLabel` leaves it. */
const LABELS: readonly (readonly [FactId, readonly string[]])[] = [
  ['authorizedStaff', ['编制人数', '编制数', '核定编制数', '核定编制人数', '人员编制数', '人员编制']],
  [
    'onDutyStaff',
    ['在职人数', '在职人员数', '实有在职人数', '年末在职人数', '实际在职人数', '在职人员', '年末在职人员数'],
  ],
  ['vehicles', ['公务用车数量', '公务用车保有量', '公务用车', '车辆数量', '年末公务用车保有量']],
  ['elevators', ['电梯数量', '电梯']],
  ['fixedAssets', ['固定资产原值', '固定资产', '年末固定资产原值', '固定资产账面原值', '年末固定资产']],
  ['procurementBudget', ['政府采购预算', '政府采购预算数', '政府采购预算金额', '采购预算金额']],
  [
    'procurementActual',
    [
      '政府采购实际支出',
      '实际政府采购金额',
      '政府采购实际金额',
      '政府采购支出',
      '实际采购金额',
      '政府采购执行金额',
    ],
  ],
];

/** All labels of such forms. */
export const UNIT_FIGURES: readonly string[] = LABELS.flatMap(([, labels]) => labels);

/** Forms of labels with their figures beside them come after any table that breaks the figure down. */
export const UNIT_FIGURE_RULES: readonly ExtractionRule[] = LABELS.map(([fact, labels]) =>
  rule(fact, 5, 'unitFigures', label(...labels), NUMBER),
);
