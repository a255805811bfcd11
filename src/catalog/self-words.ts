/** What a public body calls itself behind 我: each says what sort of body it is, so that two of them cannot be one unit. */
export const SELF_SORTS: readonly string[] = [
  ...['部门', '中心', '总队', '支队', '大队', '公司'],
  ...Array.from('厅局委办部处科会馆院校园所站队社'),
];
/** What any body may call itself, or the place it is in. */
const ANY_SORT = ['单位', '机关', '街道', '镇', '乡'];
/** Behind 本, only what is no other word: 本科, 本部 and 本社 may be. */
const BEHIND_THIS = ['单位', '部门', '机关', '中心', ...Array.from('厅局委院校馆站')];

/** 我馆, 本单位 …: how units speak of themselves. */
export const SELF_WORDS: readonly string[] = [
  ...[...SELF_SORTS, ...ANY_SORT].map((word) => `我${word}`),
  ...BEHIND_THIS.map((word) => `本${word}`),
];
