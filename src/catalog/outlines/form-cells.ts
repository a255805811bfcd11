import type { FormCell, Part } from '../../domain/report/outline';
import { compulsory, variant } from '../../domain/report/pattern/sentence';

/** A label of a form. */
export function label(text: string): FormCell {
  return { kind: 'label', text };
}

/** What is said about the label before it; unknown values are places to fill. */
export function value(pattern: string): FormCell {
  return { kind: 'value', parts: [compulsory(variant(pattern))] };
}

/** A row of one label; what is said about it takes the other three columns. */
export function wideRow(text: string, parts: readonly Part[]): readonly FormCell[] {
  return [label(text), { kind: 'value', parts, columns: 3 }];
}

/** A row of two labels with an amount each. */
export function amountRow(
  ...[first, second]: readonly [readonly [string, string], readonly [string, string]]
): readonly FormCell[] {
  return [first, second].flatMap(([name, fact]) => [label(name), value(`{${fact}|万元}万元`)]);
}
