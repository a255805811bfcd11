/**
 * How a sentence is put together. The text of a reason and the formula that keeps it alive in the sheet say the same
 * words: a phrase is written once, and a wording joins its literals and slots into a text or into an Excel expression.
 */
export type Wording = {
  readonly say: (literals: TemplateStringsArray, ...slots: readonly string[]) => string;
  /** A text that is known when the phrase is written, as a slot. */
  readonly text: (text: string) => string;
};

/** Sentences as plain text. */
export const PLAIN_WORDING: Wording = {
  say: (literals, ...slots) => literals.map((literal, index) => literal + (slots[index] ?? '')).join(''),
  text: (text) => text,
};
