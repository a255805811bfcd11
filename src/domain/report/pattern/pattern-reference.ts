import type { Expression } from '../../expression';
import { parseExpression } from '../../parse-expression';
import { isFactId, type FactId } from '../../fact/catalogue';
import type { ListField } from '../model';

/**
 * What a figure slot refers to. `indicator` is the 三级指标 by name, because ids differ between systems; null means the
 * line that the sentence is about. `item` is a number of the list line that the sentence is about.
 */
export type Reference =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'rate' | 'score' | 'deduction'; readonly indicator: string | null }
  | { readonly kind: 'total' | 'pendingWeight' | 'grade' }
  | { readonly kind: 'expression'; readonly text: string; readonly expression: Expression }
  | { readonly kind: 'item'; readonly field: ListField };

const ITEM_FIELDS: readonly ListField[] = ['onDuty', 'quantity', 'initialBudget', 'actual', 'amount'];

/** Reads the name part of a figure slot; null when it names nothing known. */
export function parseReference(name: string): Reference | null {
  if (name.startsWith('=')) return expressionReference(name.slice(1).trim());
  if (isFactId(name)) return { kind: 'fact', fact: name };
  if (name === 'total' || name === 'pendingWeight' || name === 'grade') return { kind: name };
  if (name.startsWith('item.')) return itemReference(name.slice('item.'.length));
  return lineReference(name);
}

function expressionReference(text: string): Reference | null {
  const parsed = parseExpression(text);
  return parsed.ok ? { kind: 'expression', text, expression: parsed.value } : null;
}

function itemReference(name: string): Reference | null {
  const field = ITEM_FIELDS.find((known) => known === name);
  return field === undefined ? null : { kind: 'item', field };
}

function lineReference(name: string): Reference | null {
  const colon = name.indexOf(':');
  const kind = colon < 0 ? name : name.slice(0, colon);
  if (kind !== 'rate' && kind !== 'score' && kind !== 'deduction') return null;
  if (colon === name.length - 1) return null;
  return { kind, indicator: colon < 0 ? null : name.slice(colon + 1) };
}
