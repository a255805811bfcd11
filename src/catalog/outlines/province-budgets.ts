import type { OutlineSlot, Part } from '../../domain/report/outline';
import { compulsory, optional, variant } from '../../domain/report/pattern/sentence';
import { completion } from '../phrases/completion';
import { COST_CONTROL } from './cost-control';
import { BUDGET_EXECUTION } from './county-performance';

const BASIC: OutlineSlot = {
  id: 'basicExpenditure',
  label: '基本支出情况',
  subheading: '基本支出情况',
  kind: 'parts',
  parts: [
    compulsory(variant('{year}年基本支出{basicExpenditure|万元}万元。')),
    completion('人员经费', 'personnelBudget', 'personnelActual'),
    completion('公用经费', 'publicFundsBudget', 'publicFundsActual'),
  ],
};

const PROJECTS: OutlineSlot = {
  id: 'projectExpenditure',
  label: '项目支出情况',
  subheading: '项目支出情况',
  kind: 'parts',
  parts: [
    compulsory(
      variant('{year}年无项目支出。', { kind: 'zero', fact: 'projectExpenditure' }),
      variant('{year}年项目支出{projectExpenditure|万元}万元。'),
    ),
    {
      list: 'projects',
      lead: '主要项目有：',
      item: '{name}{item.actual|万元}万元',
      separator: '；',
      end: '。',
    },
    optional(
      variant(
        '{year}年无新建楼堂馆所项目。',
        { kind: 'zero', fact: 'approvedArea' },
        { kind: 'zero', fact: 'builtArea' },
      ),
    ),
  ],
};

/** 二、一般公共预算支出情况. */
export const GENERAL_BUDGET: readonly OutlineSlot[] = [BUDGET_EXECUTION, BASIC, COST_CONTROL, PROJECTS];

/** One of the budgets beside 一般公共预算, each a section of its own. */
export function otherBudget(id: string, name: string, parts: readonly Part[]): OutlineSlot {
  return { id, label: `${name}支出情况`, kind: 'parts', parts };
}
