import { invalidArgument } from './api-error';

/** A value that has to be there; null is what a property gives where cells differ, and cannot be set. */
export function given<T>(value: T | null): T {
  if (value === null) throw invalidArgument('A value is needed.');
  return value;
}

/** A value that has to be one of these words. */
export function oneOf(words: readonly string[], value: string | null): string {
  if (value === null || !words.includes(value)) throw invalidArgument(`"${String(value)}"`);
  return value;
}
