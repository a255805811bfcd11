/** A content control where it stands in a text. `id` is the w:id of the control; null where it has none. */
export type TextControl = {
  readonly id: number | null;
  readonly tag: string;
  readonly start: number;
  readonly text: string;
};

/**
 * Text of one or several paragraphs. `anchor` numbers the first of them among all paragraphs of its part, from 0; null in
 * a text box, whose paragraphs Word counts nowhere.
 */
export type AnchoredText = {
  readonly text: string;
  readonly anchor: number | null;
  readonly controls: readonly TextControl[];
};

/** Texts behind one another, with the anchor of the first. */
export function joinedText(texts: readonly AnchoredText[], separator: string): AnchoredText {
  const controls: TextControl[] = [];
  let text = '';
  for (const [index, each] of texts.entries()) {
    if (index > 0) text += separator;
    controls.push(...shifted(each.controls, text.length));
    text += each.text;
  }
  return { text, anchor: texts[0]?.anchor ?? null, controls };
}

/** A text without the blanks around it. */
export function trimmedText({ text, anchor, controls }: AnchoredText): AnchoredText {
  return { text: text.trim(), anchor, controls: shifted(controls, text.trimStart().length - text.length) };
}

function shifted(controls: readonly TextControl[], by: number): readonly TextControl[] {
  return by === 0
    ? controls
    : controls.map((control) => ({ ...control, start: Math.max(0, control.start + by) }));
}
