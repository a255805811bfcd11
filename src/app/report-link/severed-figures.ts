import { BLANK_TAG } from '../../domain/report/figure-tag';
import { isPlaceToFill } from '../../domain/report/inline';
import type { TaggedControl, UntaggedControl } from '../document-host';
import { insertedTexts } from './figure-standing';
import type { ReportLink } from './report-link';

const TAG_IN_SKELETON = /\{(jx:[^{}]+)\}/gu;

/**
 * What the controls of a document were that another program took the tags of: as many figures as the link's sentences
 * hold, in the same order, each with a text that was put in. Empty where one of them reads otherwise, because then it is
 * not certain which is which, and for documents whose link keeps no sentences.
 */
export function severedFigures(
  link: ReportLink,
  untagged: readonly UntaggedControl[],
): readonly TaggedControl[] {
  const tags = link.sentences.flatMap(({ skeleton }) =>
    [...skeleton.matchAll(TAG_IN_SKELETON)].map(([, tag = '']) => tag),
  );
  const places = untagged.filter(({ text }) => isPlaceToFill(text));
  const figures = untagged.filter(({ text }) => !isPlaceToFill(text));
  if (tags.length === 0 || figures.length !== tags.length) return [];
  const found = figures.map(({ id, text }, index) => ({ id, text, tag: tags[index] ?? '' }));
  const isCertain = found.every(({ tag, text }) => insertedTexts(link, tag).includes(text));
  return isCertain ? [...found, ...places.map(({ id, text }) => ({ id, text, tag: BLANK_TAG }))] : [];
}
