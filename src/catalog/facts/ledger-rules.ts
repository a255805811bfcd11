import type { LedgerRule } from '../../workbook/ledger/ledger-rule';

/** “三公”经费 counts 财政拨款 only; a ledger holds all funds, and its project lines may carry other subjects. */
const ALL_FUNDS = { part: null, rank: 9, otherScope: '全部资金' } as const;

/** Sums over 支出明细账 by 部门支出经济分类科目 (2018 编码); 公用经费 is 302 and 310 within 基本支出. */
export const LEDGER_RULES: readonly LedgerRule[] = [
  { fact: 'totalExpenditure', codes: [''], part: null, rank: 9 },
  { fact: 'basicExpenditure', codes: [''], part: 'basic', rank: 9 },
  { fact: 'projectExpenditure', codes: [''], part: 'project', rank: 9 },
  { fact: 'personnelActual', codes: ['301', '303'], part: 'basic', rank: 9 },
  { fact: 'publicFundsActual', codes: ['302', '310'], part: 'basic', rank: 9 },
  { fact: 'conferenceActual', codes: ['30215'], part: 'basic', rank: 9 },
  { fact: 'trainingActual', codes: ['30216'], part: 'basic', rank: 9 },
  { fact: 'threePublicActual', codes: ['30212', '30217', '30231', '31013', '30913'], ...ALL_FUNDS },
  { fact: 'threePublicActual.abroad', codes: ['30212'], ...ALL_FUNDS },
  { fact: 'threePublicActual.vehiclePurchase', codes: ['31013', '30913'], ...ALL_FUNDS },
  { fact: 'threePublicActual.vehicleOperation', codes: ['30231'], ...ALL_FUNDS },
  { fact: 'threePublicActual.reception', codes: ['30217'], ...ALL_FUNDS },
];
