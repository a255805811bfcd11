import { normalizeLabel } from './label';
import type { HeaderTerm, Vocabulary } from './vocabulary';

/** What a column holds: a role of its own (code, label, note …), or an amount of some item and period. */
export type ColumnMeaning = {
  readonly structure: string | null;
  readonly text: string | null;
  readonly item: string | null;
  readonly period: string | null;
};

/** Header terms prepared for look-up. */
export type HeaderLexicon = {
  readonly words: ReadonlyMap<string, readonly HeaderTerm[]>;
  readonly parts: readonly { readonly part: string; readonly term: HeaderTerm }[];
  readonly fundPhrases: readonly string[];
  /** What single texts are to headers, remembered: sheets repeat their texts. */
  readonly known: Map<string, HeaderLikeness>;
};

/** Whether a text is a header word, contains one, and names rows. */
export type HeaderLikeness = {
  readonly isWord: boolean;
  readonly resembles: boolean;
  readonly namesRows: boolean;
};

type Group = HeaderTerm['group'];

/** Longer texts are sentences. */
const LONGEST_HEADER = 24;
const YEAR_PREFIX = /^(20\d\d)年?度?/;
const LAST_YEAR = /^(?:上年|上一年|去年)(?!结转|结余|末)/;
const PRIOR: ReadonlyMap<string, string> = new Map([
  ['budget', 'priorBudget'],
  ['actual', 'priorActual'],
]);
const SUBTOTALS: ReadonlySet<string> = new Set(['小计', '合计', '总计']);

export function headerLexicon(vocabulary: Vocabulary): HeaderLexicon {
  const words = new Map<string, HeaderTerm[]>();
  for (const term of vocabulary.headerTerms) {
    for (const word of term.words) words.set(word, [...(words.get(word) ?? []), term]);
  }
  const parts = vocabulary.headerTerms.flatMap((term) => (term.parts ?? []).map((part) => ({ part, term })));
  return { words, parts, fundPhrases: vocabulary.fundPhrases, known: new Map() };
}

/** What the column under a path of headers holds; `tableYear` tells 上年 from 本年 where headers name years. */
export function columnMeaning(
  path: readonly string[],
  lexicon: HeaderLexicon,
  tableYear: number | null,
): ColumnMeaning {
  const headers = [...path].reverse().map(normalizeLabel);
  const structure = roleOfLeaf(headers, 'structure', lexicon);
  const text = structure === null ? roleOfLeaf(headers, 'text', lexicon) : null;
  if (structure !== null || text !== null) return { structure, text, item: null, period: null };
  return { structure, text, item: itemOf(headers, lexicon), period: periodOf(headers, lexicon, tableYear) };
}

/** The role as tables carry it: `code`, `note`, `budget`, `reception`, `budget.reception`; null where nothing is known. */
export function roleName(meaning: ColumnMeaning): string | null {
  const own = meaning.structure ?? meaning.text;
  if (own !== null) return own;
  const named = [meaning.period, meaning.item].filter((part) => part !== null);
  return named.length === 0 ? null : named.join('.');
}

/** What a single text is to headers. */
export function headerLikeness(text: string, lexicon: HeaderLexicon): HeaderLikeness {
  const known = lexicon.known.get(text);
  if (known !== undefined) return known;
  const likeness = likenessOf(text, lexicon);
  lexicon.known.set(text, likeness);
  return likeness;
}

function likenessOf(text: string, lexicon: HeaderLexicon): HeaderLikeness {
  if (text.length > LONGEST_HEADER) return { isWord: false, resembles: false, namesRows: false };
  const header = normalizeLabel(text);
  const isWord = lexicon.words.has(header.replace(YEAR_PREFIX, ''));
  const bare = withoutFunds(header, lexicon);
  const resembles = isWord || lexicon.parts.some(({ part }) => bare.includes(part));
  return { isWord, resembles, namesRows: roleOf(header, 'structure', lexicon) !== null };
}

/** Structure and text roles belong to the lowest header that says anything. */
function roleOfLeaf(headers: readonly string[], group: Group, lexicon: HeaderLexicon): string | null {
  for (const header of headers) {
    const role = roleOf(header, group, lexicon);
    if (role !== null) return role;
    const meansOther = (['structure', 'text', 'item', 'period'] as const).some(
      (each) => each !== group && roleOf(header, each, lexicon) !== null,
    );
    if (meansOther) return null;
  }
  return null;
}

/** 小计 under 公务用车购置及运行费 is that item; a 合计 under nothing is the total. */
function itemOf(headers: readonly string[], lexicon: HeaderLexicon): string | null {
  const items = headers.map((header) => ({ header, role: roleOf(header, 'item', lexicon) }));
  const specific = items.find(({ header, role }) => role !== null && !SUBTOTALS.has(header));
  const summed = items.find(({ header, role }) => role !== null && SUBTOTALS.has(header));
  return specific?.role ?? summed?.role ?? null;
}

function periodOf(
  headers: readonly string[],
  lexicon: HeaderLexicon,
  tableYear: number | null,
): string | null {
  const year = headers.map((header) => YEAR_PREFIX.exec(header)?.[1]).find((found) => found !== undefined);
  const isPrior = headers.some((header) => LAST_YEAR.test(header));
  for (const header of headers) {
    const period = roleOf(withoutFunds(header, lexicon), 'period', lexicon);
    if (period === null) continue;
    if (isPrior) return PRIOR.get(period) ?? period;
    return year === undefined ? period : inYear(period, Number(year), tableYear);
  }
  const isOther = year !== undefined && tableYear !== null && Number(year) !== tableYear;
  return isOther || isPrior ? 'otherActual' : null;
}

/** 预算数 of the table's year, of the year before (上年预算), or of another year, which no fact is read from. */
function inYear(period: string, year: number, tableYear: number | null): string {
  if (tableYear === null || year === tableYear) return period;
  if (period !== 'budget' && period !== 'actual') return period;
  const isBudget = period === 'budget';
  if (year === tableYear - 1) return isBudget ? 'priorBudget' : 'priorActual';
  return isBudget ? 'otherBudget' : 'otherActual';
}

/** The latest year that headers name, for tables whose title names none. */
export function latestHeaderYear(headers: readonly string[]): number | null {
  const years = headers.flatMap((header) => {
    const year = YEAR_PREFIX.exec(normalizeLabel(header))?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  return years.length === 0 ? null : Math.max(...years);
}

function roleOf(header: string, group: Group, lexicon: HeaderLexicon): string | null {
  const bare = header.replace(YEAR_PREFIX, '');
  const term = lexicon.words.get(bare)?.find((each) => each.group === group);
  if (term !== undefined) return term.role;
  if (lexicon.words.has(bare)) return null;
  const searched = group === 'period' ? withoutFunds(header, lexicon) : header;
  return (
    lexicon.parts.find(({ part, term: each }) => each.group === group && searched.includes(part))?.term
      .role ?? null
  );
}

function withoutFunds(header: string, lexicon: HeaderLexicon): string {
  return lexicon.fundPhrases.reduce((rest, phrase) => rest.replaceAll(phrase, ''), header);
}
