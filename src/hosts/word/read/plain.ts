/**
 * Text as both Word and the file tell it: without blanks, and without the marks that stand for line ends, notes,
 * pictures and hyphens, which each tells in its own way.
 */
export function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u00ad\ufffc-]/gu, '');
}
