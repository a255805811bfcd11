import { besides, paragraphsNow, sameTexts, textsOf } from '../read/paragraphs-now';
import { plain } from '../read/plain';
import type { FoundText } from './found-edits';

/**
 * Puts back what a failed request changed before it failed: whether the document reads again as it did. `before` are
 * the texts of all paragraphs before the request.
 */
export async function putBack(
  context: Word.RequestContext,
  texts: readonly FoundText[],
  before: readonly string[],
): Promise<boolean> {
  try {
    await restoreTexts(context, texts);
    return await keepOnly(context, before);
  } catch {
    return false;
  }
}

async function restoreTexts(context: Word.RequestContext, texts: readonly FoundText[]): Promise<void> {
  for (const { held } of texts) held.load('text');
  await context.sync();
  for (const { held, before } of texts) {
    if (plain(held.text) !== plain(before)) held.insertText(before, 'Replace');
  }
  await context.sync();
}

/** Takes away all paragraphs but those that read like `wanted`: whether these are all there is then. */
export async function keepOnly(context: Word.RequestContext, wanted: readonly string[]): Promise<boolean> {
  const present = paragraphsNow(context);
  await context.sync();
  for (const index of besides(textsOf(present), wanted)) present.items[index]?.delete();
  const left = paragraphsNow(context);
  await context.sync();
  return sameTexts(textsOf(left), wanted);
}
