import { isTextFormat, parseValue } from 'numfmt';
import type { Content } from './cell';

/** What becomes of something typed into, or assigned to, a cell. `format` is null where the cell keeps its own. */
export type TypedInput = {
  readonly formula: string | null;
  readonly value: Content;
  readonly format: string | null;
};

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** Reads input as Excel does: formulas, numbers, percentages, dates, truth values and errors; the rest is text. */
export function typedInput(input: unknown, cellFormat: string): TypedInput {
  if (typeof input !== 'string')
    return constant(typeof input === 'number' || typeof input === 'boolean' ? input : null);
  if (input === '') return constant(null);
  if (isTextFormat(cellFormat)) return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return { formula: input, value: 0, format: null };
  if (ERRORS.includes(input)) return constant({ error: input });
  const parsed = parseValue(input);
  if (parsed === null || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean'))
    return constant(input);
  return { formula: null, value: parsed.v, format: cellFormat === 'General' ? (parsed.z ?? null) : null };
}

function constant(value: Content): TypedInput {
  return { formula: null, value, format: null };
}
