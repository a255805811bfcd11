import type { DocumentChange } from '../../../app/document-host';
import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { failure, type Result } from '../../../domain/result';
import { DONE } from '../../../office/answered';
import { problemOfError } from '../problem-of-error';
import { plain } from '../read/plain';
import type { Reading } from '../read/read-document';
import { runBatch, troubleOf } from '../run-batch';
import { foundEdits, type FoundEdits } from './found-edits';
import { plannedEdits } from './planned-edits';
import { putBack } from './put-back';

/**
 * Makes all changes in one request, or none: a request before it looks whether what they change is as it was read, and
 * where words or paragraphs change, one more finds them.
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
    const texts = present.items.map(({ text }) => text);
    const edits = plannedEdits(reading, changes, texts);
    const isAsRead = figures.every(
      ({ held, before }) => !held.isNullObject && plain(held.text) === plain(before),
    );
    if (edits === null || !isAsRead) return troubleOf('changedMeanwhile');
    const found = await foundEdits(context, present.items, edits);
    if (!found.ok) return found;
    if (signal.aborted) return troubleOf('cancelled');
    return write(context, { ...found.value, texts: [...figures, ...found.value.texts] }, texts);
  });
}

async function write(
  context: Word.RequestContext,
  edits: FoundEdits,
  before: readonly string[],
): Promise<Result<null, HostProblem>> {
  for (const { held, after } of edits.texts) held.insertText(after, 'Replace');
  for (const { range, flatOpc } of edits.paragraphs) {
    if (flatOpc === '') range.delete();
    else range.insertOoxml(flatOpc, 'Replace');
  }
  try {
    await context.sync();
    return DONE;
  } catch (error) {
    const isBack = await putBack(context, edits, before);
    return isBack ? failure(problemOfError(error)) : troubleOf('notRestored');
  }
}
