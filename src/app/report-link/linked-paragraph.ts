import { decodeFigureTag, encodeFigureTag } from '../../domain/report/figure-tag';
import { inlineText } from '../../domain/report/inline';
import type { Block, Inline, Paragraph, Report } from '../../domain/report/model';
import type { DocumentControl, DocumentText } from '../document-host';

/** A piece of a sentence: words, or a figure under its tag. `control` is the document's own, null in a composed text. */
export type LinkedPiece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly tag: string;
      readonly text: string;
      readonly control: DocumentControl | null;
    };

/** The pieces of one sentence, its full stop included. */
export type Sentence = readonly LinkedPiece[];

/** A paragraph or table cell as its sentences. */
export type LinkedParagraph = {
  /** At least one, which is empty where nothing is said. */
  readonly sentences: readonly Sentence[];
  /** Of a composed paragraph outside tables: how it is printed. */
  readonly printed: Paragraph | null;
};

/** What a sentence says whatever its figures are: its words, with the tag of each figure in braces. */
export function skeletonOf(sentence: Sentence): string {
  return sentence.map((piece) => (piece.kind === 'words' ? piece.text : `{${piece.tag}}`)).join('');
}

/** What a reader sees. */
export function textOfPieces(pieces: readonly LinkedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The paragraphs and table cells of a report, in reading order. */
export function paragraphsOfReport(report: Report): readonly LinkedParagraph[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return blocks.flatMap(composedParagraphs);
}

function composedParagraphs(block: Block): readonly LinkedParagraph[] {
  if (block.kind === 'paragraph')
    return [{ sentences: sentencesOf(composedPieces(block.inlines)), printed: block }];
  const cells = block.rows.flat();
  return cells.map(({ inlines }) => ({ sentences: sentencesOf(composedPieces(inlines)), printed: null }));
}

/** The paragraphs of a document, one for each of `text.paragraphs`; places to fill count as words. */
export function paragraphsOfDocument({
  paragraphs,
  controls,
}: DocumentText): readonly (readonly Sentence[])[] {
  const inParagraph = new Map<number, DocumentControl[]>();
  for (const control of controls) {
    if (decodeFigureTag(control.tag) === null) continue;
    const known = inParagraph.get(control.paragraph);
    if (known === undefined) inParagraph.set(control.paragraph, [control]);
    else known.push(control);
  }
  return paragraphs.map(({ text }, index) => sentencesOf(documentPieces(text, inParagraph.get(index) ?? [])));
}

function composedPieces(inlines: readonly Inline[]): readonly LinkedPiece[] {
  return inlines.map((inline) => {
    const tag = inline.kind === 'figure' ? encodeFigureTag(inline.figure) : null;
    const text = inlineText(inline);
    return tag === null ? { kind: 'words', text } : { kind: 'figure', tag, text, control: null };
  });
}

function documentPieces(text: string, controls: readonly DocumentControl[]): readonly LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let end = 0;
  for (const control of [...controls].sort((a, b) => a.start - b.start)) {
    pieces.push({ kind: 'words', text: text.slice(end, control.start) });
    pieces.push({ kind: 'figure', tag: control.tag, text: control.text, control });
    end = control.start + control.text.length;
  }
  return [...pieces, { kind: 'words', text: text.slice(end) }];
}

/** A sentence ends with its stop and the closing marks behind it. */
const SENTENCES = /[^。；！？]*(?:[。；！？]+[”’）】]*|$)/gu;

/** At least one sentence: an empty cell has an empty one, which may be filled later. */
function sentencesOf(pieces: readonly LinkedPiece[]): readonly Sentence[] {
  const sentences: LinkedPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'figure') sentences.at(-1)?.push(piece);
    else addWords(sentences, piece.text);
  }
  const said = sentences.filter((sentence) => textOfPieces(sentence) !== '');
  return said.length === 0 ? [[]] : said;
}

function addWords(sentences: LinkedPiece[][], words: string): void {
  for (const [text] of words.matchAll(SENTENCES)) {
    if (text === '') continue;
    const last = sentences.at(-1)?.at(-1);
    if (last?.kind === 'words') sentences.at(-1)?.splice(-1, 1, { kind: 'words', text: last.text + text });
    else sentences.at(-1)?.push({ kind: 'words', text });
    if (/[。；！？][”’）】]*$/u.test(text)) sentences.push([]);
  }
}
