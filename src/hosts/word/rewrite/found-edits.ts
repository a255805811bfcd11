import type { HostProblem } from '../../../app/workbook-host';
import { success, type Result } from '../../../domain/result';
import { troubleOf } from '../run-batch';
import type { PlannedEdits } from './planned-edits';

/** Text in Word that is to change; what holds it keeps hold of it, whatever moves around it. */
export type FoundText = {
  readonly held: Word.ContentControl | Word.Range | Word.Paragraph;
  readonly before: string;
  readonly after: string;
};

/** A paragraph that goes, and the package with what comes in its place; "" for nothing. */
export type FoundParagraph = {
  readonly anchor: number;
  readonly paragraph: Word.Paragraph;
  readonly flatOpc: string;
};

/** All that is to change, found in Word; the last paragraph first. */
export type FoundEdits = {
  readonly texts: readonly FoundText[];
  readonly paragraphs: readonly FoundParagraph[];
};

/** Word refuses to look for more. */
const LONGEST_SEARCH = 255;

/** Finds what is to change: one request where there are words to look for, else none. */
export async function foundEdits(
  context: Word.RequestContext,
  present: readonly Word.Paragraph[],
  edits: PlannedEdits,
): Promise<Result<FoundEdits, HostProblem>> {
  const words = await foundWords(context, present, edits.words);
  if (!words.ok) return words;
  const blanks = edits.blanks.flatMap(({ anchor, after }) => {
    const held = present[anchor];
    return held === undefined ? [] : [{ held, before: '', after }];
  });
  const paragraphs = edits.paragraphs.flatMap(({ anchor, flatOpc }) => {
    const paragraph = present[anchor];
    return paragraph === undefined ? [] : [{ anchor, paragraph, flatOpc }];
  });
  return success({ texts: [...blanks, ...words.value], paragraphs });
}

async function foundWords(
  context: Word.RequestContext,
  present: readonly Word.Paragraph[],
  words: PlannedEdits['words'],
): Promise<Result<readonly FoundText[], HostProblem>> {
  if (words.length === 0) return success([]);
  if (words.some(({ place }) => searchText(place.words).length > LONGEST_SEARCH)) {
    return troubleOf('textUnclear');
  }
  const searches = words.map(({ place }) =>
    present[place.anchor]?.search(searchText(place.words), { matchCase: true }).load('text'),
  );
  await context.sync();
  const texts = words.flatMap(({ place, after }, index) => {
    const hits = (searches[index]?.items ?? []).filter(({ text }) => text === place.words);
    const held = hits[place.hit];
    return held === undefined ? [] : [{ held, before: place.words, after }];
  });
  return texts.length === words.length ? success(texts) : troubleOf('textUnclear');
}

/** In a search "^" begins the name of a mark. */
function searchText(words: string): string {
  return words.replaceAll('^', '^^').replaceAll('\n', '^l');
}
