import type { DocumentHost } from '../../app/document-host';
import type { HostProblem } from '../../app/workbook-host';
import type { Result } from '../../domain/result';
import { DONE } from '../../office/answered';
import { runBatch, troubleOf } from './run-batch';

type Place = Parameters<DocumentHost['show']>[0];

/** Selects a figure's control or a paragraph, which brings it into view. */
export function showPlace(place: Place): Promise<Result<null, HostProblem>> {
  return runBatch(async (context) => {
    const held = await found(context, place);
    if (held === null) return troubleOf('placeGone');
    held.select();
    await context.sync();
    return DONE;
  });
}

async function found(
  context: Word.RequestContext,
  place: Place,
): Promise<Word.ContentControl | Word.Paragraph | null> {
  const { body } = context.document;
  if (place.kind === 'control') {
    const control = body.contentControls.getByIdOrNullObject(place.id).load('id');
    await context.sync();
    return control.isNullObject ? null : control;
  }
  const paragraphs = body.paragraphs.load('text');
  await context.sync();
  return paragraphs.items[place.anchor] ?? null;
}
