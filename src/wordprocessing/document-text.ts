import type { DocumentControl, DocumentText } from '../app/document-host';
import { fontsInUse } from './fonts-in-use';
import type { LocatedParagraph } from './located-paragraph';
import { locatedParagraphs } from './located-paragraphs';
import { isOwnTag } from './own-tag';
import { wordBlocks } from './word-blocks';

/** The XML of the parts of a document that hold its text and say how it is set; parts it does not have are null. */
export type DocumentParts = {
  readonly body: string;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly styles: string | null;
};

/** Word's numbers have 32 bits. */
const UNNUMBERED = 2 ** 40;

/** The text of a document: body with tables, then notes; headers and footers hold no report text. */
export function documentText({ body, footnotes, endnotes, styles }: DocumentParts): DocumentText {
  const inBody = locatedParagraphs(wordBlocks(body));
  const notes = [
    locatedParagraphs(wordBlocks(footnotes ?? ''), '脚注'),
    locatedParagraphs(wordBlocks(endnotes ?? ''), '尾注'),
  ];
  const inNotes = notes.flatMap(({ paragraphs }) => paragraphs);
  return {
    paragraphs: [
      ...inBody.paragraphs.map(({ paragraph }) => paragraph),
      ...inNotes.map(({ paragraph }) => ({ ...paragraph, anchor: null })),
    ],
    controls: ownControls(inBody.paragraphs),
    fonts: fontsInUse(body, styles),
    unread: [inBody, ...notes].flatMap(({ unread }) => unread),
  };
}

/** A control that the file gave no number gets one that Word gives to none. */
function ownControls(paragraphs: readonly LocatedParagraph[]): readonly DocumentControl[] {
  return paragraphs
    .flatMap(({ controls }, paragraph) => controls.map((control) => ({ ...control, paragraph })))
    .filter(({ tag }) => isOwnTag(tag))
    .map(({ id, ...control }, index) => ({ ...control, id: id ?? UNNUMBERED + index }));
}
