import { xmlTokens } from '../xml/xml-tokens';

/** A cell of a table; `column` counts grid columns from 0, `span` how many it covers. */
export type DocxCell = { readonly column: number; readonly span: number; readonly text: string };

/** What a document consists of, in reading order. */
export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DocxCell[])[] };

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
/** Word itself has no wider tables. */
const MOST_COLUMNS = 63;

type Attributes = ReadonlyMap<string, string>;
type OpenCell = { column: number; span: number; readonly texts: string[] };
type OpenTable = { readonly rows: DocxCell[][]; column: number; cell: OpenCell | null; rowDeleted: boolean };

type Reading = {
  readonly blocks: DocxBlock[];
  readonly paragraphs: string[];
  /** Tables that are open; a table inside a cell belongs to that cell's text. */
  readonly tables: OpenTable[];
  inText: boolean;
};

/** The paragraphs and tables of a WordprocessingML part; inserted text counts, deleted text does not. */
export function docxBlocks(xml: string): readonly DocxBlock[] {
  const reading: Reading = { blocks: [], paragraphs: [], tables: [], inText: false };
  let skipping = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (skipping === 0 && reading.inText) append(reading, token.text);
    } else if (SKIPPED.has(token.name)) {
      if (token.kind === 'close') skipping = Math.max(0, skipping - 1);
      else if (!token.empty) skipping += 1;
      else if (token.name === 'del') markDeletedRow(reading);
    } else if (skipping === 0) {
      if (token.kind === 'open') open(reading, token.name, token.attributes);
      if (token.kind === 'close' || token.empty) close(reading, token.name);
    }
  }
  return reading.blocks;
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  const table = reading.tables.at(-1);
  const mark = MARKS[name];
  if (mark !== undefined) append(reading, mark);
  else if (name === 't') reading.inText = true;
  else if (name === 'p') reading.paragraphs.push('');
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
  else if (name === 'tc') table.cell = { column: table.column, span: 1, texts: [] };
  else if (name === 'gridSpan' && table.cell !== null) table.cell.span = Math.max(1, count());
}

function close(reading: Reading, name: string): void {
  const table = reading.tables.at(-1);
  if (name === 't') reading.inText = false;
  else if (name === 'p') endParagraph(reading, reading.paragraphs.pop() ?? '');
  else if (name === 'tbl') endTable(reading, reading.tables.pop());
  else if (name === 'tc' && table !== undefined) endCell(table);
  else if (name === 'tr' && table?.rowDeleted === true) table.rows.pop();
}

function append(reading: Reading, text: string): void {
  const last = reading.paragraphs.length - 1;
  if (last >= 0) reading.paragraphs[last] = (reading.paragraphs[last] ?? '') + text;
}

function endParagraph({ tables, blocks }: Reading, text: string): void {
  const cell = tables.at(-1)?.cell;
  if (cell === undefined || cell === null) blocks.push({ kind: 'paragraph', text });
  else cell.texts.push(text);
}

function endCell(table: OpenTable): void {
  if (table.cell === null) return;
  const { column, span, texts } = table.cell;
  if (column < MOST_COLUMNS) table.rows.at(-1)?.push({ column, span, text: texts.join('\n').trim() });
  table.column = column + span;
  table.cell = null;
}

function endTable({ tables, blocks }: Reading, table: OpenTable | undefined): void {
  if (table === undefined) return;
  const outer = tables.at(-1)?.cell;
  if (outer === undefined || outer === null) blocks.push({ kind: 'table', rows: table.rows });
  else outer.texts.push(...table.rows.map((row) => row.map(({ text }) => text).join(' ')));
}

function markDeletedRow({ tables }: Reading): void {
  const table = tables.at(-1);
  if (table?.cell === null) table.rowDeleted = true;
}
