import type { FoundDefect } from './mark-defects';

/** A subject of the budget that got another name, and the first year with it. */
export type RenamedSubject = { readonly before: string; readonly now: string; readonly since: number };

/** Names of budget subjects that were given up before the 评价年度. */
export function oldNameDefects(
  text: string,
  evaluated: number,
  renamed: readonly RenamedSubject[],
): readonly FoundDefect[] {
  return renamed
    .filter(({ since }) => evaluated >= since)
    .flatMap(({ before, now, since }) =>
      placesOf(text, before).map((start) => {
        return { start, text: before, problem: { code: 'oldName', now, since } } as const;
      }),
    );
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
