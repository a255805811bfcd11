import type { Decimal } from '../../domain/money/decimal';
import type { PlannedContent } from './plan';

export const BLANK: PlannedContent = { kind: 'blank' };

export function textContent(text: string): PlannedContent {
  return text === '' ? BLANK : { kind: 'text', text };
}

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
