import type { RenamedSubject } from '../domain/check/defects/old-name-defects';

/** 类 of the functional classification that were renamed after the reform of 2018, with the first budget year of the new name. */
export const RENAMED_SUBJECTS: readonly RenamedSubject[] = [
  { before: '医疗卫生与计划生育支出', now: '卫生健康支出', since: 2019 },
  { before: '文化体育与传媒支出', now: '文化旅游体育与传媒支出', since: 2019 },
  { before: '国土海洋气象等支出', now: '自然资源海洋气象等支出', since: 2019 },
  { before: '资源勘探信息等支出', now: '资源勘探工业信息等支出', since: 2020 },
];
