/** The columns of 溯源表; those from `key` on are hidden and only read by a rerun. */
export const TRACE_COLUMNS = {
  category: 0,
  label: 1,
  formula: 2,
  source: 3,
  printed: 4,
  then: 5,
  now: 6,
  state: 7,
  otherReadings: 8,
  remark: 9,
  key: 10,
  origin: 11,
  written: 12,
  companionOrigin: 13,
  companionWritten: 14,
  remarkWritten: 15,
  subject: 16,
  point: 17,
  // Beside the mark, in the first row.
  unitName: 11,
  year: 12,
} as const;

/** The headers of the columns people see. */
export const TRACE_HEADERS = [
  '类别',
  '项目',
  '公式或依据',
  '来源（工作表!单元格）',
  '来源原值及单位',
  '当时值',
  '现值',
  '状态',
  '其他读数',
  '备注',
] as const;

/** The columns only a rerun reads. */
export const TRACE_HIDDEN = [10, 11, 12, 13, 14, 15, 16, 17] as const;
