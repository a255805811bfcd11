import { moneyUnitNamed } from '../../domain/money/unit-text';
import { isNameLabel, isStatement } from '../meaning/statement';
import { isOrganization } from '../meaning/unit-name';
import type { LabelReader } from '../meaning/label';
import type { GridCell, GridLine } from './grid-line';

/** What a line is by itself, before it is known what it stands above. */
export type LineKind = 'title' | 'statement' | 'note' | 'words' | 'figures' | 'index';

const NOTE = /^(?:注|说明|备注|附注|填表说明)\d?[:.、]|本表(?:为空|无数据|没有数据)/;
const TITLE = /(?:表|账|情况|说明|对比|对照|明细|月报|汇总|资料|概况|信息|报告|目录)(?:[（(].{1,40}[）)])?$/;
const NUMBERED_TABLE = /^附?表[一二三四五六七八九十\d]{1,3}[:、]?[\u4e00-\u9fff“]/;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.])/;
const CONTINUED = /^(?:[（(]?续表?[）)]?|续表\d?|第.{1,3}页.{0,6})$/;
const INDEX = /^\d{1,3}(?:=[\d+()-]+)?$/;
const BESIDE_INDEX = /^(?:栏次|类|款|项|目|\*+|[-—]+)$/;
const LONGEST_LABEL = 45;

/** Whether a text by itself reads as the title of a table. */
export function isTitleText(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_LABEL + 20 || NUMBERED.test(text)) return false;
  return TITLE.test(text) || (NUMBERED_TABLE.test(text) && !text.includes('。'));
}

/** The kind of a line; a line of no more than a mark of continuation is a note of no content. */
export function lineKind(line: GridLine): LineKind {
  const { cells } = line;
  if (isIndexLine(line)) return 'index';
  const words = cells.filter(({ kind }) => kind === 'words');
  if (isNameLine(cells) || isYearAsked(cells)) return 'statement';
  if (words.length === 0 || cells.some(({ kind }) => kind === 'figure')) return 'figures';
  return isNote(words) ? 'note' : kindOfWords(line, words);
}

function kindOfWords(line: GridLine, words: readonly GridCell[]): LineKind {
  const { cells } = line;
  if (words.length === 1 && words.every(({ text }) => YEAR_ALONE.test(text))) return 'statement';
  const said = words.filter((cell) => isStatementIn(cell, line));
  const plain = words.filter(
    (cell) => !said.includes(cell) && (said.length === 0 || !YEAR_ALONE.test(cell.text)),
  );
  if (plain.length === 0 || (cells.length > 1 && words.every(isEntry))) return 'statement';
  if (plain.every(({ text }) => isTitleText(text)) && cells.length === words.length) {
    return plain.length === 1 || plain.every(({ text }) => text.includes('表')) ? 'title' : 'words';
  }
  return plain.length < words.length && plain.length === 1 && cells.length <= 3 ? 'statement' : 'words';
}

/** 账簿：枫林县水务局 ｜ 期间：2024年1期—12期 ｜ 币别：人民币. */
const isEntry = ({ text }: GridCell): boolean => /^(?!其中)[^:]{1,8}:[^:]/.test(text);

const YEAR_ALONE = /^[（(]?20\d\d年度?[)）]?$/;

/** A label and a name beside each other, and perhaps who answers for it: 部门名称 ｜ 岭南县统计局 ｜ 联系人 ｜ 张某. */
function isNameLine([label, name, ...others]: readonly GridCell[]): boolean {
  if (label === undefined || name === undefined || !isOrganization(name.text)) return false;
  const isAsked = isNameLabel(label.text) || (others.length > 1 && /^预算(?:单位|部门)$/.test(label.text));
  return (
    isAsked && others.every(({ text }, index) => index % 2 === 1 || isNameLabel(text) || OF_A_FORM.test(text))
  );
}

/** 评价年度 ｜ 2023年. */
function isYearAsked([label, year, ...others]: readonly GridCell[]): boolean {
  if (label === undefined || year === undefined || others.length > 0) return false;
  return /年[度份]:?$/.test(label.text) && (isYearCell(year) || YEAR_ALONE.test(year.text));
}

/** What forms ask for beside the name. */
const OF_A_FORM = /联系|电话|负责人|填报|填表|日期|时间|编码|代码|性质|单位$/;

export function isStatementIn(cell: GridCell, { cells }: GridLine): boolean {
  const at = cells.indexOf(cell);
  const before = cells[at - 1]?.text ?? '';
  const isUnitBeside =
    moneyUnitNamed(cell.text) !== null && (before.endsWith('单位:') || isOrganization(before));
  return isUnitBeside || isStatement(cell, cells[at + 1]);
}

export const isContinuedMark = ({ cells }: GridLine): boolean =>
  cells.length === 1 && CONTINUED.test(cells[0]?.text ?? '');

/** 注：…, a long sentence alone in its row. */
function isNote(words: readonly GridCell[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (NOTE.test(first.text)) return true;
  return words.length === 1 && isSentence(first);
}

/** Words too long for a label, or with a full stop. */
export const isSentence = ({ kind, text }: GridCell): boolean =>
  kind === 'words' && (text.length > LONGEST_LABEL || text.includes('。'));

/** A line of column numbers (栏次 1 2 3 …): counts up by one and holds no other figure. */
function isIndexLine({ cells }: GridLine): boolean {
  const figures = cells.filter(({ kind, text }) => kind === 'figure' || INDEX.test(text));
  const rest = cells.filter((cell) => !figures.includes(cell));
  if (!rest.every(({ kind, text }) => kind === 'mark' || BESIDE_INDEX.test(text))) return false;
  const labelled = rest.some(({ text }) => text === '栏次');
  const values = figures.map(({ amount, text }) =>
    amount !== null && text === '' ? Number(amount.printed) : Number.parseInt(text, 10),
  );
  const first = values[0] ?? 0;
  return (
    values.length >= (labelled ? 1 : 3) &&
    (labelled || first === 1) &&
    values.every((value, index) => value === first + index)
  );
}

/** Heads that share their line with the numbers of the columns (科目编码 ｜ 科目名称 ｜ 栏次 ｜ 1 ｜ 2 …), without these. */
export function withoutColumnNumbers(line: GridLine): GridLine {
  const at = line.cells.findIndex(({ text }) => text === '栏次');
  if (at < 1 || !isIndexLine({ row: line.row, cells: line.cells.slice(at) })) return line;
  const heads = line.cells.slice(0, at);
  return heads.every(({ kind }) => kind === 'words') ? { row: line.row, cells: heads } : line;
}

/** Years written as plain numbers among heads: 2018 | 2019 | 2020. */
export function isYearCell({ amount, kind }: GridCell): boolean {
  return kind === 'figure' && amount !== null && /^20\d\d$/.test(amount.printed);
}

/** Whether a text speaks the language of heads: which period, what is measured, how rows are named. */
export function isHeadWord(text: string, read: LabelReader): boolean {
  const label = read(text);
  if (label.residue !== '') return label.year !== null && label.text.length <= 6;
  return (
    (label.year !== null && !label.atoms.has('span.month')) ||
    [...label.atoms].some((atom) => /^(?:period|measure|head|role|span|whole)\./.test(atom))
  );
}
