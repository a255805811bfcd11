import { cellAt } from '../../../src/domain/cell-address';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { FactBook, SettledFact } from '../../../src/domain/fact/fact-book';
import type { KeyWorkItem, Particulars } from '../../../src/domain/fact/particulars';
import type { Judgement } from '../../../src/domain/indicator/judgement';
import type { Indicator, IndicatorSystem } from '../../../src/domain/indicator/system';
import { decimal, ZERO, type Decimal } from '../../../src/domain/money/decimal';
import type { Evaluation, IndicatorResult, Reason } from '../../../src/domain/scoring/evaluation';
import canonical from '../../fixtures/canonical-hunan-2020.json';

/** The sample unit's evaluation as literals, so that the report can be tested without reader, recogniser and scoring. */
const HERE = cellAt('样例.xlsx', '表', 0, 0);

export function factBook(values: Partial<Record<FactId, number | string>>): FactBook {
  return new Map(
    Object.entries(values).map(([name, value]) => {
      const fact = name as FactId;
      const settled = typeof value === 'string' ? value : decimal(value);
      return [
        fact,
        { fact, value: settled, reading: null, derivation: null, readings: [], certainty: 'certain' },
      ];
    }),
  ) satisfies ReadonlyMap<FactId, SettledFact>;
}

export const SAMPLE_FACTS = {
  unitName: '邵东市机关事务服务中心',
  fiscalYear: 2020,
  authorizedStaff: 15,
  onDutyStaff: 14,
  initialBudget: 8805000,
  budgetAdjustment: 2461900,
  adjustedBudget: 11266900,
  carryIn: 0,
  yearEndBalance: 0,
  totalRevenue: 11266900,
  totalExpenditure: 11266900,
  basicExpenditure: 4554400,
  projectExpenditure: 6712500,
  personnelBudget: 2361000,
  personnelActual: 2689300,
  publicFundsBudget: 1824000,
  publicFundsActual: 1865100,
  threePublicBudget: 1100000,
  'threePublicBudget.vehiclePurchase': 180000,
  'threePublicBudget.vehicleOperation': 872000,
  'threePublicBudget.reception': 48000,
  threePublicActual: 1083600,
  'threePublicActual.vehiclePurchase': 179800,
  'threePublicActual.vehicleOperation': 861400,
  'threePublicActual.reception': 42400,
  threePublicBudgetPrior: 1150000,
  'threePublicBudgetPrior.vehiclePurchase': 200000,
  'threePublicBudgetPrior.vehicleOperation': 895000,
  'threePublicBudgetPrior.reception': 55000,
  conferenceActual: 26100,
  trainingActual: 20500,
  procurementBudget: 4200000,
  procurementActual: 4125000,
  fixedAssets: 14299100,
  vehicles: 51,
  elevators: 4,
  satisfaction: 0.963,
  assessmentScore: 50,
  assessmentTotal: 50,
} as const satisfies Partial<Record<FactId, number | string>>;

export function judgement(subject: string, point: string, note: string | null): Judgement {
  return { subject, point, answer: { kind: 'no' }, evidence: null, note, source: HERE };
}

const INDICATORS: readonly Indicator[] = canonical.indicators.map(({ id, l1, l2, l3, weight, formula }) => ({
  id,
  level1: l1,
  level2: l2,
  name: l3,
  weight: decimal(weight),
  standard: `${l3}达到评价标准的，得满分。`,
  explanation: formula ?? l3,
  measure: null,
  rule: { kind: 'manual', aspects: [] },
  notApplicableWhen: null,
  evidence: 'F',
}));

export const SAMPLE_SYSTEM: IndicatorSystem = {
  id: canonical.id,
  title: canonical.title,
  citation: '{year}年度{region}部门（单位）整体支出绩效评价指标体系',
  fiscalYear: 2020,
  total: decimal(100),
  stepMode: 'floor',
  indicators: INDICATORS,
  grades: [],
  provenance: 'F',
};

const RATES: Readonly<Record<string, readonly [number, number]>> = {
  A1: [14, 15],
  A2: [-50000, 1150000],
  B1: [11266900, 11266900],
  B2: [2461900, 8805000],
  C1: [1865100, 1824000],
  C2: [1083600, 1100000],
  C3: [4125000, 4200000],
  D1: [50, 50],
};

const COMPLIANCE = judgement('资金使用合规性', '支出符合部门预算批复的用途', '日常公用经费挤占项目经费1例');
const EFFECT = judgement('经济效益、社会效益、生态效益', '自评得分', '生态效益缺少量化数据');

const DEDUCTIONS: Readonly<Record<string, Reason>> = {
  B2: { kind: 'band', deducted: decimal(3) },
  C1: {
    kind: 'steps',
    side: 'over',
    target: decimal(1),
    deviation: decimal('0.0225'),
    step: decimal('0.01'),
    steps: decimal(2),
    mode: 'floor',
    deducted: decimal(2),
  },
  C5: { kind: 'points', failed: [COMPLIANCE], deducted: decimal(1) },
  D2: { kind: 'chosen', judgement: EFFECT, deducted: decimal(1) },
};

