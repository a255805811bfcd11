import type { InsertPlace, PrintedReport } from '../../../app/document-host';
import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { failure, type Result } from '../../../domain/result';
import { DONE } from '../../../office/answered';
import { problemOfError } from '../problem-of-error';
import { runBatch, troubleOf } from '../run-batch';
import { beforeInsertion, type BeforeInsertion } from './before-insertion';
import { openFresh } from './open-fresh';
import { takeOut } from './take-out';

/** Puts a report into the document, or opens one with it. Where that fails, what got in is taken out again. */
export function insertReport(
  { flatOpc, docx }: PrintedReport,
  place: InsertPlace,
  { signal }: HostTask,
): Promise<Result<null, HostProblem>> {
  if (place === 'fresh') return openFresh(docx);
  return runBatch(async (context) => {
    const before = await beforeInsertion(context, place);
    if (!before.ok) return before;
    if (signal.aborted) return troubleOf('cancelled');
    if (before.value.isBlank) context.document.body.insertOoxml(flatOpc, 'Start');
    else queueBehind(before.value.anchor, flatOpc);
    return finished(context, before.value);
  });
}

/**
 * Behind a whole paragraph, so that no sentence is torn apart, and on a page of its own. The break stands in a paragraph of
 * ours, with which it can be taken out; the room is made to be replaced.
 */
function queueBehind(anchor: Word.Paragraph, flatOpc: string): void {
  const carrier = anchor.insertParagraph('', 'After');
  carrier.styleBuiltIn = 'Normal';
  const room = carrier.insertParagraph('', 'After');
  carrier.insertBreak('SectionNext', 'After');
  room.insertOoxml(flatOpc, 'Replace');
}

async function finished(
  context: Word.RequestContext,
  before: BeforeInsertion,
): Promise<Result<null, HostProblem>> {
  try {
    await context.sync();
    return DONE;
  } catch (error) {
    return (await takeOut(before)) ? failure(problemOfError(error)) : troubleOf('notRestored');
  }
}
