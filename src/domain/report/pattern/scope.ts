import type { FactValue } from '../../fact/reading';
import type { IndicatorResult } from '../../scoring/evaluation';
import type { FigureSubject, ListField, ListName } from '../model';
import type { Reference } from './pattern-reference';
import type { WordName } from './word';

/** A value with what it stands for. */
export type NamedValue = { readonly subject: FigureSubject; readonly value: FactValue };

/** What a sentence can speak of: words and values; null for what is not known. */
export type Scope = {
  readonly word: (name: WordName) => string | null;
  readonly value: (reference: Reference) => NamedValue | null;
  /** The scored line of this 三级指标. */
  readonly lineNamed: (indicator: string) => IndicatorResult | null;
  /** No line is 待填. */
  readonly allScored: boolean;
  /** The line the sentence is about, where it is about one. */
  readonly line: IndicatorResult | null;
};

/** One line of a list of the particulars: its words and its numbers. */
export type ListItem = {
  readonly list: ListName;
  readonly index: number;
  readonly words: Partial<Readonly<Record<WordName, string>>>;
  readonly numbers: Partial<Readonly<Record<ListField, FactValue | null>>>;
};

/** The scope of a sentence that knows these words besides. */
export function wordsScope(scope: Scope, words: Partial<Readonly<Record<WordName, string | null>>>): Scope {
  return { ...scope, word: (name) => words[name] ?? scope.word(name) };
}

/** The scope of a sentence about one line of a list. */
export function itemScope(scope: Scope, item: ListItem): Scope {
  const worded = wordsScope(scope, item.words);
  return {
    ...worded,
    value: (reference) =>
      reference.kind === 'item' ? itemValue(item, reference.field) : scope.value(reference),
  };
}

function itemValue(item: ListItem, field: ListField): NamedValue | null {
  const value = item.numbers[field] ?? null;
  if (value === null) return null;
  return { subject: { kind: 'listed', list: item.list, index: item.index, field }, value };
}

/** The scope of a sentence about one scored line; `remark` is what the unit itself wrote about it. */
export function lineScope(scope: Scope, line: IndicatorResult, remark: string | null): Scope {
  return {
    ...wordsScope(scope, { indicator: line.indicator.name, remark }),
    line,
    value: (reference) => scope.value(aboutLine(reference, line)),
  };
}

function aboutLine(reference: Reference, line: IndicatorResult): Reference {
  if (!('indicator' in reference) || reference.indicator !== null) return reference;
  return { ...reference, indicator: line.indicator.name };
}
