import type { Wanted } from '../scan';
import { NO_ANSWERS, type Answers } from './answers';
import { savedStateSchema } from './saved-state-schema';

/** What is kept with the document between two openings of the pane. No names of persons, no figures of the sheets. */
export type SavedState = {
  readonly systemId: string;
  readonly answers: Answers;
  /** Further files that were open; the pane asks for them again. */
  readonly extraNames: readonly string[];
  /** The year and unit chosen among those that the workbooks state; absent where nobody chose. */
  readonly wanted?: Wanted;
};

const VERSION = 1;

/** The state as a text to keep; decimals as their digits. */
export function savedStateText(state: SavedState): string {
  return JSON.stringify({ version: VERSION, ...state });
}

/**
 * The state that a text keeps. Null for none, for one of another version, and for one that somebody damaged: then the
 * pane starts afresh, which loses decisions but never invents any.
 */
export function readSavedState(text: string | null): SavedState | null {
  const parsed = savedStateSchema.safeParse(jsonIn(text));
  if (!parsed.success) return null;
  const { systemId, answers, extraNames, wanted } = parsed.data;
  const chosen = wanted === undefined ? {} : { wanted };
  return { systemId, answers: { ...NO_ANSWERS, ...answers }, extraNames, ...chosen };
}

function jsonIn(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
