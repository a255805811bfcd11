import type { TableIdentities } from '../../workbook/extract/check/table-identities';

/** Sums that the tables print themselves, by the columns and labels of `vocabulary-headers`. */
export const TABLE_IDENTITIES: TableIdentities = {
  columns: [
    {
      kinds: ['budgetThreePublic', 'finalThreePublic'],
      total: 'total',
      parts: ['abroad', [['vehicles'], ['vehiclePurchase', 'vehicleOperation']], 'reception'],
      complete: true,
    },
    {
      kinds: ['budgetThreePublic', 'finalThreePublic'],
      total: 'vehicles',
      parts: ['vehiclePurchase', 'vehicleOperation'],
      complete: true,
    },
    {
      kinds: [
        'budgetExpenditureByFunction',
        'finalExpenditureByFunction',
        'finalFiscalExpenditureByFunction',
      ],
      total: 'total',
      parts: ['basic', 'project', 'toSuperior', 'operating', 'toAffiliates'],
    },
    {
      kinds: ['finalRevenueByFunction'],
      total: 'total',
      parts: [
        'fiscalRevenue',
        'superiorRevenue',
        'businessRevenue',
        'operatingRevenue',
        'affiliateRevenue',
        'otherRevenue',
      ],
    },
    { kinds: ['budgetBasicExpenditure'], total: 'total', parts: ['personnel', 'publicFunds'] },
    { kinds: ['budgetBasicExpenditure'], total: 'basic', parts: ['personnel', 'publicFunds'] },
    { kinds: ['projectExpenditure'], total: 'adjustedBudget', parts: ['budget', 'adjustment'] },
  ],
  threePublic: {
    total: ['合计', '总计', '三公经费合计', '三公经费支出', '三公经费', '支出合计'],
    abroad: ['因公出国境费', '因公出国境费用', '因公出国境支出', '出国经费'],
    vehicles: [
      '公务用车费',
      '公务用车购置及运行费',
      '公务用车购置及运行维护费',
      '公务用车购置和运行费',
      '公务用车购置和维护经费',
    ],
    vehiclePurchase: ['公务用车购置费', '公务用车购置', '购置费', '公车购置', '公车购置费'],
    vehicleOperation: [
      '公务用车运行维护费',
      '公务用车运行费',
      '运行维护费',
      '运行费',
      '公车运行维护',
      '公车运行维护费',
    ],
    reception: ['公务接待费', '公务接待支出', '公务接待'],
  },
};
