import type { Area } from '../../../src/domain/cell-address';

/** What may be typed into a cell, as the API's objects say it. */
export type Validation = {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
};

export type ValidationArea = { readonly area: Area; readonly validation: Validation };

export const NO_VALIDATION: Validation = {
  rule: {},
  ignoreBlanks: true,
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
};

/** The kind of a rule, as `dataValidation.type` names it. */
export function validationType(validation: Validation): string {
  const [kind] = Object.keys(validation.rule);
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}
