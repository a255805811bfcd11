import type { DocumentChange } from '../../../app/document-host';
import type { CheckView } from '../../../app/report-link/link-views';

/** The mendings that can be made together, the gravest first: of those that meet in one place only the first. */
export function certainFixes({ items }: CheckView): readonly DocumentChange[] {
  const fixes: DocumentChange[] = [];
  for (const { fix } of items) {
    if (fix !== null && !fixes.some((each) => meet(each, fix.change))) fixes.push(fix.change);
  }
  return fixes;
}

function meet(one: DocumentChange, other: DocumentChange): boolean {
  if (one.kind === 'figure') return other.kind === 'figure' && one.control === other.control;
  if (other.kind === 'figure') return false;
  if (one.paragraph !== other.paragraph) return false;
  if (one.kind === 'paragraph' || other.kind === 'paragraph') return true;
  return one.start < other.start + other.before.length && other.start < one.start + one.before.length;
}
