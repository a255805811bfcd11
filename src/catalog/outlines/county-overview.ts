import type { OutlineSlot } from '../../domain/report/outline';
import { compulsory, optional, variant } from '../../domain/report/pattern/sentence';

/** 一、基本概况: duties, offices, staff, revenue and expenditure, assets, rules. */
export const OVERVIEW: readonly OutlineSlot[] = [
  {
    id: 'overview',
    label: '基本概况：职责、机构、人员、收支、资产',
    kind: 'parts',
    parts: [
      compulsory(variant('{shortUnit}{duties}。')),
      compulsory(
        variant('{officeText}。', { kind: 'wordKnown', word: 'officeText' }),
        variant('共设{officeCount}个{officeKind}：{officeNames}。', {
          kind: 'wordKnown',
          word: 'officeNames',
        }),
        variant('{?内设机构的数量和名称}。'),
      ),
      compulsory(
        variant('核定编制{authorizedStaff|整数}名，{year}年底实有{onDutyStaff|整数}人', {
          kind: 'known',
          fact: 'authorizedStaff',
        }),
        variant('{year}年底实有{onDutyStaff|整数}人'),
      ),
      { list: 'staffKinds', lead: '，其中', item: '{name}{item.onDuty|整数}名', separator: '，', end: '' },
      compulsory(variant('。{year}年度财政收入{totalRevenue|万元}万元，支出{totalExpenditure|万元}万元。')),
      compulsory(variant('{year}年末固定资产{fixedAssets|万元}万元')),
      optional(
        variant(
          '，其中公务用车{vehicles|整数}辆，电梯{elevators|整数}台',
          { kind: 'positive', fact: 'vehicles' },
          { kind: 'positive', fact: 'elevators' },
        ),
        variant('，其中公务用车{vehicles|整数}辆', { kind: 'positive', fact: 'vehicles' }),
        variant('，其中电梯{elevators|整数}台', { kind: 'positive', fact: 'elevators' }),
      ),
      compulsory(variant('。')),
      // Said only as far as the judged points go: 制度健全 and 得到有效执行.
      optional(
        variant('{self}财务管理制度齐全，相关管理制度得到有效执行。', {
          kind: 'fullMarks',
          indicator: '管理制度健全性',
        }),
      ),
    ],
  },
];
