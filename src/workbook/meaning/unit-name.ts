import type { LabelReader } from './label';

/** What the names of offices end in. */
export const OFFICE =
  '局|委|委员会|办|办公室|中心|院|校|学校|学院|大学|中学|小学|处|站|所|队|会|政府|厅|部|馆|社|团|署|街道|办事处|镇|乡|公司|党校|基地|园|妇联|残联|残疾人联合会|研究室|文联|工商联|社科联|侨联|台|库';
const ORGANIZATION = new RegExp(
  String.raw`^[\u4e00-\u9fff()（）]{2,40}(?:${OFFICE}|场|县|区)(?:[(（](?:本级|部门|汇总|单位)[)）]|本级)?$`,
);
const YEAR = /20\d\d年?度?$/;
/** Signs of a name that are no words of ours. */
const LEAST_OWN = 3;
const MOST_UNKNOWN = 2;
const LEAST_KNOWN = 6;
const PART =
  /^(?:第[一二三四五六七八九十\d]{1,3}部分|附[件表]\d{0,2}[:：]?|附?表[一二三四五六七八九十\d]{1,3}[:：、]?)/;
/** How letters open, and who writes them: 枫林县财政局关于批复枫林县水务局2020年部门预算的通知. */
const LETTER =
  /^(?:[\u4e00-\u9fff]{2,20}关于(?:批复|下达|核定|印发|同意|追加|拨付|调整|通报|收回)|关于(?:批复|下达|核定|印发|同意|追加)?)/;
/** Behind a title: 人员情况（清溪镇政府）. */
const IN_BRACKETS = /[(（]([^()（）]{4,30})[)）]$/;
/** Words of two signs that begin as names end: 部门 is no 部. */
const SPLIT = /^(?:部门|所属|所在|会计|会议|社会|社保|处理|处置|委托|委员|办公|办事|局属|镇级|乡级)/;
const EXTENSION = /\.(?:xlsx?|xlsm|xltx|et|ods|csv)$/i;

/** Whether a text reads as the name of an office; what a bracket opens, it closes. */
export function isOrganization(text: string): boolean {
  const isOpen = text.split(/[(（]/).length !== text.split(/[)）]/).length;
  return !isOpen && ORGANIZATION.test(text);
}

/**
 * The name that a title ends with in brackets, or that it or a file's name opens with (枫林县水务局2020年度部门决算表),
 * or null: the shortest before words that are all known (县教育局部门 is no name), else the longest before all but a sign or two.
 */
export function nameBefore(text: string, read: LabelReader): string | null {
  const plain = text
    .replace(EXTENSION, '')
    .replace(/^\d+[-_]/, '')
    .replace(LETTER, '')
    .replace(PART, '');
  const [, inBrackets = ''] = IN_BRACKETS.exec(plain) ?? [];
  if (isOrganization(inBrackets) && read(inBrackets).residue.length >= LEAST_OWN) return inBrackets;
  const ends = Array.from({ length: Math.max(plain.length - LEAST_OWN, 0) }, (_, index) => LEAST_OWN + index);
  const found = ends.flatMap((end) => {
    const name = plain
      .slice(0, end)
      .replace(YEAR, '')
      .replace(/^20\d\d年?度?/, '');
    const isName =
      isOrganization(name) && !SPLIT.test(plain.slice(end - 1)) && read(name).residue.length >= LEAST_OWN;
    return isName
      ? [{ name, isBeforeYear: /^20\d\d年/.test(plain.slice(end)), rest: read(plain.slice(end)) }]
      : [];
  });
  const exact = found.find(({ isBeforeYear, rest }) => isBeforeYear || rest.residue === '');
  const nearly = found.filter(
    ({ rest: { residue, text: whole } }) => residue.length <= MOST_UNKNOWN && whole.length >= LEAST_KNOWN,
  );
  return (exact ?? nearly.at(-1))?.name ?? null;
}

/** The name without the words for its scope. */
export function bareName(name: string): string {
  return name
    .replace(/[（(](?:部门|单位|机关)?(?:本级|部门|机关|汇总|合并|单位)[)）]$/, '')
    .replace(/(?:机关)?(?:本级|汇总)$/, '');
}

/** Whether a name is that of the 本级 alone. */
export const isOwnLevel = (name: string): boolean => /本级[)）]?$/.test(name);

/** Whether two names mean one unit: equal, or one the short form or 本级 of the other; 教育局工会 is no 教育局. */
export function sameUnit(a: string, b: string): boolean {
  const [first, second] = [plainName(a), plainName(b)];
  return first.endsWith(second) || second.endsWith(first);
}

/** 青峰镇 is 青峰镇人民政府. */
const plainName = (name: string): string =>
  bareName(name).replace(/(?<=[乡镇街道])(?:人民政府|政府|办事处)$/, '');

/** Whether a name may be the other's abbreviation: 文旅局 has signs of 文化和旅游局 in their order, and its end. */
export function isAbbreviation(short: string, full: string): boolean {
  const signs = Array.from(bareName(short));
  const whole = Array.from(bareName(full));
  if (signs.at(-1) !== whole.at(-1) || signs.length >= whole.length) return false;
  const left = whole.reduce((rest, sign) => (sign === rest[0] ? rest.slice(1) : rest), signs);
  return left.length === 0;
}
