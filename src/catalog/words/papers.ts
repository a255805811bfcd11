/** What a cover says its workbook is. */
export const PAPERS: readonly string[] = [
  '部门预算',
  '部门决算',
  '单位预算',
  '单位决算',
  '预决算',
  '预算公开',
  '决算公开',
  '绩效自评',
  '绩效评价',
  '整体支出',
];

/** Parts of tab names and titles of sheets that are text by design. */
export const NARRATIVES: readonly string[] = [
  '目录',
  '目 录',
  '名词解释',
  '职能',
  '机构设置',
  '编制说明',
  '情况说明',
  '说明',
  '概况',
  '单位构成',
  '封面',
  '绩效目标',
];
