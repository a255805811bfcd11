import { SAMPLE_FACTS, SAMPLE_PARTICULARS } from '../../domain/report/sample-evaluation';
import { SAMPLE_JUDGEMENTS } from '../../domain/scoring/sample';
import { keyWork, unitOf } from './corpus-unit';

/** The sample unit as its workbooks have it; the seed's text and our own composed report are about it. */
export const SAMPLE_UNIT = unitOf('邵东市机关事务服务中心', 2020, SAMPLE_FACTS, {
  ...SAMPLE_PARTICULARS,
  keyWork: [
    ...SAMPLE_PARTICULARS.keyWork,
    keyWork(
      '公务用车平台',
      '严格落实“一车一档”和使用审批制度',
      '事业单位车改取消车辆置换到平台使用',
      [9, '辆'],
      '公车运行费用控制在预算之内',
    ),
    keyWork(
      '脱贫攻坚',
      '驻村工作队和结对干部因户因人制定扶贫措施',
      '结对帮扶贫困户脱贫',
      [56, '户'],
      '150人全部实现脱贫',
    ),
  ],
  judgements: SAMPLE_JUDGEMENTS,
});
