import { xmlTokens } from '../xml/xml-tokens';
import { joinedText, trimmedText, type AnchoredText } from './anchored-text';
import {
  appendText,
  closeControl,
  closeLine,
  describeControl,
  openControl,
  openLine,
  openText,
  type OpenText,
} from './open-text';

/** A cell of a table; `column` counts grid columns from 0, `span` how many it covers. */
export type WordCell = AnchoredText & {
  readonly column: number;
  readonly span: number;
  /** It belongs to the cell above it. */
  readonly continues: boolean;
};

/** What a document consists of, in reading order. */
export type WordBlock =
  | ({ readonly kind: 'paragraph' } & AnchoredText)
  | { readonly kind: 'table'; readonly rows: readonly (readonly WordCell[])[] }
  /** Another file that is taken in there, which Word reads when it opens the document. */
  | { readonly kind: 'otherFile' };

/** Elements whose text is no text of the document: properties, deleted or moved-away text, field codes, phonetics. */
const SKIPPED = new Set(
  (
    'pPr rPr sectPr tblPr tblGrid sdtPr sdtEndPr del moveFrom Fallback instrText delText delInstrText fldData rt ' +
    'footnotePr endnotePr'
  ).split(' '),
);
const MARKS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  ptab: ' ',
};
const OTHER_FILES = new Set(['altChunk', 'subDoc']);
/** Word itself has no wider tables. */
const MOST_COLUMNS = 63;

type Attributes = ReadonlyMap<string, string>;
type OpenCell = { column: number; span: number; continues: boolean; readonly texts: AnchoredText[] };
type OpenTable = { readonly rows: WordCell[][]; column: number; cell: OpenCell | null; rowDeleted: boolean };

type Reading = {
  readonly blocks: WordBlock[];
  readonly text: OpenText;
  /** Tables that are open; a table inside a cell belongs to that cell's text. */
  readonly tables: OpenTable[];
  inText: boolean;
  /** How many text boxes are open. */
  boxes: number;
  /** How many skipped elements are open. */
  skipping: number;
  /** Whether the outermost skipped element tells the properties of a content control. */
  describing: boolean;
};

/** The paragraphs and tables of a WordprocessingML part; inserted text counts, deleted text does not. */
export function wordBlocks(xml: string): readonly WordBlock[] {
  const reading: Reading = {
    blocks: [],
    text: openText(),
    tables: [],
    inText: false,
    boxes: 0,
    skipping: 0,
    describing: false,
  };
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reading.skipping === 0 && reading.inText) appendText(reading.text, token.text);
    } else if (SKIPPED.has(token.name)) {
      skip(reading, token.name, token.kind === 'close' ? 'close' : token.empty ? 'empty' : 'open');
    } else if (reading.skipping === 0) {
      if (token.kind === 'open') open(reading, token.name, token.attributes);
      if (token.kind === 'close' || token.empty) close(reading, token.name);
    } else if (reading.skipping === 1 && reading.describing && token.kind === 'open') {
      describeControl(reading.text, token.name, token.attributes.get('val') ?? '');
    }
  }
  return reading.blocks;
}

function skip(reading: Reading, name: string, tag: 'open' | 'close' | 'empty'): void {
  if (tag === 'empty') {
    if (name === 'del') markDeletedRow(reading);
    return;
  }
  if (tag === 'open' && reading.skipping === 0) reading.describing = name === 'sdtPr';
  reading.skipping = Math.max(0, reading.skipping + (tag === 'open' ? 1 : -1));
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  const table = reading.tables.at(-1);
  const mark = MARKS[name];
  if (mark !== undefined) appendText(reading.text, mark);
  else if (name === 't') reading.inText = true;
  else if (name === 'p') openLine(reading.text, reading.boxes === 0);
  else if (name === 'sdt') openControl(reading.text);
  else if (name === 'txbxContent') reading.boxes += 1;
  else if (OTHER_FILES.has(name)) reading.blocks.push({ kind: 'otherFile' });
  else if (name === 'tbl') reading.tables.push({ rows: [], column: 0, cell: null, rowDeleted: false });
  else if (table !== undefined) openInTable(table, name, attributes);
}

function openInTable(table: OpenTable, name: string, attributes: Attributes): void {
  const count = () => Math.min(MOST_COLUMNS, Math.max(0, Number(attributes.get('val')) || 0));
  if (name === 'tr') {
    table.rows.push([]);
    table.column = 0;
    table.rowDeleted = false;
  } else if (name === 'gridBefore') table.column += count();
  else if (name === 'tc') table.cell = { column: table.column, span: 1, continues: false, texts: [] };
  else if (name === 'vMerge' && table.cell !== null)
    table.cell.continues = attributes.get('val') !== 'restart';
  else if (name === 'gridSpan' && table.cell !== null) table.cell.span = Math.max(1, count());
}

function close(reading: Reading, name: string): void {
  const table = reading.tables.at(-1);
  if (name === 't') reading.inText = false;
  else if (name === 'p') endParagraph(reading);
  else if (name === 'sdt') closeControl(reading.text);
  else if (name === 'txbxContent') reading.boxes = Math.max(0, reading.boxes - 1);
  else if (name === 'tbl') endTable(reading, reading.tables.pop());
  else if (name === 'tc' && table !== undefined) endCell(table);
  else if (name === 'tr' && table?.rowDeleted === true) table.rows.pop();
}

function endParagraph({ text, tables, blocks }: Reading): void {
  const line = closeLine(text);
  const cell = tables.at(-1)?.cell;
  if (line === null) return;
  if (cell === undefined || cell === null) blocks.push({ kind: 'paragraph', ...line });
  else cell.texts.push(line);
}

function endCell(table: OpenTable): void {
  if (table.cell === null) return;
  const { column, span, continues, texts } = table.cell;
  if (column < MOST_COLUMNS)
    table.rows.at(-1)?.push({ column, span, continues, ...trimmedText(joinedText(texts, '\n')) });
  table.column = column + span;
  table.cell = null;
}

function endTable({ tables, blocks }: Reading, table: OpenTable | undefined): void {
  if (table === undefined) return;
  const outer = tables.at(-1)?.cell;
  if (outer === undefined || outer === null) blocks.push({ kind: 'table', rows: table.rows });
  else outer.texts.push(...table.rows.map((row) => joinedText(row, ' ')));
}

function markDeletedRow({ tables }: Reading): void {
  const table = tables.at(-1);
  if (table?.cell === null) table.rowDeleted = true;
}
