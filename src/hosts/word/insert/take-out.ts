/**
 * Takes out what a failed request put among the paragraphs, whose texts were `before`: whether they are again all there
 * is. A request may have done its work though its answer was lost.
 */
export async function takeOut(context: Word.RequestContext, before: readonly string[]): Promise<boolean> {
  try {
    const present = context.document.body.paragraphs.load('text,tableNestingLevel');
    await context.sync();
    const [first, last] = insertedRun(textsOf(present), before);
    deleteRun(present.items, first, last);
    const left = context.document.body.paragraphs.load('text');
    await context.sync();
    return textsOf(left).join('\n').trim() === before.join('\n').trim();
  } catch {
    return false;
  }
}

/** A table goes with the first of its paragraphs; the others would only be emptied. */
function deleteRun(items: readonly Word.Paragraph[], first: number, last: number): void {
  for (let at = first; at <= last; at += 1) {
    const paragraph = items[at];
    if (paragraph === undefined) continue;
    if (paragraph.tableNestingLevel === 0) paragraph.delete();
    else if (at === first || items[at - 1]?.tableNestingLevel === 0)
      paragraph.parentTableOrNullObject.delete();
  }
}

/** The first and last of the paragraphs that are there besides those before. */
function insertedRun(now: readonly string[], before: readonly string[]): readonly [number, number] {
  const most = Math.min(now.length, before.length);
  let head = 0;
  while (head < most && now[head] === before[head]) head += 1;
  let tail = 0;
  while (tail < most - head && now.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  return [head, now.length - 1 - tail];
}

function textsOf({ items }: Word.ParagraphCollection): readonly string[] {
  return items.map(({ text }) => text);
}
