/**
 * What two names of parts have in common that are the same name: they are compared without regard to case, in ASCII alone
 * (ECMA-376 part 2, 6.2.2.3).
 */
export function partKey(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether two names name the same part. */
export function isSamePart(a: string, b: string): boolean {
  return partKey(a) === partKey(b);
}
