import type { DocumentChange } from '../../../app/document-host';
import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { failure, type Result } from '../../../domain/result';
import { DONE } from '../../../office/answered';
import { problemOfError } from '../problem-of-error';
import { paragraphsNow, textsOf } from '../read/paragraphs-now';
import { plain } from '../read/plain';
import type { Reading } from '../read/read-document';
import { runBatch, troubleOf } from '../run-batch';
import { foundEdits, type FoundEdits } from './found-edits';
import { plannedEdits } from './planned-edits';
import { keepOnly, putBack } from './put-back';
import { replacedParagraphs } from './replaced-paragraphs';

/**
 * Makes all changes, or none: a request looks whether what they change is as it was read, the next one writes. Words take
 * one more before, which finds them; paragraphs one more behind, which takes the old ones away.
 */
export function rewriteDocument(
  reading: Reading,
  changes: readonly DocumentChange[],
  { signal }: HostTask,
): Promise<Result<null, HostProblem>> {
  return runBatch(async (context) => {
    const { body } = context.document;
    const present = body.paragraphs.load('text');
    const figures = changes.flatMap((change) => {
      if (change.kind !== 'figure') return [];
      const held = body.contentControls.getByIdOrNullObject(change.control);
      return [{ held: held.load('text'), before: change.before, after: change.after }];
    });
    await context.sync();
    const before = textsOf(present);
    const edits = plannedEdits(reading, changes, before);
    const isAsRead = figures.every(
      ({ held, before: text }) => !held.isNullObject && plain(held.text) === plain(text),
    );
    if (edits === null || !isAsRead) return troubleOf('changedMeanwhile');
    const found = await foundEdits(context, present.items, edits);
    if (!found.ok) return found;
    if (signal.aborted) return troubleOf('cancelled');
    const { texts, paragraphs } = found.value;
    return write(context, { texts: [...figures, ...texts], paragraphs }, before);
  });
}

async function write(
  context: Word.RequestContext,
  { texts, paragraphs }: FoundEdits,
  before: readonly string[],
): Promise<Result<null, HostProblem>> {
  for (const { held, after } of texts) held.insertText(after, 'Replace');
  for (const { paragraph, flatOpc } of paragraphs) {
    if (flatOpc !== '') paragraph.insertParagraph('', 'After').insertOoxml(flatOpc, 'Replace');
  }
  const present = paragraphs.length === 0 ? null : paragraphsNow(context);
  try {
    await context.sync();
  } catch (error) {
    const isBack = await putBack(context, texts, before);
    return isBack ? failure(problemOfError(error)) : troubleOf('notRestored');
  }
  if (present === null) return DONE;
  const going = replacedParagraphs(textsOf(present), before, paragraphs);
  if (going !== null) return dropReplaced(context, present, going);
  return troubleOf((await putBack(context, texts, before)) ? 'textUnclear' : 'notRestored');
}

/** Nothing goes before what comes stands; from here on there is only the way forward. */
async function dropReplaced(
  context: Word.RequestContext,
  present: Word.ParagraphCollection,
  going: readonly number[],
): Promise<Result<null, HostProblem>> {
  const wanted = textsOf(present).filter((_, index) => !going.includes(index));
  for (const index of going) present.items[index]?.delete();
  try {
    await context.sync();
    return DONE;
  } catch {
    const isDone = await keepOnly(context, wanted).catch(() => false);
    return isDone ? DONE : troubleOf('notRestored');
  }
}
