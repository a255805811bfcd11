import type { CellRange } from './cell-address';
import type { FactId } from './fact/catalogue';

/** What the files leave open and only a person can say. */
export type QuestionCode = 'scope' | 'year' | 'unitName' | 'moneyUnit' | 'twin';

/** One answer to a question, and what it would make of the facts that tell most. */
export type QuestionChoice = {
  /** The year, the name, `department` or `unit`, the money unit. */
  readonly value: string;
  readonly facts: readonly { readonly fact: FactId; readonly text: string }[];
};

/** One question a cause; what hangs on it is doubtful until it is answered. The first choice is used meanwhile. */
export type Question = {
  readonly code: QuestionCode;
  readonly choices: readonly QuestionChoice[];
  readonly cells: readonly CellRange[];
};
