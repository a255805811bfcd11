import { blank, text } from '../inline';
import { figureOf } from './figure';
import type { FigureFormat, Inline } from '../model';
import { parsePattern, type PatternPiece } from './pattern';
import type { Reference } from './pattern-reference';
import { holds, type Condition } from './condition';
import type { Scope } from './scope';
import { referenceLabel } from './reference-label';
import { WORDS } from './word';

/** One way to say something, and when it is right to say it so. */
export type Variant = { readonly when: readonly Condition[]; readonly pattern: string };

/**
 * A sentence in its variants; the first whose conditions hold is used. A compulsory sentence shows unknown values as
 * marked places to fill (by its last variant if none holds); an optional one is left out.
 */
export type Sentence = { readonly need: 'compulsory' | 'optional'; readonly variants: readonly Variant[] };

/** One way to say something, under conditions. */
export function variant(pattern: string, ...when: readonly Condition[]): Variant {
  return { when, pattern };
}

/** A sentence that must be said: what it does not know is marked. */
export function compulsory(...variants: readonly Variant[]): Sentence {
  return { need: 'compulsory', variants };
}

/** A sentence that is left out where a value is missing. */
export function optional(...variants: readonly Variant[]): Sentence {
  return { need: 'optional', variants };
}

/** The sentence in this scope; empty when it is left out. */
export function composeSentence(sentence: Sentence, scope: Scope): readonly Inline[] {
  const fitting = sentence.variants.find(({ when }) => when.every((condition) => holds(condition, scope)));
  if (sentence.need === 'optional') return fitting === undefined ? [] : (knownOnly(fitting, scope) ?? []);
  const chosen = fitting ?? sentence.variants.at(-1);
  return chosen === undefined ? [] : composePattern(chosen.pattern, scope);
}

function knownOnly(variant: Variant, scope: Scope): readonly Inline[] | null {
  const pieces = piecesOf(variant.pattern);
  const known = pieces.every((piece) => piece.kind === 'blank' || inlineOf(piece, scope).kind !== 'blank');
  return known ? composePieces(pieces, scope) : null;
}

/** The inlines of a pattern; what is not known becomes a marked place. */
export function composePattern(pattern: string, scope: Scope): readonly Inline[] {
  return composePieces(piecesOf(pattern), scope);
}

function composePieces(pieces: readonly PatternPiece[], scope: Scope): readonly Inline[] {
  return pieces.map((piece) => inlineOf(piece, scope));
}

function piecesOf(pattern: string): readonly PatternPiece[] {
  const parsed = parsePattern(pattern);
  if (parsed.ok) return parsed.value;
  const { code, position, slot } = parsed.problem;
  throw new Error(`Pattern of the catalogue is wrong: ${code} at ${position} (${slot}) in ${pattern}`);
}

function inlineOf(piece: PatternPiece, scope: Scope): Inline {
  switch (piece.kind) {
    case 'text':
      return text(piece.text);
    case 'blank':
      return blank(piece.prompt);
    case 'word': {
      const word = scope.word(piece.word);
      return word === null ? blank(WORDS[piece.word]) : text(word);
    }
    case 'figure':
      return figureInline(piece.reference, piece.format, scope);
  }
}

function figureInline(reference: Reference, format: FigureFormat, scope: Scope): Inline {
  const label = referenceLabel(reference, scope);
  const named = scope.value(reference);
  return named === null ? blank(label) : { kind: 'figure', figure: figureOf(named, format, label) };
}
