import type { ExtractionRule } from '../../workbook/extract/extraction-rule';

const CARRIED_IN = {
  tables: ['budgetRevenueExpenditure', 'finalRevenueExpenditure'],
  labels: [
    '上年结转',
    '上年结转结余',
    '上年结转和结余',
    '年初结转和结余',
    '年初结转结余',
    '上年结转资金',
    '上年结转收入',
    '上年财政拨款结转',
    '上年结余结转',
    '上年结余',
  ],
  scope: '含上年结转',
} as const;

/** A total in which 上年结转 may be counted. */
export const withCarried = (base: ExtractionRule): ExtractionRule => ({
  ...base,
  carried: { ...CARRIED_IN, amount: 'contained' },
});

/** A total without 上年结转, of use only where the other one has it. */
export const withoutCarried = (base: ExtractionRule): ExtractionRule => ({
  ...base,
  carried: { ...CARRIED_IN, amount: 'leftOut' },
});
