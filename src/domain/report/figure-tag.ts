import { FACT_IDS, isFactId, type FactId } from '../fact/catalogue';
import type { FigureFormat, FigureSubject, ListField, ListName } from './model';

/**
 * The tag of a figure's content control: what the figure stands for and how it is printed, parted by colons.
 *
 *   jx:fact:<fact id>:<format>              jx:rate|score|deduction:<indicator id>:<format>
 *   jx:total|pendingWeight|grade:<format>   jx:listed:<list>:<index>:<field>:<format>
 *   jx:expression:<expression>:<format>     blanks left out, fact ids with each word cut to three letters
 *
 * Word keeps at most 64 characters of a tag; the cut is what makes a difference of two long fact ids fit.
 */
export type FigureTag = { readonly subject: FigureSubject; readonly format: FigureFormat };

/** The tag of a place that only people can fill. */
export const BLANK_TAG = 'jx:blank';

const MAX_TAG_LENGTH = 64;
const FORMATS: readonly FigureFormat[] = ['tenThousandYuan', 'percent', 'integer', 'points', 'plain'];
const LISTS: readonly ListName[] = ['staffKinds', 'keyWork', 'projects', 'adjustments'];
const FIELDS: readonly ListField[] = ['onDuty', 'quantity', 'initialBudget', 'actual', 'amount'];

/** The tag; null where it does not fit into Word's 64 characters or an indicator's id holds a colon. */
export function encodeFigureTag({ subject, format }: FigureTag): string | null {
  const parts = ['jx', subject.kind, ...subjectParts(subject), format];
  const tag = parts.join(':');
  return tag.length > MAX_TAG_LENGTH || parts.some((part) => part.includes(':')) ? null : tag;
}

function subjectParts(subject: FigureSubject): readonly string[] {
  switch (subject.kind) {
    case 'fact':
      return [subject.fact];
    case 'rate':
    case 'score':
    case 'deduction':
      return [subject.indicator];
    case 'total':
    case 'pendingWeight':
    case 'grade':
      return [];
    case 'listed':
      return [subject.list, String(subject.index), subject.field];
    case 'expression':
      return [
        subject.expression.replaceAll(' ', '').replace(NAMES, (name) => (isFactId(name) ? cut(name) : name)),
      ];
  }
}

/** What a tag says; null for a control that is not a figure of ours. */
export function decodeFigureTag(tag: string): FigureTag | null {
  const [prefix, kind, ...rest] = tag.split(':');
  const format = FORMATS.find((known) => known === rest.at(-1));
  if (prefix !== 'jx' || kind === undefined || format === undefined) return null;
  const subject = decodeSubject(kind, rest.slice(0, -1));
  return subject && { subject, format };
}

function decodeSubject(kind: string, parts: readonly string[]): FigureSubject | null {
  const [name, ...more] = parts;
  if (name === undefined)
    return kind === 'total' || kind === 'pendingWeight' || kind === 'grade' ? { kind } : null;
  if (kind === 'listed') return decodeListed(name, more);
  if (more.length > 0 || name === '') return null;
  if (kind === 'fact') return isFactId(name) ? { kind, fact: name } : null;
  if (kind === 'rate' || kind === 'score' || kind === 'deduction') return { kind, indicator: name };
  return kind === 'expression' ? decodeExpression(name) : null;
}

function decodeListed(name: string, [index, fieldName, ...more]: readonly string[]): FigureSubject | null {
  const list = LISTS.find((known) => known === name);
  const field = FIELDS.find((known) => known === fieldName);
  if (list === undefined || field === undefined || more.length > 0 || !/^\d{1,6}$/u.test(index ?? ''))
    return null;
  return { kind: 'listed', list, index: Number(index), field };
}

/** The expression as patterns write it: blanks around + and -. */
function decodeExpression(text: string): FigureSubject | null {
  const names = text.match(NAMES) ?? [];
  if (!names.every((name) => FACTS_BY_CUT.has(name))) return null;
  const expression = text
    .replace(NAMES, (name) => FACTS_BY_CUT.get(name) ?? name)
    .replace(/[-+*/]/gu, ' $& ');
  return { kind: 'expression', expression };
}

const NAMES = /[A-Za-z][A-Za-z.]*/gu;

/** threePublicBudget.vehicleOperation → thrPubBud.vehOpe; distinct for all facts, which a test sees to. */
function cut(fact: FactId): string {
  return fact.replace(/([A-Za-z][a-z]{0,2})[a-z]*/gu, '$1');
}

const FACTS_BY_CUT: ReadonlyMap<string, FactId> = new Map(FACT_IDS.map((fact) => [cut(fact), fact]));
