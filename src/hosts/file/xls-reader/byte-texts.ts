import type { WorkBook } from '@e965/xlsx';

/** The texts of cells and the names of sheets, as the library handed them on. */
export function byteTextsOf(book: WorkBook): readonly string[] {
  const texts = [...book.SheetNames];
  for (const name of book.SheetNames) {
    // The library leaves holes in its dense rows; forEach passes over them.
    (book.Sheets[name]?.['!data'] ?? []).forEach((row) => {
      row.forEach(({ v }) => {
        if (typeof v === 'string') texts.push(v);
      });
    });
  }
  return texts;
}
