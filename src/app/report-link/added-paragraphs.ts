import { reversed } from './align-texts';
import { textOfPieces, type LinkedParagraph } from './linked-paragraph';
import type { SentenceChangeView } from './link-views';
import { isTableCell } from './place-of-paragraph';
import type { Versions } from './versions';

/** Paragraphs the report did not say before: those that go behind an inserted paragraph (by its index), and the others. */
export type AddedParagraphs = {
  readonly behind: ReadonlyMap<number, readonly LinkedParagraph[]>;
  readonly elsewhere: readonly SentenceChangeView[];
};

/** New paragraphs go behind the one that they follow in the report; where that is gone or in a table, people see to it. */
export function addedParagraphs(versions: Versions): AddedParagraphs {
  const { composed, became } = versions;
  const cameFrom = reversed(became, composed.length);
  const behind = new Map<number, readonly LinkedParagraph[]>();
  const elsewhere: LinkedParagraph[] = [];
  let before: number | null = null;
  for (const [index, paragraph] of composed.entries()) {
    const origin = cameFrom[index] ?? null;
    if (origin !== null) before = origin;
    else if (before !== null && paragraph.printed !== null && canFollow(versions, before))
      behind.set(before, [...(behind.get(before) ?? []), paragraph]);
    else elsewhere.push(paragraph);
  }
  return { behind, elsewhere: elsewhere.length === 0 ? [] : [shownOnly(elsewhere)] };
}

function canFollow({ standsAt, text }: Versions, index: number): boolean {
  const at = standsAt[index] ?? null;
  const paragraph = at === null ? undefined : text.paragraphs[at];
  return paragraph !== undefined && !isTableCell(paragraph);
}

/** Nothing is put in for people, so nothing is kept either: they are told until they inserted the report anew. */
function shownOnly(paragraphs: readonly LinkedParagraph[]): SentenceChangeView {
  const after = paragraphs.map(({ sentences }) => textOfPieces(sentences.flat())).join('｜');
  return {
    place: '报告中没有对应的位置',
    anchor: null,
    before: '',
    after,
    diff: [{ kind: 'added', text: after }],
    changes: null,
    relink: { splices: [], figures: {} },
  };
}
