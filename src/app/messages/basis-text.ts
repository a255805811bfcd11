import { addressInWorkbook } from '../../domain/cell-address';
import type { Basis } from '../../domain/check/report-check';
import { factLabel, type FactId } from '../../domain/fact/catalogue';
import type { FactBook } from '../../domain/fact/fact-book';

/** What a figure was compared with, and where it stands: `公用经费决算数，'基本支出决算表'!F23`. */
export function basisText(basis: Basis, facts: FactBook): string {
  switch (basis.kind) {
    case 'fact':
      return factText(basis.fact, facts);
    case 'rate':
      return `${basis.indicator}的计算结果`;
    case 'rateOperand':
      return `${basis.indicator}公式中的数`;
    case 'standard':
      return `${basis.indicator}的评价标准`;
    case 'score':
      return `评分表中${basis.indicator}的得分`;
    case 'weight':
      return `评分表中${basis.indicator}的分值`;
    case 'deduction':
      return `评分表中${basis.indicator}的扣分`;
    case 'total':
      return '评分表的总得分';
    case 'fullTotal':
      return '评分表的总分值';
    case 'pendingWeight':
      return '评分表中待填各项的分值';
    case 'year':
      return '评价年度或与它比较的年度';
    case 'particular':
      return `${basis.label}，${addressInWorkbook(basis.source)}`;
    case 'tableSum':
      return `由表中的 ${basis.of.join('、')} 推得`;
    case 'derived':
      return basis.of.length === 0 ? '由决算、预算的数算得' : `由 ${basis.of.join('、')} 算得`;
  }
}

function factText(fact: FactId, facts: FactBook): string {
  const reading = facts.get(fact)?.reading;
  const label = factLabel(fact);
  return reading === undefined || reading === null ? label : `${label}，${addressInWorkbook(reading.source)}`;
}
