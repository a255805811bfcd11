/** What an honest file never reaches; checked on the declared sizes, before anything is inflated. */
export const LIMITS = {
  entries: 10_000,
  entryBytes: 1024 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
  /** Of a part that is read as one text: the body of a report, or what a workbook says of itself. */
  textBytes: 64 * 1024 * 1024,
  /** The XML of a real ledger deflates to about a tenth; an empty grid with styles, the densest seen, to a 120th. */
  ratio: 200,
  /** Small parts may be as repetitive as they like, as long as there are not many of them. */
  ratioAppliesFrom: 16 * 1024 * 1024,
} as const;

/** Names the limit that an entry of these sizes breaks, or null. */
export function brokenLimit(compressed: number, size: number): string | null {
  if (size > LIMITS.entryBytes) return `解压后超过 ${String(LIMITS.entryBytes / 1024 / 1024)} MB`;
  return ratioProblem(compressed, size);
}

/** What is wrong with the ratio of an entry or a whole archive, or null. */
export function ratioProblem(compressed: number, size: number): string | null {
  const tooDense = size > LIMITS.ratioAppliesFrom && size > compressed * LIMITS.ratio;
  return tooDense ? `压缩比超过 ${String(LIMITS.ratio)} 倍` : null;
}