/** A line with its score; the reasons are the sample's. */
export function line(indicator: Indicator, score: Decimal | null): IndicatorResult {
  const rate = RATES[indicator.id];
  return {
    indicator,
    ratio:
      rate === undefined || score === null
        ? null
        : { numerator: decimal(rate[0]), denominator: decimal(rate[1]) },
    score,
    status: score === null ? 'pending' : score.eq(indicator.weight) ? 'full' : 'deducted',
    reason: score === null ? { kind: 'pending', needs: [] } : (DEDUCTIONS[indicator.id] ?? null),
    facts: [],
    judgements: [],
  };
}

const LOST: Readonly<Record<string, number>> = { B2: 3, C1: 2, C5: 1, D2: 1 };

/** The sample's evaluation; `pending` names the lines that are 待填. */
export function sampleEvaluation(
  pending: readonly string[] = [],
  facts: FactBook = factBook(SAMPLE_FACTS),
): Evaluation {
  const results = INDICATORS.map((indicator) =>
    line(indicator, pending.includes(indicator.id) ? null : indicator.weight.minus(LOST[indicator.id] ?? 0)),
  );
  const sum = (values: readonly Decimal[]): Decimal =>
    values.reduce((total, value) => total.plus(value), ZERO);
  return {
    system: SAMPLE_SYSTEM,
    facts,
    results,
    total: sum(results.flatMap(({ score }) => score ?? [])),
    pendingWeight: sum(
      results.filter(({ score }) => score === null).map(({ indicator }) => indicator.weight),
    ),
    grade: pending.length > 0 ? null : { atLeast: decimal(90), label: '优', formalLabel: '优秀' },
  };
}

const amount = (wan: string | null): Decimal | null => (wan === null ? null : decimal(wan).times(10000));

const project = (name: string, initial: string | null, added: string | null, actual: string) => ({
  name,
  initialBudget: amount(initial),
  adjustment: amount(added),
  actual: amount(actual),
  note: null,
  source: HERE,
});

const adjustment = (matter: string, wan: string, note: string | null) => ({
  documentNumber: null,
  matter,
  amount: amount(wan),
  note,
  source: HERE,
});

export function keyWork(
  field: string,
  measures: string | null,
  completion: string | null,
  quantity: readonly [number, string] | null,
  effect: string | null,
): KeyWorkItem {
  const counted = quantity && { value: decimal(quantity[0]), measureWord: quantity[1] };
  return { field, measures, completion, quantity: counted, effect, source: HERE };
}

export const SAMPLE_PARTICULARS: Particulars = {
  duties: {
    text: '负责市治机关办公大院的物业维修、安全保卫、环卫绿化和市公务用车服务管理平台的运行、管理、服务等工作。',
    source: HERE,
  },
  offices: { text: '办公室、物业管理股、安全保卫股、环卫绿化股、公务用车管理平台', source: HERE },
  staffKinds: [
    { name: '公务员（含参公）', authorized: decimal(14), onDuty: decimal(13), counted: true, source: HERE },
    { name: '机关工勤人员', authorized: decimal(1), onDuty: decimal(1), counted: true, source: HERE },
    { name: '退休人员', authorized: null, onDuty: decimal(6), counted: false, source: HERE },
    { name: '劳务派遣驾驶员', authorized: null, onDuty: decimal(38), counted: false, source: HERE },
  ],
  projects: [
    project('物业管理及维修专项', '186', '42.36', '228.36'),
    project('安保服务专项', '98', null, '98'),
    project('环卫绿化专项', '46', '12.5', '58.5'),
    project('公务用车平台运行专项', '112', '53.28', '165.28'),
    project('会议服务保障专项', '20', null, '20'),
    project('办公用房维修改造', null, '58', '58'),
    project('驻村帮扶（扶贫）经费', null, '25', '25'),
    project('疫情防控经费', null, '18.11', '18.11'),
  ],
  adjustments: [
    adjustment('物业管理及维修、环卫绿化追加', '54.86', null),
    adjustment('公务用车平台运行追加', '53.28', '车改划入车辆'),
    adjustment('绩效考核奖', '18.6', '政策性'),
    adjustment('综治先进奖', '7.42', '政策性'),
    adjustment('文明单位奖', '6.81', '政策性'),
  ],
  keyWork: [
    keyWork(
      '安全保卫',
      '市治机关办公大院实行半封闭式管理，大院前后大门增派保安设卡登记，安保人员24小时巡逻',
      '开展消防安全演练',
      [3, '次'],
      '维护机关良好的工作秩序',
    ),
    keyWork(
      '物业管理',
      '物业维修和绿化卫生服务续签承包合同，专业技术人员维护配电、电梯、下水管道',
      '完成大楼外墙清洗、瓷砖、亮化、绿化升级改造',
      null,
      '用水用电电梯安全畅通',
    ),
    keyWork(
      '会议服务',
      '全年会议服务保障',
      '完成会议服务',
      [205, '场次'],
      '接待参会人员19500多人次，场场无差错',
    ),
  ],
  judgements: [],
  declaredNone: [],
};
