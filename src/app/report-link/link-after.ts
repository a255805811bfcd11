import type { DocumentText } from '../document-host';
import { insertedTexts } from './figure-standing';
import type { ChosenRefresh } from './link-views';
import type { LinkedSentence, LinkedSource, ReportLink } from './report-link';

/**
 * What a document keeps after a part of a refresh was put in. `text` is the reading the refresh was made from; what was
 * not chosen is kept as it was, and will be offered again.
 */
export function linkAfter(
  link: ReportLink,
  text: DocumentText,
  chosen: ChosenRefresh,
  sources: readonly LinkedSource[],
): ReportLink {
  const put = putIn(chosen);
  return {
    ...link,
    sources,
    figures: { ...link.figures, ...put.figures },
    earlier: earlierTexts(link, text, put),
    sentences: spliced(link.sentences, chosen),
  };
}

type PutIn = {
  readonly figures: Readonly<Record<string, string>>;
  readonly controls: ReadonlySet<number>;
};

function putIn({ figures, sentences }: ChosenRefresh): PutIn {
  const own = figures.flatMap(({ tag, after }) => (after === null ? [] : [[tag, after] as const]));
  const inSentences = sentences.flatMap(({ relink }) => Object.entries(relink.figures));
  const changes = sentences.flatMap(({ changes: of }) => of ?? []);
  return {
    figures: Object.fromEntries([...inSentences, ...own]),
    controls: new Set([
      ...figures.map(({ control }) => control),
      ...changes.flatMap((change) => (change.kind === 'figure' ? [change.control] : [])),
    ]),
  };
}

/** Texts of ours that still stand in controls that were left as they are. */
function earlierTexts(
  link: ReportLink,
  { controls }: DocumentText,
  put: PutIn,
): Readonly<Record<string, readonly string[]>> {
  const left = controls.filter(({ id }) => !put.controls.has(id));
  const earlier = new Map<string, Set<string>>();
  for (const { tag, text } of left) {
    const last = put.figures[tag] ?? link.figures[tag];
    if (text === last || !insertedTexts(link, tag).includes(text)) continue;
    earlier.set(tag, (earlier.get(tag) ?? new Set()).add(text));
  }
  return Object.fromEntries([...earlier].map(([tag, texts]) => [tag, [...texts]]));
}

/** From the back, so that the indices stay right. */
function spliced(sentences: readonly LinkedSentence[], chosen: ChosenRefresh): readonly LinkedSentence[] {
  const splices = chosen.sentences.flatMap(({ relink }) => relink.splices);
  const result = [...sentences];
  for (const { start, end, sentences: put } of [...splices].sort((a, b) => b.start - a.start))
    result.splice(start, end - start, ...put);
  return result;
}
