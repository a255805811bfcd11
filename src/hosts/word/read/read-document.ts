import type { DocumentText } from '../../../app/document-host';
import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { success, type Result } from '../../../domain/result';
import { documentText } from '../../../wordprocessing/document-text';
import { isOwnTag } from '../../../wordprocessing/own-tag';
import { runBatch, troubleOf } from '../run-batch';
import { alignedText } from './aligned-text';
import { packagePart } from './package-part';

/** A reading, with the texts of all paragraphs as Word told them, by which it is known whether they still stand. */
export type Reading = { readonly text: DocumentText; readonly paragraphs: readonly string[] };

/** Reads the whole document in one request: its XML for structure, Word's own lists for what leads back. */
export function readDocument({ signal, progress }: HostTask): Promise<Result<Reading, HostProblem>> {
  return runBatch(async (context) => {
    const { body } = context.document;
    const xml = body.getOoxml();
    const paragraphs = body.paragraphs.load('text');
    const controls = body.contentControls.load('id,tag,text');
    await context.sync();
    if (signal.aborted) return troubleOf('cancelled');
    progress(1, '');
    const texts = paragraphs.items.map(({ text }) => text);
    const listed = controls.items
      .filter(({ tag }) => isOwnTag(tag))
      .map(({ id, tag, text }) => ({ id, tag, text }));
    const text = alignedText(textOfPackage(xml), texts, listed);
    return text === null ? troubleOf('textUnclear') : success({ text, paragraphs: texts });
  });
}

function textOfPackage({ value: flatOpc }: OfficeExtension.ClientResult<string>): DocumentText {
  return documentText({
    body: packagePart(flatOpc, '/word/document.xml') ?? '',
    footnotes: packagePart(flatOpc, '/word/footnotes.xml'),
    endnotes: packagePart(flatOpc, '/word/endnotes.xml'),
    styles: packagePart(flatOpc, '/word/styles.xml'),
  });
}
