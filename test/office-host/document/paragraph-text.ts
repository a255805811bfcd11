import { descendants, elementsOf, xml, insertAfter, copyOf, child, type XmlElement } from './xml-node';

/** What a paragraph's text does not hold: what was struck out, fields' codes, and text boxes. */
const SILENT = new Set(['w:del', 'w:moveFrom', 'mc:AlternateContent', 'w:drawing', 'w:pict', 'w:sdtPr']);

/** The runs whose text shows, in order. */
export function runsOf(element: XmlElement): readonly XmlElement[] {
  return [...descendants(element, ({ name }) => name !== 'w:r' && !SILENT.has(name))].filter(
    ({ name }) => name === 'w:r',
  );
}

/** The text of a paragraph or of anything in one, as Office.js gives it. */
export function textOf(element: XmlElement): string {
  return runsOf(element).map(runText).join('');
}

/** The text of one run. */
export function runText(run: XmlElement): string {
  return elementsOf(run).map(pieceText).join('');
}

/** The runs of exactly these characters; runs that go beyond them are cut. */
export function runsBetween(paragraph: XmlElement, start: number, end: number): readonly XmlElement[] {
  cutAt(paragraph, start);
  cutAt(paragraph, end);
  let at = 0;
  return runsOf(paragraph).filter((run) => {
    const from = at;
    at += runText(run).length;
    return from >= start && at <= end && at > from;
  });
}

/** The run that ends at an offset or goes over it; null in a paragraph without runs. */
export function runBefore(paragraph: XmlElement, offset: number): XmlElement | null {
  let at = 0;
  let found: XmlElement | null = null;
  for (const run of runsOf(paragraph)) {
    if (found !== null && at >= offset) break;
    at += runText(run).length;
    found = run;
  }
  return found;
}

function pieceText(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:t':
      return piece.children.filter((node) => typeof node === 'string').join('');
    case 'w:tab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\v';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

/** Makes an offset the border of two runs of the same looks. */
export function cutAt(paragraph: XmlElement, offset: number): void {
  let at = 0;
  for (const run of runsOf(paragraph)) {
    const { length } = runText(run);
    if (offset > at && offset < at + length) cutRun(run, offset - at);
    at += length;
  }
}

function cutRun(run: XmlElement, offset: number): void {
  const behind = xml('w:r');
  const properties = child(run, 'w:rPr');
  if (properties !== null) behind.children.push(copyOf(properties));
  let at = 0;
  for (const piece of elementsOf(run)) {
    const text = pieceText(piece);
    const from = at;
    at += text.length;
    if (at <= offset) continue;
    if (from >= offset && piece.name !== 'w:rPr') moveInto(behind, run, piece);
    else if (from < offset) behind.children.push(cutText(piece, text, offset - from));
  }
  for (const inner of elementsOf(behind)) inner.parent = behind;
  insertAfter(run, [behind]);
}

function moveInto(behind: XmlElement, run: XmlElement, piece: XmlElement): void {
  run.children = run.children.filter((node) => node !== piece);
  behind.children.push(piece);
}

function cutText(piece: XmlElement, text: string, offset: number): XmlElement {
  piece.children = [text.slice(0, offset)];
  piece.attributes.set('xml:space', 'preserve');
  return xml('w:t', { 'xml:space': 'preserve' }, [text.slice(offset)]);
}
