/**
 * Asks for the paragraphs as they are now; their texts are there after the next request. A list of Word's that was read
 * once stays as it was; this is a new one each time.
 */
export function paragraphsNow({ document }: Word.RequestContext): Word.ParagraphCollection {
  return document.body.getRange('Whole').paragraphs.load('text');
}

/** The texts of paragraphs that were asked for. */
export function textsOf({ items }: Word.ParagraphCollection): readonly string[] {
  return items.map(({ text }) => text);
}

/** Whether two documents read alike, paragraph by paragraph. */
export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** Which of the paragraphs `now` are there besides those `wanted`, by their indices. */
export function besides(now: readonly string[], wanted: readonly string[]): readonly number[] {
  let next = 0;
  return now.flatMap((text, index) => {
    if (text !== wanted[next]) return [index];
    next += 1;
    return [];
  });
}
