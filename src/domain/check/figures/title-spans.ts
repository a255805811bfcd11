/** What of a text lies inside 《》, where numbers belong to names of laws and documents. */
export type TitleSpans = { readonly covers: (offset: number) => boolean };

/** The 《》 of a text. A title of our own kind of document keeps its year open to the check: it must be the right one. */
export function titleSpans(text: string): TitleSpans {
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (let start = text.indexOf('《'); start >= 0;) {
    const end = text.indexOf('》', start);
    if (end < 0) break;
    if (!/指标体系|自评报告/.test(text.slice(start, end))) spans.push({ start, end });
    start = text.indexOf('《', end);
  }
  let next = 0;
  return {
    // Asked with growing offsets only, so that a text full of titles is still read in one go.
    covers: (offset) => {
      while ((spans[next]?.end ?? Infinity) < offset) next += 1;
      return (spans[next]?.start ?? Infinity) <= offset;
    },
  };
}
