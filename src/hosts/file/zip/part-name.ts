/**
 * What two names of parts have in common that are the same name: they are compared without regard to case, in ASCII alone
 * (ECMA-376 part 2, 6.2.2.3), and a letter is the same whether or not it is written as %20 (6.2.2.2).
 */
export function partKey(name: string): string {
  return decoded(name).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a "%" that stands for itself
  }
}

/** Whether two names name the same part. */
export function isSamePart(a: string, b: string): boolean {
  return partKey(a) === partKey(b);
}
