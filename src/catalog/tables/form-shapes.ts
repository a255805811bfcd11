import { UNIT_FIGURES } from './unit-figures';
import type { TableKind } from '../../workbook/recognize/table';
import type { ShapeKinds, TableShape } from '../../workbook/recognize/vocabulary';

const always = (kind: TableKind): ShapeKinds => ({ budget: kind, final: kind, finalFiscal: kind });

const LEDGER_FACETS = ['debit', 'voucher', 'summary'];

/** Forms that a unit fills in beside its budget and accounts, and its ledger; none of them is 预算 or 决算 by nature. */
export const FORM_SHAPES: readonly TableShape[] = [
  {
    name: 'projectExpenditure',
    title: {
      parts: ['项目支出', '项目经费', '专项资金', '项目明细'],
      without: ['基本支出'],
      never: ['绩效目标', '项目支出绩效', '项目绩效', '申报'],
      score: 3,
    },
    facets: [{ anyOf: ['budget', 'adjustment', 'adjustedBudget', 'actual'], atLeast: 2, score: 2 }],
    labels: [{ anyOf: ['项目名称', '专项名称', '支出项目名称', '预算项目'], atLeast: 1, score: 3 }],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'documentNumber', 'method', 'answer', 'basic'],
    kinds: always('projectExpenditure'),
    hasNature: false,
  },
  {
    name: 'budgetAdjustments',
    title: { parts: ['追加', '预算调整', '指标调整'], without: [], score: 3 },
    facets: [
      { anyOf: ['documentNumber'], atLeast: 1, score: 2 },
      { anyOf: ['adjustment', 'amount'], atLeast: 1, score: 2 },
    ],
    labels: [
      { anyOf: ['追加事项', '追加内容', '追加项目', '调整事项', '事项', '指标摘要'], atLeast: 1, score: 2 },
    ],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'actual', 'answer'],
    kinds: always('budgetAdjustments'),
    hasNature: false,
  },
  {
    name: 'staff',
    title: {
      parts: ['人员情况', '机构人员', '人员编制', '基本数字', '人员基本情况', '财政供养'],
      without: [],
      score: 3,
    },
    facets: [
      { anyOf: ['authorized'], atLeast: 1, score: 3 },
      { anyOf: ['onDuty', 'inService'], atLeast: 1, score: 3 },
    ],
    labels: [
      {
        anyOf: ['编制人数', '编制数', '年末实有人数', '实有人数', '在职人员', '退休人员', '离休人员'],
        atLeast: 2,
        score: 3,
      },
    ],
    codes: null,
    twoSided: 0,
    never: LEDGER_FACETS,
    kinds: always('staff'),
    hasNature: false,
  },
  {
    name: 'procurement',
    title: { parts: ['采购'], without: [], score: 3 },
    facets: [
      { anyOf: ['budget', 'actual'], atLeast: 1, score: 2 },
      { anyOf: ['method'], atLeast: 1, score: 2 },
    ],
    labels: [
      {
        anyOf: ['采购项目', '采购品目', '采购内容', '采购项目名称', '采购目录', '采购预算', '实际采购金额'],
        atLeast: 1,
        score: 2,
      },
    ],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'answer'],
    kinds: always('procurement'),
    hasNature: false,
  },
  {
    name: 'fixedAssets',
    title: { parts: ['固定资产', '资产情况', '资产占用'], without: [], score: 3 },
    facets: [{ anyOf: ['bookValue', 'netValue'], atLeast: 1, score: 2 }],
    labels: [
      {
        anyOf: [
          '房屋及构筑物',
          '房屋',
          '通用设备',
          '专用设备',
          '家具、用具、装具',
          '家具用具',
          '家具用具装具及动植物',
          '车辆',
          '公务用车',
          '土地、房屋及构筑物',
          '家具、用具、装具及动植物',
          '设备',
          '图书、档案',
          '文物和陈列品',
        ],
        atLeast: 2,
        score: 3,
      },
      { anyOf: ['资产类别', '资产名称', '资产分类', '固定资产类别'], atLeast: 1, score: 2 },
    ],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'answer'],
    kinds: always('fixedAssets'),
    hasNature: false,
  },
  {
    name: 'buildings',
    title: { parts: ['楼堂馆所', '完工项目', '基建'], without: [], score: 3 },
    facets: [
      {
        anyOf: ['approvedArea', 'builtArea', 'approvedInvestment', 'actualInvestment'],
        atLeast: 2,
        score: 5,
      },
    ],
    labels: [],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'answer'],
    kinds: always('buildings'),
    hasNature: false,
  },
  {
    name: 'unitFigures',
    title: { parts: ['基本情况', '基本信息', '概况'], without: [], score: 1 },
    facets: [],
    labels: [{ anyOf: UNIT_FIGURES, atLeast: 2, score: 5 }],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'answer', 'authorized', 'budget', 'actual', 'bookValue', 'basic', 'code'],
    kinds: always('unitFigures'),
    hasNature: false,
  },
  {
    name: 'keyWork',
    title: { parts: ['重点工作'], without: [], score: 3 },
    facets: [{ anyOf: ['measures', 'completion', 'effect', 'measureWord'], atLeast: 2, score: 4 }],
    labels: [{ anyOf: ['工作领域', '重点工作', '工作任务', '工作内容', '工作名称'], atLeast: 1, score: 2 }],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'answer'],
    kinds: always('keyWork'),
    hasNature: false,
  },
  {
    name: 'evidence',
    title: { parts: ['佐证', '自评'], without: [], score: 2 },
    facets: [
      { anyOf: ['point'], atLeast: 1, score: 2 },
      { anyOf: ['answer'], atLeast: 1, score: 2 },
      { anyOf: ['proof'], atLeast: 1, score: 2 },
    ],
    labels: [],
    codes: null,
    twoSided: 0,
    never: LEDGER_FACETS,
    kinds: always('evidence'),
    hasNature: false,
  },
  {
    name: 'expenditureLedger',
    title: { parts: ['明细账', '支出账', '序时账'], without: [], score: 2 },
    facets: [
      { anyOf: ['debit'], atLeast: 1, score: 3 },
      { anyOf: ['summary', 'voucher', 'date'], atLeast: 2, score: 3 },
      { anyOf: ['code'], atLeast: 1, score: 1 },
    ],
    labels: [],
    codes: null,
    twoSided: 0,
    never: [],
    kinds: always('expenditureLedger'),
    hasNature: false,
  },
];
