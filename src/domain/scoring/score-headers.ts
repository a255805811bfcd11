/** The columns of 评分表 as the county's form heads them, in the sheet and in the report. */
export const SCORE_HEADERS = [
  '一级指标',
  '分值',
  '二级指标',
  '分值',
  '三级指标',
  '分值',
  '评价标准',
  '指标说明',
  '得分',
  '扣分原因',
] as const;
