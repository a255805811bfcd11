/** The words a pattern may name, and what a blank place asks for when one is not known. */
export const WORDS = {
  year: '评价年度',
  priorYear: '上年度',
  unit: '单位名称',
  shortUnit: '单位名称',
  unitBody: '单位名称',
  self: '单位自称',
  formSelf: '单位自称',
  region: '地区',
  level: '市级、县级或区级',
  finance: '财政部门',
  citation: '评价指标体系名称',
  duties: '主要职责',
  officeCount: '内设机构数',
  officeKind: '内设机构类别',
  officeNames: '内设机构名称',
  officeText: '内设机构情况',
  indicator: '指标名称',
  remark: '扣分说明',
  name: '名称',
  measureWord: '计量单位',
  noGovernmentFund: '政府性基金预算有无收支',
  noStateCapital: '国有资本经营预算有无收支',
  noSocialInsurance: '社会保险基金预算有无收支',
} as const;

/** The name of a word. */
export type WordName = keyof typeof WORDS;

/** Whether a slot names a word. */
export function isWordName(text: string): text is WordName {
  return Object.hasOwn(WORDS, text);
}
