import type { OutlineSlot, Part } from '../../domain/report/outline';
import { compulsory, optional, variant } from '../../domain/report/pattern/sentence';
import { known } from '../phrases/conditions';
import { amountRow, label, value, wideRow } from './form-cells';

const COLUMNS = [22, 28, 22, 28];

const RESULTS: readonly Part[] = [
  compulsory(
    variant(
      '{self}全年财政收入{totalRevenue|万元}万元，支出{totalExpenditure|万元}万元',
      known('totalRevenue'),
    ),
    variant('{self}全年支出{totalExpenditure|万元}万元'),
  ),
  optional(variant('，预算完成率为{rate:预算完成率|%}', { kind: 'rated', indicator: '预算完成率' })),
  compulsory(variant('。')),
  optional(variant('重点工作考核得{assessmentScore|分}分（总分{assessmentTotal|分}分）。')),
  optional(
    variant('社会公众或服务对象满意度为{satisfaction|%}。', { kind: 'positive', fact: 'satisfaction' }),
  ),
];

/** 一: who the unit is and what it did in the year. */
export const UNIT_FORM: OutlineSlot = {
  id: 'unitForm',
  label: '单位情况表',
  kind: 'form',
  columns: COLUMNS,
  rows: [
    [label('联系人'), value('{?联系人}'), label('联络电话'), value('{?联络电话}')],
    [label('人员编制'), value('{authorizedStaff|整数}人'), label('实有人数'), value('{onDutyStaff|整数}人')],
    wideRow('职能职责概述', [compulsory(variant('{shortUnit}{duties}。'))]),
    wideRow('年度主要工作内容', [{ keyWork: { whenNone: '{?年度主要工作内容，按“一是……二是……”分条写}' } }]),
    wideRow('年度总体运行情况及取得的成绩', RESULTS),
  ],
};

/** 二: revenue and expenditure of the year. */
export const MONEY_FORM: OutlineSlot = {
  id: 'moneyForm',
  label: '收支情况表',
  kind: 'form',
  columns: COLUMNS,
  rows: [
    amountRow(['年初预算数', 'initialBudget'], ['本年追加预算', 'budgetAdjustment']),
    amountRow(['调整后预算数', 'adjustedBudget'], ['上年结转', 'carryIn']),
    amountRow(['本年收入合计', 'totalRevenue'], ['本年支出合计', 'totalExpenditure']),
    amountRow(['基本支出', 'basicExpenditure'], ['项目支出', 'projectExpenditure']),
    amountRow(['人员经费决算数', 'personnelActual'], ['公用经费决算数', 'publicFundsActual']),
    amountRow(['“三公”经费预算', 'threePublicBudget'], ['“三公”经费决算', 'threePublicActual']),
    amountRow(['年末结余', 'yearEndBalance'], ['年末固定资产', 'fixedAssets']),
  ],
};
