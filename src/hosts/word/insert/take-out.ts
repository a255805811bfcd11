import { sameTexts } from '../read/paragraphs-now';
import { askStanding, type BeforeInsertion } from './before-insertion';

/**
 * Takes out what a failed request put into the document: whether it is again as it was before. A request may have done
 * its work though its answer was lost. What is asked in a context of its own is what Word holds now.
 */
export async function takeOut(before: BeforeInsertion): Promise<boolean> {
  try {
    await Word.run((context) => deleteInserted(context, before));
    return await Word.run((context) => isAsBefore(context, before));
  } catch {
    return false;
  }
}

/** What was put in stands in one piece behind the paragraphs that were ahead of it. */
async function deleteInserted(
  context: Word.RequestContext,
  { ahead, texts }: BeforeInsertion,
): Promise<void> {
  const present = context.document.body.paragraphs.load('text,tableNestingLevel');
  await context.sync();
  const { items } = present;
  const inserted = items.slice(ahead, ahead + items.length - texts.length);
  for (const [at, paragraph] of inserted.entries()) deleteBlock(paragraph, inserted[at - 1]);
  await context.sync();
}

/** A table goes with the first of its paragraphs; the others would only be emptied. */
function deleteBlock(paragraph: Word.Paragraph, behind: Word.Paragraph | undefined): void {
  if (paragraph.tableNestingLevel === 0) paragraph.delete();
  else if (behind === undefined || behind.tableNestingLevel === 0) paragraph.parentTableOrNullObject.delete();
}

async function isAsBefore(context: Word.RequestContext, before: BeforeInsertion): Promise<boolean> {
  const standing = askStanding(context);
  await context.sync();
  const { texts, sections } = standing();
  return sections === before.sections && sameTexts(texts, before.texts);
}
