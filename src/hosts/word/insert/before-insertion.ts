import type { HostProblem } from '../../../app/workbook-host';
import { success, type Result } from '../../../domain/result';
import { paragraphsNow, textsOf } from '../read/paragraphs-now';
import { plain } from '../read/plain';
import { troubleOf } from '../run-batch';

/** What Word tells of a document as a whole: by it one sees whether something was put in. */
export type Standing = {
  readonly texts: readonly string[];
  readonly sections: number;
};

/** The document before a report goes in, and where it goes. */
export type BeforeInsertion = Standing & {
  /** The paragraph that the report goes behind; it is the only one of a blank document. */
  readonly anchor: Word.Paragraph;
  /** The number of paragraphs up to it. */
  readonly ahead: number;
  /** Nothing is written in the document: the report takes its first page. */
  readonly isBlank: boolean;
};

/** Asks in one request where a report goes. Word spoils a document where tables go into tables or controls. */
export async function beforeInsertion(
  context: Word.RequestContext,
  place: 'end' | 'cursor',
): Promise<Result<BeforeInsertion, HostProblem>> {
  const { body } = context.document;
  const selection = place === 'end' ? body.getRange('End') : context.document.getSelection();
  const anchor = selection.paragraphs.getLast();
  const ahead = body
    .getRange('Start')
    .expandTo(anchor.getRange('Content'))
    .paragraphs.load('tableNestingLevel');
  const table = anchor.parentTableOrNullObject.load('rowCount');
  const control = selection.parentContentControlOrNullObject.load('id');
  const standing = askStanding(context);
  await context.sync();
  if (!table.isNullObject || !control.isNullObject) return troubleOf('cursorNotFree');
  const { texts, sections } = standing();
  const isBlank = place === 'end' && texts.every((text) => plain(text) === '');
  return success({ texts, sections, anchor, ahead: isBlank ? 0 : ahead.items.length, isBlank });
}

/** Asks for the document as it is now; the answer is there after the next request. */
export function askStanding(context: Word.RequestContext): () => Standing {
  const paragraphs = paragraphsNow(context);
  const sections = context.document.sections.load('body/type');
  return () => ({ texts: textsOf(paragraphs), sections: sections.items.length });
}
