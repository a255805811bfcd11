import type { CellContext } from '../report-check';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Subject } from '../vocabulary/subject';

type Words = Vocabulary['words'];

const BRACKETED = /[（(][^（()）]{0,20}[）)]/g;
/** What stands before a row label without being part of it: 其中：, 1., 二、, （三）. */
const LEAD = /^(?:其中[:：]?|[\d一二三四五六七八九十]{1,2}[.、．])/;
const TOTAL_ROW = /^(?:合计|总计|小计|共计|总额)$/;

/**
 * The words that say what a cell holds, as if they stood before its number: the row's name with the column's. Empty where
 * row and column name two things, of which the cell is a part that neither of them tells; `unit` is the number's.
 */
export function cellWords(context: CellContext, unit: string, words: Words): string {
  const label = rowName(context, words);
  const printed = context.headers.at(-1) ?? '';
  const header = printed.replace(BRACKETED, '');
  if (isWholeAmount(label, words)) return label;
  if (unit === '%' && hasOneRatio(label, words) && !isOtherThing(label, header, words)) return label;
  if (isName(label + header, words)) return label + header;
  if (TOTAL_ROW.test(label)) return subjectIn(label + header, words) === null ? '' : label + header;
  if (subjectIn(header, words) !== null) return label === '' ? header : '';
  const inBrackets = unit === '人' ? namedInBrackets(printed, words) : undefined;
  return inBrackets ?? label + header;
}

/** The nearest row label that names a thing we know; the nearest one where none does. */
export function rowName({ labels }: CellContext, words: Words): string {
  const printed = labels.map((label) => label.replace(LEAD, '')).reverse();
  const names = printed.map((label) => label.replace(BRACKETED, ''));
  return [...printed, ...names].find((name) => isName(name, words)) ?? names[0] ?? '';
}

/** Whether the whole phrase names one thing. */
function isName(phrase: string, words: Words): boolean {
  const hit = words.find(phrase, 0);
  return hit?.meaning.kind === 'subject' && hit.end === phrase.length;
}

/** Whether the row is an amount of the whole unit by itself (调整后预算), whatever the column is called. */
function isWholeAmount(label: string, words: Words): boolean {
  const hit = words.find(label, 0);
  return hit?.meaning.kind === 'aspect' && hit.meaning.alone !== null && hit.end === label.length;
}

/** Whether the row's thing has one percentage, so that a percentage in its row is that one. */
function hasOneRatio(label: string, words: Words): boolean {
  return subjectIn(label, words)?.targets.filter(({ kind }) => kind === 'ratio').length === 1;
}

/** Whether row and column together name what the row alone does not: “三公”经费 · 控制率. */
function isOtherThing(label: string, header: string, words: Words): boolean {
  return subjectIn(label + header, words) !== subjectIn(label, words);
}

/** 2020年预算数（编制数、批准数）: the brackets say what the column is for people and what for money. */
function namedInBrackets(header: string, words: Words): string | undefined {
  const names = (header.match(BRACKETED) ?? []).flatMap((brackets) => brackets.slice(1, -1).split('、'));
  return names.find((name) => subjectIn(name, words)?.targets.some(({ kind }) => kind === 'person'));
}

/** The first thing a phrase names; null where it names none. */
function subjectIn(phrase: string, words: Words): Subject | null {
  for (let at = 0; at < phrase.length; at += 1) {
    const meaning = words.find(phrase, at)?.meaning;
    if (meaning?.kind === 'subject') return meaning.subject;
  }
  return null;
}
