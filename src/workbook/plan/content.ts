import type { Decimal } from '../../domain/money/decimal';
import type { PlannedContent } from './plan';

/** Nothing: not the number 0, and not a text. */
export const BLANK: PlannedContent = { kind: 'blank' };

/** A text; blank where it is empty. */
export function textContent(text: string): PlannedContent {
  return text === '' ? BLANK : { kind: 'text', text };
}

/** A number. */
export function numberContent(value: Decimal): PlannedContent {
  return { kind: 'number', value };
}

/** A formula without "=" and the value it has now. */
export function formulaContent(formula: string, cached: Decimal | string): PlannedContent {
  return { kind: 'formula', formula, cached };
}

/** What a person sees in the cell now, numbers in plain digits. */
export function contentText(content: PlannedContent): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value.toString();
    case 'formula':
      return content.cached.toString();
  }
}
