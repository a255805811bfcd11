import { decodeFigureTag } from '../../domain/report/figure-tag';
import { mergeText, text } from '../../domain/report/inline';
import type { Inline, Paragraph } from '../../domain/report/model';
import type { DocumentChange } from '../document-host';
import { linkedSentences } from './link-of';
import { skeletonOf, textOfPieces, type LinkedPiece, type Sentence } from './linked-paragraph';
import type { Relink, SentenceChangeView } from './link-views';
import { isTableCell } from './place-of-paragraph';
import type { Revision, SentenceEdit } from './revision';
import type { Versions } from './versions';
import { figureTextsIn, refreshedSentence, withFiguresNow } from './sentence-now';
import { sentenceView } from './sentence-view';
import { wordsChange } from './words-change';

/** A paragraph as a whole, with what people changed in its other sentences, and the new paragraphs behind it. */
export function rebuiltParagraph(versions: Versions, revision: Revision): SentenceChangeView {
  const { standingOf } = versions;
  const { at, sentences, behind, edits } = revision;
  const standingNow = sentences.map((sentence, index) => {
    const edit = edits.find(({ added, standing }) => !added && standing === index);
    if (edit === undefined) return [refreshedSentence(sentence, standingOf)];
    return edit.now === null ? [] : [withFiguresNow(edit.now, sentence, standingOf)];
  });
  const after = [
    ...addedAt(edits, -1),
    ...standingNow.flatMap((own, index) => [...own, ...addedAt(edits, index)]),
  ];
  const paragraphs = [after, ...behind.map((paragraph) => paragraph.sentences)].map((own) => own.flat());
  return sentenceView(versions, at, {
    before: textOfPieces(sentences.flat()),
    after: paragraphs.map(textOfPieces).join('\n'),
    changes: paragraphChanges(versions, revision, after),
    relink: relinkOf(versions, revision, after),
  });
}

function addedAt(edits: readonly SentenceEdit[], index: number): readonly Sentence[] {
  return edits.flatMap(({ added, standing, now }) =>
    added && standing === index && now !== null ? [now] : [],
  );
}

/** Words alone keep their looks; cells of tables are printed with their table only. */
function paragraphChanges(
  { text: { paragraphs }, print, standingOf }: Versions,
  { at, composed, behind, sentences }: Revision,
  after: readonly Sentence[],
): readonly DocumentChange[] | null {
  const standing = paragraphs[at];
  if (standing !== undefined && behind.length === 0 && isWords(sentences) && isWords(after)) {
    const change = wordsChange(standing.text, textOfPieces(after.flat()), true);
    return change === null || change === 'impossible' ? [] : [{ kind: 'words', paragraph: at, ...change }];
  }
  const { printed } = composed;
  if (standing === undefined || printed === null || isTableCell(standing)) return null;
  const inlines = mergeText(after.flat().map((piece) => inlineOf(piece, standingOf)));
  const own: readonly Paragraph[] = inlines.length === 0 ? [] : [{ ...printed, inlines }];
  const wanted = [...own, ...behind.flatMap((paragraph) => paragraph.printed ?? [])];
  const flatOpc = wanted.length === 0 ? '' : print(wanted);
  return [{ kind: 'paragraph', paragraph: at, before: standing.text, flatOpc }];
}

function isWords(sentences: readonly Sentence[]): boolean {
  return sentences.flat().every(({ kind }) => kind === 'words');
}

function inlineOf(piece: LinkedPiece, standingOf: Versions['standingOf']): Inline {
  const decoded = piece.kind === 'figure' ? decodeFigureTag(piece.tag) : null;
  if (piece.kind === 'words' || decoded === null) return text(piece.text);
  const label = standingOf(piece)?.now?.label ?? piece.text;
  return { kind: 'figure', figure: { ...decoded, label, value: piece.text, text: piece.text } };
}

/** The sentences as they are kept: those inserted with the edits, not what people made of the others. */
function relinkOf(
  { standingOf }: Versions,
  { inserted, edits, behind }: Revision,
  after: readonly Sentence[],
): Relink {
  const kept = [...inserted.skeletons, null].flatMap((skeleton, index) => {
    const added = edits.filter((edit) => edit.added && edit.own === index);
    const edit = edits.find(({ own, added }) => !added && own === index);
    const own = edit === undefined ? skeleton : edit.now && skeletonOf(edit.now);
    return [
      ...added.flatMap(({ now }) => (now === null ? [] : [skeletonOf(now)])),
      ...(own === null ? [] : [own]),
    ];
  });
  const own = kept.map((skeleton, index) =>
    index === 0 ? { skeleton, opens: true as const } : { skeleton },
  );
  const end = inserted.start + inserted.skeletons.length;
  return {
    splices: [{ start: inserted.start, end, sentences: [...own, ...behind.flatMap(linkedSentences)] }],
    figures: figureTextsIn([...after, ...behind.flatMap(({ sentences }) => sentences)], standingOf),
  };
}
