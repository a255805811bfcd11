import type { AnchoredText } from './anchored-text';

/** A control that is being read; a `line` of null tells that no text of it has come yet. */
type OpenControl = { id: number | null; tag: string; text: string; start: number; line: OpenLine | null };
type OpenLine = { text: string; readonly anchor: number | null; readonly controls: OpenControl[] };

/** The paragraphs and content controls that are open at a place of a document. */
export type OpenText = {
  /** More than one only where a text box stands in a paragraph. */
  readonly lines: OpenLine[];
  readonly controls: OpenControl[];
  nextAnchor: number;
};

export function openText(): OpenText {
  return { lines: [], controls: [], nextAnchor: 0 };
}

/** A paragraph begins; one of a text box gets no anchor. */
export function openLine(open: OpenText, isAnchored: boolean): void {
  open.lines.push({ text: '', anchor: isAnchored ? open.nextAnchor : null, controls: [] });
  if (isAnchored) open.nextAnchor += 1;
  for (const control of open.controls) if (control.text !== '') control.text += '\n';
}

/** Text of the innermost paragraph; outside of paragraphs it is lost. */
export function appendText(open: OpenText, text: string): void {
  const line = open.lines.at(-1);
  if (line === undefined) return;
  for (const control of open.controls) {
    place(control, line);
    control.text += text;
  }
  line.text += text;
}

/** The innermost paragraph ends; null where none was open. */
export function closeLine({ lines }: OpenText): AnchoredText | null {
  const line = lines.pop();
  if (line === undefined) return null;
  const controls = line.controls.map(({ id, tag, start, text }) => ({ id, tag, start, text }));
  return { text: line.text, anchor: line.anchor, controls };
}

/** A control begins; one around whole paragraphs is placed where its first text is. */
export function openControl({ lines, controls }: OpenText): void {
  const control: OpenControl = { id: null, tag: '', text: '', start: 0, line: null };
  const line = lines.at(-1);
  if (line !== undefined) place(control, line);
  controls.push(control);
}

/** What the properties of the innermost control say of it. */
export function describeControl({ controls }: OpenText, name: string, value: string): void {
  const control = controls.at(-1);
  if (control === undefined) return;
  if (name === 'tag') control.tag = value;
  if (name === 'id' && /^-?\d{1,10}$/.test(value)) control.id = Number(value);
}

export function closeControl({ controls }: OpenText): void {
  controls.pop();
}

function place(control: OpenControl, line: OpenLine): void {
  if (control.line !== null) return;
  control.line = line;
  control.start = line.text.length;
  line.controls.push(control);
}
