const MARKS = ' \t\r\n　，。；、：,;:';

/** A unit's text as one clause: line breaks closed up, no blanks or punctuation at either end. */
export function ownWords(text: string): string {
  const joined = text
    .split('\n')
    .map((line) => line.trim())
    .join('');
  let start = 0;
  let end = joined.length;
  while (start < end && MARKS.includes(joined.charAt(start))) start += 1;
  while (end > start && MARKS.includes(joined.charAt(end - 1))) end -= 1;
  return joined.slice(start, end);
}
