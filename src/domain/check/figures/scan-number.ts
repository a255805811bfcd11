/** The end of a number as people write it from `start` on: digits, thousands in threes, decimals. */
export function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  while (text[end] === ',' && digitsEnd(text, end + 1) === end + 4) end += 4;
  if (text[end] === '.' && isDigit(text[end + 1])) end = digitsEnd(text, end + 1);
  return end;
}

/** The end of a run of digits. */
function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** Whether a character is a half-width digit. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** The first offset from `start` on that holds no blank. */
export function skipBlanks(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ' || text[end] === '\u3000' || text[end] === '\u00a0') end += 1;
  return end;
}
