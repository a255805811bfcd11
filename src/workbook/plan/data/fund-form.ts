import type { FormBlock, FormSlot } from './fact-form';
import type { FactId } from '../../../domain/fact/catalogue';

const NONE: FormSlot = { kind: 'none' };
const fact = (id: FactId): FormSlot => ({ kind: 'fact', fact: id });

/** The budgets beside 一般公共预算, which most units have no part in; behind the other blocks, so that it moves no fact. */
export const FUND_BLOCK: FormBlock = {
  title: '政府性基金和国有资本经营预算收支情况（单位：万元）',
  grids: [
    {
      headers: ['项目', '年初结转和结余', '本年收入', '年末结转和结余'],
      lines: [
        {
          label: '政府性基金结转结余和收入',
          slots: [
            fact('governmentFundCarryIn'),
            fact('governmentFundRevenue'),
            fact('governmentFundBalance'),
          ],
        },
      ],
    },
    {
      headers: ['项目', '本年支出', '基本支出', '项目支出'],
      lines: [
        {
          label: '政府性基金支出',
          slots: [
            fact('governmentFundExpenditure'),
            fact('governmentFundBasic'),
            fact('governmentFundProject'),
          ],
        },
        { label: '国有资本经营支出', slots: [fact('stateCapitalExpenditure'), NONE, NONE] },
      ],
    },
  ],
};
