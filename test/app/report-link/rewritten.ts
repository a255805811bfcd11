import type { DocumentChange, DocumentText } from '../../../src/app/document-host';
import type { Block, Paragraph } from '../../../src/domain/report/model';
import { documentOf, replaced } from './document-of';
import { reportOf } from './small-report';

/** Prints paragraphs so that `rewritten` reads them back. */
export function printed(paragraphs: readonly Paragraph[]): string {
  return JSON.stringify(paragraphs);
}

/** The document after a host made the changes; from the back, as offsets are those of the reading. */
export function rewritten(text: DocumentText, changes: readonly DocumentChange[]): DocumentText {
  const inPlace = changes
    .flatMap((change) => (change.kind === 'paragraph' ? [] : [placed(text, change)]))
    .sort((a, b) => b.start - a.start)
    .reduce(
      (now, { paragraph, start, before, after }) => replaced(now, paragraph, start, before, after),
      text,
    );
  const whole = changes.flatMap((change) => (change.kind === 'paragraph' ? [change] : []));
  return whole
    .sort((a, b) => b.paragraph - a.paragraph)
    .reduce((now, change) => withParagraphs(now, change.paragraph, change.flatOpc), inPlace);
}

type InPlace = Exclude<DocumentChange, { readonly kind: 'paragraph' }>;

function placed(text: DocumentText, change: InPlace) {
  const { before, after } = change;
  const at = change.kind === 'words' ? change : text.controls.find(({ id }) => id === change.control);
  if (at === undefined) throw new Error('The control is gone.');
  const standing = text.paragraphs[at.paragraph]?.text.slice(at.start, at.start + before.length);
  if (standing !== before) throw new Error(`${before} does not stand there but ${standing ?? ''}`);
  return { paragraph: at.paragraph, start: at.start, before, after };
}

function withParagraphs(text: DocumentText, index: number, flatOpc: string): DocumentText {
  const blocks: readonly Block[] = flatOpc === '' ? [] : (JSON.parse(flatOpc) as Block[]);
  const put = documentOf(reportOf(...blocks));
  const moved = put.paragraphs.length - 1;
  const behind = (paragraph: number): number => (paragraph > index ? paragraph + moved : paragraph);
  return {
    fonts: [],
    unread: [],
    paragraphs: [...text.paragraphs.slice(0, index), ...put.paragraphs, ...text.paragraphs.slice(index + 1)],
    controls: [
      ...text.controls
        .filter(({ paragraph }) => paragraph !== index)
        .map((control) => ({ ...control, paragraph: behind(control.paragraph) })),
      ...put.controls.map((control) => ({
        ...control,
        id: control.id + 100_000 * (index + 1),
        paragraph: control.paragraph + index,
      })),
    ],
  };
}
