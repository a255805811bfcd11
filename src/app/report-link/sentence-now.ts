import type { StandingOf } from './figure-standing';
import type { LinkedPiece, Sentence } from './linked-paragraph';

type FigurePiece = Extract<LinkedPiece, { readonly kind: 'figure' }>;

/** A composed sentence in place of one of the document; figures that were edited by hand keep their text. */
export function withFiguresNow(composed: Sentence, standing: Sentence, standingOf: StandingOf): Sentence {
  const byHand = new Map(
    standing.flatMap((piece) => (isByHand(piece, standingOf) ? [[piece.tag, piece.text] as const] : [])),
  );
  return composed.map((piece) =>
    piece.kind === 'figure' ? { ...piece, text: byHand.get(piece.tag) ?? piece.text } : piece,
  );
}

/** A sentence of the document with its stale figures as they are now. */
export function refreshedSentence(standing: Sentence, standingOf: StandingOf): Sentence {
  return standing.map((piece) => {
    const found = piece.kind === 'figure' ? standingOf(piece) : null;
    return found?.state === 'changed' ? { ...piece, text: found.now.text } : piece;
  });
}

/** By tag the texts of figures that are as the evaluation has them. */
export function figureTextsIn(
  sentences: readonly Sentence[],
  standingOf: StandingOf,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sentences
      .flat()
      .flatMap((piece) =>
        piece.kind === 'figure' && standingOf(piece)?.state === 'unchanged' ? [[piece.tag, piece.text]] : [],
      ),
  );
}

function isByHand(piece: LinkedPiece, standingOf: StandingOf): piece is FigurePiece {
  return piece.kind === 'figure' && standingOf(piece)?.state === 'editedByHand';
}
