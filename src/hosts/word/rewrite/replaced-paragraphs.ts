import { packagePart } from '../read/package-part';
import type { FoundParagraph } from './found-edits';

/**
 * Which paragraphs go once those that replace them stand behind them, by their indices in `now`: the old ones, and the
 * empty ones that some versions of Word leave behind whatever is inserted. Null where the new ones do not stand so.
 */
export function replacedParagraphs(
  now: readonly string[],
  before: readonly string[],
  paragraphs: readonly FoundParagraph[],
): readonly number[] | null {
  const coming = paragraphs.map(({ anchor, flatOpc }) => ({ anchor, count: paragraphCount(flatOpc) }));
  const packages = coming.filter(({ count }) => count > 0).length;
  const expected = coming.reduce((sum, { count }) => sum + count, before.length);
  const left = packages === 0 ? 0 : (now.length - expected) / packages;
  if ((left !== 0 && left !== 1) || now.length !== expected + left * packages) return null;
  const going: number[] = [];
  let shift = 0;
  for (const { anchor, count } of [...coming].sort((one, other) => one.anchor - other.anchor)) {
    const at = anchor + shift;
    going.push(at);
    if (count > 0 && left === 1) going.push(at + count + 1);
    shift += count > 0 ? count + left : 0;
  }
  return going.every((index) => now[index] === '' || before.includes(now[index] ?? '')) ? going : null;
}

function paragraphCount(flatOpc: string): number {
  return packagePart(flatOpc, '/word/document.xml')?.match(/<w:p[ >]/gu)?.length ?? 0;
}
