import { plain } from '../read/plain';
import type { FoundEdits } from './found-edits';

/**
 * Puts back what a failed request changed before it failed: whether the document reads again as it did. `before` are
 * the texts of all paragraphs before the request.
 */
export async function putBack(
  context: Word.RequestContext,
  { texts, paragraphs }: FoundEdits,
  before: readonly string[],
): Promise<boolean> {
  try {
    for (const { held } of texts) held.load('text');
    const present = context.document.body.paragraphs.load('text');
    await context.sync();
    for (const text of texts) {
      const isChanged = plain(text.held.text) !== plain(text.before);
      if (isChanged) text.held.insertText(text.before, 'Replace');
    }
    for (const { anchor, original } of paragraphs) {
      const standing = present.items[anchor];
      if (standing !== undefined && standing.text !== before[anchor]) {
        standing.getRange('Whole').insertOoxml(original, 'Replace');
      }
    }
    const after = context.document.body.paragraphs.load('text');
    await context.sync();
    return sameTexts(
      after.items.map(({ text }) => text),
      before,
    );
  } catch {
    return false;
  }
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
