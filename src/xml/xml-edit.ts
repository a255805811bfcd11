/** What stands between two places of a text gets replaced; where both are the same it is an insertion. */
export type XmlEdit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The text with its edits made; insertions at one place stay in their order. Of edits that overlap the one that begins
 * first is made, and one that is told twice is made once.
 */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    pieces.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, xml.slice(at)].join('');
}
