import type { ColumnRelation } from '../../workbook/check/column-relation';

/** Sums that tables print across their columns. */
export const COLUMN_SUMS: readonly ColumnRelation[] = [
  {
    kinds: ['threePublic'],
    total: 'total',
    parts: ['abroad', [['vehicles'], ['vehiclePurchase', 'vehicleOperation']], 'reception'],
    complete: true,
    without: ['meeting', 'training'],
  },
  {
    kinds: ['threePublic'],
    total: 'vehicles',
    parts: ['vehiclePurchase', 'vehicleOperation'],
    complete: true,
  },
  {
    kinds: ['expenditureByFunction'],
    total: 'total',
    parts: ['basic', 'project', 'toSuperior', 'operating', 'toAffiliates'],
  },
  {
    kinds: ['revenueByFunction'],
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
  { kinds: ['basicExpenditure'], total: 'total', parts: ['personnel', 'publicFunds'] },
  { kinds: ['basicExpenditure'], total: 'basic', parts: ['personnel', 'publicFunds'] },
  { kinds: ['projectExpenditure'], total: 'adjusted', parts: ['budget', 'adjustment'] },
];
