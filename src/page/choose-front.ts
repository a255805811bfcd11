/** The files somebody handed over: the workbook to open, and the ones to read beside it. */
export type Handed = { readonly front: File; readonly further: readonly File[] };

/**
 * The first .xlsx or .xlsm, or a template of theirs, comes to the front, for it can take our sheets; where there is none,
 * the first file. Null for no file at all.
 */
export function chooseFront(files: readonly File[]): Handed | null {
  const front = files.find(({ name }) => /\.xl[st][xm]$/i.test(name)) ?? files[0];
  if (front === undefined) return null;
  return { front, further: files.filter((file) => file !== front) };
}
