import type { OutlineSlot } from '../../domain/report/outline';
import { compulsory, optional, variant } from '../../domain/report/pattern/sentence';
import { known } from '../phrases/conditions';

/** What the unit has to do. */
export const DUTIES: OutlineSlot = {
  id: 'duties',
  label: '主要职责',
  subheading: '主要职责',
  kind: 'parts',
  parts: [compulsory(variant('{shortUnit}{duties}。'))],
};

/** Its offices, as a list of names or in the unit's own sentence. */
export const OFFICES: OutlineSlot = {
  id: 'offices',
  label: '机构设置',
  subheading: '机构设置',
  kind: 'parts',
  parts: [
    compulsory(
      variant('{officeText}。', { kind: 'wordKnown', word: 'officeText' }),
      variant('{self}共设{officeCount}个{officeKind}：{officeNames}。', {
        kind: 'wordKnown',
        word: 'officeNames',
      }),
      variant('{?内设机构的数量和名称}。'),
    ),
  ],
};

/** Authorised and actual staff; the kinds only where they add up. */
export const STAFF: OutlineSlot = {
  id: 'staff',
  label: '人员编制与实有人数',
  subheading: '人员编制及实有人数',
  kind: 'parts',
  parts: [
    compulsory(
      variant(
        '核定编制{authorizedStaff|整数}名，{year}年底实有{onDutyStaff|整数}人',
        known('authorizedStaff'),
      ),
      variant('{year}年底实有{onDutyStaff|整数}人'),
    ),
    { list: 'staffKinds', lead: '，其中', item: '{name}{item.onDuty|整数}名', separator: '，', end: '' },
    compulsory(variant('。')),
    optional(
      variant('在职人员控制率为{rate:在职人员控制率|%}。', { kind: 'rated', indicator: '在职人员控制率' }),
    ),
  ],
};
