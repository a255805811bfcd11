import { blanklessText } from '../../domain/plain-text';
import type { MoneyUnit } from '../../domain/money/unit';
import { moneyUnitNamed } from '../../domain/money/unit-text';
import { atomsOf, parseWords, type Atom, type Lexicon } from './lexicon';

/** A text of a head, a row, a title or a tab, with all that its words say. */
export type Label = {
  /** As it is compared: no blanks, quotes, numbering, units. */
  readonly text: string;
  readonly atoms: ReadonlySet<Atom>;
  /** What no word of the lexicon accounts for; "" where the label is read whole. */
  readonly residue: string;
  /** The year it names (2020年), and the one it names by its distance to the year of its table (上年 −1, 本年 0). */
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly unit: MoneyUnit | null;
  /** 科目编码 before the name: 30217-公务接待费. */
  readonly code: string | null;
  /** How it is numbered: 一、 is 1, （一） 2, 1. 3, 1.1、 4, （1） 5, ① 6; null where it is not. */
  readonly level: number | null;
  /** Whether it opens with 其中. */
  readonly isPart: boolean;
};

/** Reads labels by a lexicon, each text once. */
export type LabelReader = (text: string) => Label;

/** Longer texts are sentences, and no labels. */
const LONGEST = 60;

const QUOTES = /["'“”‘’「」『』《》]/g;
const INDENT = /^[\u2500-\u257f|·•*_―—-]+(?=.)/;
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.,:]/,
  /^\([一二三四五六七八九十]{1,3}\)[、.]?/,
  /^\d{1,2}(?:[、,]|\.(?!\d))/,
  /^\d{1,2}(?:\.\d{1,2}){1,3}[、.]/,
  /^(?:\(\d{1,2}\)|\d{1,2}\))[、.]?/,
  /^[①-⑳]/,
];
/** What is left out, which may be anything: （不含上级专项资金）. */
const LEFT_OUT = /[-(](?:不含|不包括|扣除)[^()]{2,30}\)?/;
/** A and B compared: 决算比预算. */
const COMPARED = /[数年]?(?:比|较)(?:上年|去年|年初|预算|决算|调整|全年|同期)/;
const PART = /^其中[:,]?/;
/** What stands apart from the list: 附：“三公”经费. */
const ATTACHED = /^附:/;
const SIGN = /^[加减][:：]/;
const CODE = /^(?!(?:19[89]|20[1-4])\d(?!\d))[[(]?(\d{3,9})[\])]?[-_]?(?=[\u4e00-\u9fff])/;
const MONEY = /\(?(?:金额)?(?:单位:)?(亿元|千元|万元|元)\)/;
const COUNTED = /\((?:单位:)?[人名个辆台套件次批部]{1,2}(?:[,、\/(][台套部件组次])?\)/;
const AREA = /\((?:㎡|平方米|m2|m²)\)/;
const SHARE = /\(?[%％]\)?/;
/** A, B, B/A and 3=1+2 in heads tell how columns are computed. */
const FORMULA =
  /\(?(?:[A-Z](?:[-+=/÷*×][A-Z\d]{1,3})*|\d{1,2}(?:[-+=][\d+=-]{1,20})|=?[①-⑳](?:[-+=/÷*×][①-⑳]){1,20})\)?$/;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)(?:年度|年(?!末|初|底|终)|(?=年[末初底终]))?/;
const CHINESE_YEAR = /二[〇○零O0][〇○零一二三四五六七八九]{2}年度?/;
const WHOLE_YEAR = /(?:0?1|一)月?[-—–~至到](?:12|十二)月(?:份)?(?:累计)?/;
const DATE = /20\d\d[-.\/]12[-.\/]31|\d{1,2}月\d{1,2}日|12月(?:31日|末|底)/;
const MONTH = /(?:\d{1,2}[-—–~至到])?\d{1,2}月份?|[上下]半年|第?[一二三四]季度/;

export function labelReader(lexicon: Lexicon, names: readonly string[]): LabelReader {
  const known = new Map<string, Label>();
  const longest = [...names].sort((a, b) => b.length - a.length);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const label = readLabel(text, lexicon, longest);
    known.set(text, label);
    return label;
  };
}

/** One of several of the same name: 基本情况表（一）, 数据项2. */
const NTH = /\([一二三四五六七八九十]{1,2}\)$|(?<=^[\u4e00-\u9fff]{2,4})\d$/;
/** Whose satisfaction was asked for, but not that of the own people. */
const ASKED = /^(?!.*(?:职工|员工|内部|干部))[\u4e00-\u9fff]{2,12}(?=满意[度率]$)/;

/** Signs that say what a number is, in the order in which they are taken out. */
const SIGNS: readonly (readonly [RegExp, Atom | null])[] = [
  [COUNTED, 'measure.count'],
  [AREA, 'measure.area'],
  [SHARE, 'measure.rate'],
  [FORMULA, null],
  [NTH, null],
  [ASKED, null],
  [DATE, 'period.closing'],
  [WHOLE_YEAR, 'span.year'],
];

function readLabel(raw: string, lexicon: Lexicon, names: readonly string[]): Label {
  let text = blanklessText(raw).replace(QUOTES, '');
  const signs: Atom[] = [];
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(text);
    if (found === null) return null;
    text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    return found[1] ?? found[0];
  };
  take(INDENT);
  const isLess = take(LEFT_OUT) !== null;
  const { level, isPart, rest } = withoutNumbering(text);
  text = rest;
  const code = take(CODE);
  const unit = moneyUnitNamed(take(MONEY) ?? '');
  if (COMPARED.test(text)) signs.push('measure.change');
  for (const [pattern, gives] of SIGNS) if (take(pattern) !== null && gives !== null) signs.push(gives);
  const year = take(YEAR);
  take(CHINESE_YEAR);
  const month = take(MONTH);
  if (month !== null) signs.push('span.month');
  if (month?.startsWith('12月')) signs.push('span.december');
  for (const name of names) text = text.replace(name, '');
  const plain = text.replace(/[()[\]【】:,、。/·;?—–-]/g, '');
  const { words, residue } =
    plain.length > LONGEST ? { words: [], residue: plain } : parseWords(plain, lexicon);
  const atoms = new Set([...signs, ...atomsOf(words, lexicon)]);
  return {
    text: plain,
    atoms,
    residue: isLess ? `${residue}不含` : residue,
    year: year === null ? null : Number(year),
    yearShift: shiftOf(atoms),
    unit,
    code,
    level,
    isPart,
  };
}

function withoutNumbering(text: string): {
  readonly level: number | null;
  readonly isPart: boolean;
  readonly rest: string;
} {
  let rest = text;
  let level: number | null = null;
  let isPart = false;
  for (let before = ''; before !== rest;) {
    before = rest;
    const style = LEVELS.findIndex((pattern) => pattern.test(rest));
    const numbering = style < 0 ? undefined : LEVELS[style];
    if (numbering !== undefined) {
      rest = rest.replace(numbering, '');
      level ??= style + 1;
    }
    isPart ||= PART.test(rest);
    rest = rest.replace(PART, '').replace(ATTACHED, '').replace(SIGN, '').replace(INDENT, '');
  }
  return { level, isPart, rest };
}

function shiftOf(atoms: ReadonlySet<Atom>): number | null {
  if (atoms.has('span.yearBefore')) return -1;
  return atoms.has('span.thisYear') ? 0 : null;
}
