import type { DeclaredNone, OtherBudget } from '../../fact/particulars';
import type { WordName } from '../pattern/word';

type DeclaredWord = Extract<WordName, 'noGovernmentFund' | 'noStateCapital' | 'noSocialInsurance'>;

/** How accounts call the money of each budget. */
const MONEY: Readonly<Record<OtherBudget, string>> = {
  governmentFund: '政府性基金预算财政拨款',
  stateCapital: '国有资本经营预算财政拨款',
  socialInsurance: '社会保险基金预算',
};

/** What the unit declares not to have had, no more than its table speaks of; null where it declares nothing. */
export function declaredWords(
  declared: readonly DeclaredNone[],
): Readonly<Record<DeclaredWord, string | null>> {
  const word = (budget: OtherBudget): string | null => {
    const found = declared.find((each) => each.budget === budget);
    if (found === undefined) return null;
    return `${MONEY[budget]}${found.of === 'expenditure' ? '支出' : '收入和支出'}`;
  };
  return {
    noGovernmentFund: word('governmentFund'),
    noStateCapital: word('stateCapital'),
    noSocialInsurance: word('socialInsurance'),
  };
}
