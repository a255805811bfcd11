import type { DocumentControl, DocumentParagraph, DocumentText } from '../../../app/document-host';
import { alignedControls, type ListedControl } from './aligned-controls';
import { plain } from './plain';

/** So many paragraphs of a hundred may read otherwise in Word, for what it tells in its own way: symbols, formulas. */
const MOST_UNCLEAR_PERCENT = 10;

/**
 * The text of the document with anchors and numbers that are Word's own: a paragraph that Word reads otherwise gets no
 * anchor. Null where too much reads otherwise, or the controls are not the same: then nothing leads back for certain.
 */
export function alignedText(
  text: DocumentText,
  paragraphs: readonly string[],
  listed: readonly ListedControl[],
): DocumentText | null {
  const anchored = text.paragraphs.map((paragraph, index) =>
    standsInWord(paragraph, nextAnchor(text.paragraphs, index), paragraphs)
      ? paragraph
      : { ...paragraph, anchor: null },
  );
  const unclear = anchored.filter(({ anchor }, index) => anchor !== text.paragraphs[index]?.anchor).length;
  const controls: readonly DocumentControl[] | null = alignedControls(text.controls, listed);
  if (controls === null) return null;
  const tolerated = Math.max(1, (anchored.length * MOST_UNCLEAR_PERCENT) / 100);
  return unclear > tolerated ? null : { ...text, paragraphs: anchored, controls };
}

/** The anchor of what follows: a cell reaches over all of Word's paragraphs up to there. */
export function nextAnchor(paragraphs: readonly DocumentParagraph[], index: number): number | null {
  for (let at = index + 1; at < paragraphs.length; at += 1) {
    const anchor = paragraphs[at]?.anchor ?? null;
    if (anchor !== null) return anchor;
  }
  return null;
}

function standsInWord(
  { anchor, text }: DocumentParagraph,
  end: number | null,
  paragraphs: readonly string[],
): boolean {
  return anchor === null || plain(paragraphs.slice(anchor, end ?? undefined).join('')) === plain(text);
}
