import type { InsertPlace, PrintedReport } from '../../../app/document-host';
import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { failure, type Result } from '../../../domain/result';
import { DONE } from '../../../office/answered';
import { problemOfError } from '../problem-of-error';
import { plain } from '../read/plain';
import { runBatch, troubleOf } from '../run-batch';
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
    const present = context.document.body.paragraphs.load('text');
    const isFree = place === 'end' ? await atEnd(context) : await atCursor(context);
    if (!isFree) return troubleOf('cursorNotFree');
    if (signal.aborted) return troubleOf('cancelled');
    const before = present.items.map(({ text }) => text);
    if (place === 'end') queueAtEnd(context, flatOpc, before);
    else queueAtCursor(context, flatOpc);
    return finished(context, before);
  });
}

async function atEnd(context: Word.RequestContext): Promise<boolean> {
  await context.sync();
  return true;
}

/** Word spoils a document where tables go into tables or controls. */
async function atCursor(context: Word.RequestContext): Promise<boolean> {
  const selection = context.document.getSelection();
  const table = selection.paragraphs.getLast().parentTableOrNullObject.load('rowCount');
  const control = selection.parentContentControlOrNullObject.load('id');
  await context.sync();
  return table.isNullObject && control.isNullObject;
}

/** What stands before the report keeps its page; where nothing stands there, no page is left empty. */
function queueAtEnd(
  { document: { body } }: Word.RequestContext,
  flatOpc: string,
  before: readonly string[],
): void {
  const isBlank = before.every((text) => plain(text) === '');
  if (!isBlank) body.insertBreak('SectionNext', 'End');
  body.insertOoxml(flatOpc, isBlank ? 'Start' : 'End');
}

/** Behind the paragraph of the cursor, so that no sentence is torn apart; an empty one is made to be replaced. */
function queueAtCursor({ document }: Word.RequestContext, flatOpc: string): void {
  const paragraph = document.getSelection().paragraphs.getLast();
  const room = paragraph.insertParagraph('', 'After');
  paragraph.insertBreak('SectionNext', 'After');
  room.insertOoxml(flatOpc, 'Replace');
}

async function finished(
  context: Word.RequestContext,
  before: readonly string[],
): Promise<Result<null, HostProblem>> {
  try {
    await context.sync();
    return DONE;
  } catch (error) {
    const isOut = await takeOut(context, before);
    return isOut ? failure(problemOfError(error)) : troubleOf('notRestored');
  }
}
