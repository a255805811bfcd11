import type { HostProblem } from '../../../app/workbook-host';
import { success, type Result } from '../../../domain/result';
import { troubleOf } from '../run-batch';
import type { PlannedEdits } from './planned-edits';

/** Text in Word that is to change; a control or range keeps hold of it, whatever moves around it. */
export type FoundText = {
  readonly held: Word.ContentControl | Word.Range;
  readonly before: string;
  readonly after: string;
};

/** A paragraph that is to change; `original` is what puts it back. */
export type FoundParagraph = {
  readonly anchor: number;
  readonly range: Word.Range;
  readonly flatOpc: string;
  readonly original: string;
};

/** All that is to change, found in Word. */
export type FoundEdits = {
  readonly texts: readonly FoundText[];
  readonly paragraphs: readonly FoundParagraph[];
};

/** Word refuses to look for more. */
const LONGEST_SEARCH = 255;

/** Finds the words and paragraphs that are to change: one request, none where only figures change. */
export async function foundEdits(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  edits: PlannedEdits,
): Promise<Result<FoundEdits, HostProblem>> {
  if (edits.words.length + edits.paragraphs.length === 0) return success({ texts: [], paragraphs: [] });
  const searches = edits.words.map(({ place }) =>
    paragraphs[place.anchor]?.search(searchText(place.words), { matchCase: true }).load('text'),
  );
  const replaced = edits.paragraphs.map(({ anchor, flatOpc }) => {
    const range = paragraphs[anchor]?.getRange('Whole');
    return { anchor, flatOpc, range, original: range?.getOoxml() };
  });
  if (edits.words.some(({ place }) => searchText(place.words).length > LONGEST_SEARCH)) {
    return troubleOf('textUnclear');
  }
  await context.sync();
  const texts = edits.words.flatMap(({ place, after }, index) => {
    const hits = (searches[index]?.items ?? []).filter(({ text }) => text === place.words);
    const held = hits[place.hit];
    return held === undefined ? [] : [{ held, before: place.words, after }];
  });
  const found = replaced.flatMap(({ anchor, flatOpc, range, original }) =>
    range === undefined || original === undefined
      ? []
      : [{ anchor, flatOpc, range, original: original.value }],
  );
  const isWhole = texts.length === edits.words.length && found.length === replaced.length;
  return isWhole ? success({ texts, paragraphs: found }) : troubleOf('textUnclear');
}

/** In a search "^" begins the name of a mark. */
function searchText(words: string): string {
  return words.replaceAll('^', '^^').replaceAll('\n', '^l');
}
