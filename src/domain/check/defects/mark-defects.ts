import type { DefectProblem } from '../report-check';

/** A fault at an offset of the paragraph. */
export type FoundDefect = { readonly start: number; readonly text: string; readonly problem: DefectProblem };

type Pattern = { readonly problem: DefectProblem; readonly pattern: RegExp };

/** Bounded patterns only: none repeats inside a repetition. */
const PATTERNS: readonly Pattern[] = [
  {
    problem: { code: 'placeholder' },
    pattern: /[×Ⅹ]{2,}|X{2,}|x{3,}|_{3,}|【[^】]{0,60}】|\?{3,}|？{3,}|待填/g,
  },
  {
    problem: { code: 'unresolvedChoice' },
    pattern:
      /(?:增加|增长|上升|提高|减少|下降|降低|是|有)[（(/](?:减少|下降|降低|增加|增长|上升|提高|否|无)[）)]?/g,
  },
  {
    problem: { code: 'missingReason' },
    pattern: /(?:主要原因|原因)(?:是|为|：|:)\s?(?:[。；;，]|$)/g,
  },
  { problem: { code: 'doubledPunctuation' }, pattern: /[。，；：、！？]{2,}|[,;.]{2}(?=[\u4e00-\u9fff])/g },
  {
    problem: { code: 'unitMissing' },
    pattern: /[\u4e00-\u9fff”]\d{1,12}\.\d{1,6}(?=[。；;，、]|,(?!\d)|$)/g,
  },
  {
    problem: { code: 'zeroChange' },
    pattern: /(?:增加|减少|增长|下降)(?:为|了)?0(?:\.0{1,4})?(?:万元|元|%)/g,
  },
];

/** Left-over template words, doubled or missing punctuation, amounts without a unit. */
export function markDefects(text: string): readonly FoundDefect[] {
  const found = PATTERNS.flatMap(({ problem, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, text: match[0], problem })),
  );
  return [...found, ...unbalancedMarks(text)];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〔', '〕'],
  ['【', '】'],
]);
const CLOSERS = [...CLOSING.values()];
/** `(` is often closed by `）` and the other way round; both are brackets. */
const HALF_WIDTH: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）'],
]);

/** Brackets and quotation marks without their partner in the same paragraph. */
function unbalancedMarks(text: string): readonly FoundDefect[] {
  const open: { readonly mark: string; readonly start: number }[] = [];
  const lonely: { readonly mark: string; readonly start: number }[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const mark = text.charAt(start);
    const wide = HALF_WIDTH.get(mark) ?? mark;
    if (CLOSING.has(mark)) open.push({ mark: wide, start });
    else if (CLOSERS.includes(wide) && !isListNumber(text, start)) {
      const last = open[open.length - 1];
      if (last !== undefined && CLOSING.get(last.mark) === wide) open.pop();
      else lonely.push({ mark, start });
    }
  }
  return [...lonely, ...open].map(({ mark, start }) => ({
    start,
    text: mark,
    problem: { code: 'unbalanced' },
  }));
}

/** 1）is a list number and no bracket left alone. */
function isListNumber(text: string, at: number): boolean {
  return /(?:^|[\s；。：])\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at));
}
