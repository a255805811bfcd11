import { compulsory, optional, variant, type Sentence } from '../../domain/report/pattern/sentence';
import { known, positive, zero } from './conditions';

const FUND = '政府性基金预算财政拨款';
const REVENUE = 'governmentFundRevenue';
const EXPENDITURE = 'governmentFundExpenditure';
const RECEIVED = `${FUND}收入{${REVENUE}|万元}万元`;
const SPENT = `${FUND}支出{${EXPENDITURE}|万元}万元`;

/** What only people can say where no sheet tells of a budget: that there was none is as much a statement as an amount. */
function untold(name: string) {
  return variant(`{?${name}支出的安排、使用和绩效情况；没有的，写明本年度无${name}支出}`);
}

const FULL_STOP = compulsory(variant('。'));

const WITH_SPENDING = positive(EXPENDITURE);

/** 政府性基金: amounts come before what the unit declares; each is named in full, since 支出 alone is the whole unit's. */
export const GOVERNMENT_FUND: readonly Sentence[] = [
  compulsory(
    variant(`本年度无${FUND}收入和支出`, zero(REVENUE), zero(EXPENDITURE)),
    variant(`{year}年${RECEIVED}，未发生${FUND}支出`, positive(REVENUE), zero(EXPENDITURE)),
    variant(`{year}年无${FUND}收入，${SPENT}`, zero(REVENUE), known(EXPENDITURE)),
    variant(`{year}年${RECEIVED}，${SPENT}`, positive(REVENUE)),
    variant(`{year}年${SPENT}`, WITH_SPENDING),
    variant('本年度无{noGovernmentFund}', { kind: 'wordKnown', word: 'noGovernmentFund' }),
    variant(`{year}年未发生${FUND}支出`, zero(EXPENDITURE)),
    untold('政府性基金预算'),
  ),
  optional(
    variant(
      '，其中政府性基金基本支出{governmentFundBasic|万元}万元、政府性基金项目支出{governmentFundProject|万元}万元',
      WITH_SPENDING,
      positive('governmentFundBasic'),
      positive('governmentFundProject'),
    ),
    variant(
      '，其中政府性基金项目支出{governmentFundProject|万元}万元',
      WITH_SPENDING,
      positive('governmentFundProject'),
    ),
    variant(
      '，其中政府性基金基本支出{governmentFundBasic|万元}万元',
      WITH_SPENDING,
      positive('governmentFundBasic'),
    ),
  ),
  optional(
    variant(
      '，政府性基金年初结转和结余{governmentFundCarryIn|万元}万元',
      known(EXPENDITURE),
      positive('governmentFundCarryIn'),
    ),
  ),
  optional(
    variant(
      '，政府性基金年末结转和结余{governmentFundBalance|万元}万元',
      known(EXPENDITURE),
      positive('governmentFundBalance'),
    ),
  ),
  FULL_STOP,
];

/** 国有资本经营: its table accounts for spending alone. */
export const STATE_CAPITAL: readonly Sentence[] = [
  compulsory(
    variant('本年度无国有资本经营预算财政拨款支出', zero('stateCapitalExpenditure')),
    variant(
      '{year}年国有资本经营预算财政拨款支出{stateCapitalExpenditure|万元}万元',
      known('stateCapitalExpenditure'),
    ),
    variant('本年度无{noStateCapital}', { kind: 'wordKnown', word: 'noStateCapital' }),
    untold('国有资本经营预算'),
  ),
  FULL_STOP,
];

/** 社会保险基金 is accounted for by those who run the funds, in no table of a unit's own: only its word is taken. */
export const SOCIAL_INSURANCE: readonly Sentence[] = [
  compulsory(
    variant('本年度无{noSocialInsurance}', { kind: 'wordKnown', word: 'noSocialInsurance' }),
    untold('社会保险基金预算'),
  ),
  FULL_STOP,
];
