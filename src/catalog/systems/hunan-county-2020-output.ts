import type { IndicatorData } from '../../domain/indicator/system-data';

const EFFECT = { level1: '产出及效率', level2: '履职效益', notApplicableWhen: null, evidence: 'R' } as const;

/** 产出及效率 30: 职责履行 8 and 履职效益 22. */
export const HUNAN_OUTPUT: readonly IndicatorData[] = [
  {
    id: 'D1',
    level1: '产出及效率',
    level2: '职责履行',
    name: '重点工作实际完成率',
    weight: 8,
    standard:
      '根据绩效办对部门为民办实事和重点工作的考核分数折算。该项得分＝（绩效办对应部分考核得分/绩效办对应部分总分）×8。',
    explanation: '重点工作实际完成率=（绩效办对应部分考核得分/绩效办对应部分总分）×100%。',
    measure: {
      expression: 'assessmentScore / assessmentTotal',
      zeroBase: { bothZero: 'pending', baseZero: 'pending' },
    },
    rule: { kind: 'proportional' },
    notApplicableWhen: null,
    evidence: 'R',
  },
  {
    ...EFFECT,
    id: 'D2',
    name: '经济效益、社会效益、生态效益',
    weight: 10,
    standard:
      '三项为设置部门整体支出绩效评价指标时必须考虑的共性要素，可根据部门实际选择并细化为个性化指标，根据部门自评材料评定。',
    explanation: '部门（单位）履行职责对经济发展、社会发展和生态环境所带来的直接或间接影响。',
    measure: null,
    rule: { kind: 'manual', aspects: ['经济效益', '社会效益', '生态效益'] },
  },
  {
    ...EFFECT,
    id: 'D3',
    name: '行政效能',
    weight: 6,
    standard:
      '促进部门改进文风会风，加强经费及资产管理，推动网上办事，提高行政效率，降低行政成本：效果较好6分；效果一般3分；无效果或效果不明显0分。',
    explanation: '部门（单位）改进作风、加强管理、降低行政成本的效果。',
    measure: null,
    rule: {
      kind: 'choice',
      options: [
        { label: '效果较好', score: 6 },
        { label: '效果一般', score: 3 },
        { label: '无效果或效果不明显', score: 0 },
      ],
    },
  },
  {
    ...EFFECT,
    id: 'D4',
    name: '社会公众或服务对象满意度',
    weight: 6,
    standard: '90%（含）以上计6分；80%（含）-90%，计4分；70%（含）-80%，计2分；低于70%计0分。',
    explanation: '社会公众或部门（单位）的服务对象对履职效果的满意程度，采取社会调查的方式取得。',
    measure: { expression: 'satisfaction', zeroBase: { bothZero: 'pending', baseZero: 'pending' } },
    rule: {
      kind: 'bands',
      magnitude: false,
      bands: [
        { atLeast: 0.9, score: 6 },
        { atLeast: 0.8, below: 0.9, score: 4 },
        { atLeast: 0.7, below: 0.8, score: 2 },
        { below: 0.7, score: 0 },
      ],
    },
  },
];
