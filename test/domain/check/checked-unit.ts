import { REPORT_LABELS } from '../../../src/catalog/report-labels';
import { cellAt } from '../../../src/domain/cell-address';
import { checkReport } from '../../../src/domain/check/check-report';
import type { Basis, ReportCheck } from '../../../src/domain/check/report-check';
import { FACT_IDS, type FactId } from '../../../src/domain/fact/catalogue';
import type { SettledFact } from '../../../src/domain/fact/fact-book';
import type { Particulars } from '../../../src/domain/fact/particulars';
import type { Indicator } from '../../../src/domain/indicator/system';
import { decimal } from '../../../src/domain/money/decimal';
import type { Evaluation, IndicatorResult } from '../../../src/domain/scoring/evaluation';

const VALUES: Partial<Readonly<Record<FactId, number | string>>> = {
  fiscalYear: 2020,
  authorizedStaff: 15,
  onDutyStaff: 14,
  initialBudget: 8805000,
  budgetAdjustment: 2461900,
  adjustedBudget: 11266900,
  totalRevenue: 11266900,
  totalExpenditure: 11266900,
  basicExpenditure: 4554400,
  projectExpenditure: 6712500,
  personnelBudget: 2361000,
  personnelActual: 2689300,
  publicFundsBudget: 1824000,
  publicFundsActual: 1865100,
  threePublicBudget: 1100000,
  threePublicActual: 1083600,
  threePublicBudgetPrior: 1150000,
  'threePublicActual.reception': '86600.00',
  procurementBudget: 4200000,
  procurementActual: 4125000,
  fixedAssets: 14299100,
  vehicles: 51,
  elevators: 4,
  satisfaction: '0.963',
};

const source = cellAt('补充资料.xlsx', '重点工作', 2, 3);

function settled(fact: FactId): SettledFact {
  const value = decimal(VALUES[fact] ?? 0);
  return { fact, value, reading: null, derivation: null, readings: [], certainty: 'certain' };
}

function indicator(name: string, weight: number): Indicator {
  return {
    id: name,
    level1: '投入',
    level2: '预算配置',
    name,
    weight: decimal(weight),
    standard: '',
    explanation: '',
    measure: null,
    rule: { kind: 'proportional' },
    notApplicableWhen: null,
    evidence: 'F',
  };
}

/** Lines with a rate are measured; by what, no test asks. */
const MEASURE = {
  expression: 'onDutyStaff / authorizedStaff',
  zeroBase: { bothZero: 'pending', baseZero: 'pending' },
} as const;

function result(
  name: string,
  weight: number,
  score: number,
  ratio: readonly [number, number],
): IndicatorResult {
  const [numerator, denominator] = [decimal(ratio[0]), decimal(ratio[1])];
  return {
    indicator: { ...indicator(name, weight), measure: MEASURE },
    ratio: { numerator, denominator },
    score: decimal(score),
    status: score === weight ? 'full' : 'deducted',
    reason: null,
    facts: [],
    judgements: [],
  };
}

const GRADE = { atLeast: decimal(90), label: '优', formalLabel: '优秀' };
const SYSTEM = {
  id: 'hunan-county-2020',
  title: '评分表',
  citation: '',
  fiscalYear: 2020,
  total: decimal(100),
  stepMode: 'floor',
  indicators: [],
  grades: [GRADE],
  provenance: '',
} as const;

/** The sample unit of the year 2020 as it was scored: 93 points. */
export const EVALUATION: Evaluation = {
  system: SYSTEM,
  facts: new Map(FACT_IDS.filter((id) => id in VALUES).map((id) => [id, settled(id)])),
  results: [
    result('在职人员控制率', 5, 5, [14, 15]),
    result('“三公经费”变动率', 5, 5, [-50000, 1150000]),
    result('“三公经费”控制率', 7, 7, [978000, 1100000]),
    result('预算控制率', 5, 2, [2461900, 8805000]),
    result('公用经费控制率', 8, 6, [1865100, 1824000]),
  ],
  total: decimal(93),
  pendingWeight: decimal(0),
  grade: GRADE,
};

export const PARTICULARS: Particulars = {
  duties: null,
  offices: null,
  staffKinds: [
    { name: '公务员', authorized: decimal(14), onDuty: decimal(13), counted: true, source },
    { name: '机关工勤人员', authorized: decimal(1), onDuty: decimal(1), counted: true, source },
  ],
  projects: [
    {
      name: '物业管理专项',
      initialBudget: decimal(3000000),
      adjustment: null,
      actual: decimal(2986500),
      note: null,
      source,
    },
  ],
  adjustments: [
    { documentNumber: null, matter: '绩效考核奖', amount: decimal(1200000), note: null, source },
    { documentNumber: null, matter: '文明单位奖', amount: decimal(450000), note: null, source },
  ],
  keyWork: [
    {
      field: '会议服务',
      measures: null,
      completion: '完成会议服务205场次',
      quantity: { value: decimal(205), measureWord: '场次' },
      effect: '接待参会人员19500多人次，帮扶56户150人',
      source,
    },
  ],
  judgements: [],
  declaredNone: [],
};

/** Checks paragraphs of the sample unit's report. */
export function check(...texts: readonly string[]): ReportCheck {
  const paragraphs = texts.map((text, index) => ({ place: `第 ${index + 1} 段`, text }));
  return checkReport(paragraphs, EVALUATION, PARTICULARS, REPORT_LABELS);
}

/** A basis in one word, to compare in tests. */
export function basisText(basis: Basis): string {
  switch (basis.kind) {
    case 'fact':
      return basis.fact;
    case 'rate':
    case 'score':
    case 'weight':
    case 'deduction':
    case 'rateOperand':
    case 'standard':
      return `${basis.kind} ${basis.indicator}`;
    case 'total':
    case 'fullTotal':
    case 'pendingWeight':
    case 'year':
      return basis.kind;
    case 'particular':
      return `particular ${basis.label}`;
    case 'tableSum':
      return `tableSum ${basis.of.join(' ')}`;
    case 'derived':
      return `${basis.operation} ${basis.of.join(' ')}`.trim();
  }
}

/** What a check found, one line a figure or defect; years that are right are left out. */
export function summary(found: ReportCheck): readonly string[] {
  return [
    ...found.agrees
      .filter(({ basis }) => basis.kind !== 'year')
      .map(
        ({ text, basis, certainty }) => `${certainty === 'named' ? '=' : '~'} ${text} ${basisText(basis)}`,
      ),
    ...found.differs.map(
      ({ text, expected, cause }) =>
        `! ${text} ${basisText(expected.basis)} ${expected.printed} ${cause?.kind ?? '-'}`,
    ),
    ...found.unknown.map(({ text }) => `? ${text}`),
    ...found.defects.map(({ text, problem }) => `# ${problem.code} ${text}`),
  ];
}
