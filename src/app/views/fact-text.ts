import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { FactValue } from '../../domain/fact/reading';
import { factValueText } from '../messages/value-text';

const INTEGER_PART = /^-?\d+/;
const BEFORE_THREE_DIGITS = /\B(?=(?:\d{3})+$)/g;

/** A fact's value as people read it, with its unit and all its digits: `1,234.56 万元`. */
export function factText(fact: FactId, value: FactValue): string {
  if (typeof value === 'string') return value;
  const text = factValueText(fact, value);
  return factKind(fact) === 'year' ? text : withSeparators(text);
}

/** A printed number with its integer digits in threes. */
export function withSeparators(text: string): string {
  return text.replace(INTEGER_PART, (digits) => digits.replaceAll(BEFORE_THREE_DIGITS, ','));
}
