/** Whether a content control's tag is one of ours (see `FigureTag`). */
export function isOwnTag(tag: string): boolean {
  return tag.startsWith('jx:');
}
