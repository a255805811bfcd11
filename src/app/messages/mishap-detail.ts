/** Longer texts of errors tell nothing more to the person who passes them on. */
const LONGEST = 160;

/** What was thrown, in one short line: "TypeError: x is not a function". */
export function mishapDetail(error: unknown): string {
  const text = String(error).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
