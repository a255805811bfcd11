import { xmlTokens, type XmlToken } from '../../xml/xml-tokens';

/** A run of a paragraph; `head` is its start tag with its properties, `looks` the properties alone, both as they stand. */
export type TemplateRun = {
  readonly start: number;
  end: number;
  head: string;
  looks: string;
  /** Its children beside the properties. */
  children: number;
};

/** Text of a paragraph; its element w:t stands from `start` to `end`. A break or tab has no run: it is never changed. */
export type TextPiece = {
  readonly start: number;
  end: number;
  text: string;
  readonly run: TemplateRun | null;
};

export type TemplateParagraph = {
  readonly place: string;
  /** Index of its row in the part; null outside tables. */
  readonly row: number | null;
  readonly pieces: readonly TextPiece[];
};

/** A row with the number of its table in the part. */
export type TableRow = { readonly table: number; readonly start: number; end: number };

/** What matters of a part: its texts and the rows they stand in. */
export type TemplatePart = {
  readonly paragraphs: readonly TemplateParagraph[];
  readonly rows: readonly TableRow[];
};

type OpenToken = Extract<XmlToken, { readonly kind: 'open' }>;
type OpenRun = { readonly run: TemplateRun; readonly depth: number };
type OpenParagraph = {
  readonly row: number | null;
  readonly pieces: TextPiece[];
  readonly runs: OpenRun[];
};
type OpenTable = { readonly number: number; rows: number; readonly open: number[] };
type Scan = {
  readonly xml: string;
  readonly prefix: string;
  readonly done: TemplateParagraph[];
  readonly open: OpenParagraph[];
  readonly rows: TableRow[];
  readonly tables: OpenTable[];
  tableCount: number;
  /** Tables that stand in no other. */
  outerTables: number;
  /** Paragraphs so far that hold text, those of tables not counted. */
  filledParagraphs: number;
  depth: number;
  looksStart: { readonly at: number; readonly depth: number } | null;
  text: TextPiece | null;
};

const BREAKS = new Set(['br', 'cr', 'tab', 'ptab']);

/** The paragraphs and rows of a WordprocessingML part; `prefix` says before each place which part it is (页眉). */
export function templatePart(xml: string, prefix: string): TemplatePart {
  const scan: Scan = {
    xml,
    prefix,
    done: [],
    open: [],
    rows: [],
    tables: [],
    tableCount: 0,
    outerTables: 0,
    filledParagraphs: 0,
    depth: 0,
    looksStart: null,
    text: null,
  };
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (scan.text !== null) scan.text.text += token.text;
    } else if (token.kind === 'close') {
      close(scan, token.name, token.end);
    } else {
      open(scan, token);
      if (token.empty) close(scan, token.name, token.end);
    }
  }
  return { paragraphs: scan.done, rows: scan.rows };
}

function open(scan: Scan, token: OpenToken): void {
  scan.depth += 1;
  const { name, start } = token;
  if (scan.looksStart !== null) return;
  const run = currentRun(scan);
  if (name === 'tbl') openTable(scan);
  else if (name === 'tr') openRow(scan, start);
  else if (name === 'p') openParagraph(scan);
  else if (name === 'r') openRun(scan, token);
  else if (run !== null && scan.depth === run.depth + 1) openInRun(scan, run.run, token);
}

function openInRun(scan: Scan, run: TemplateRun, { name, start, end }: OpenToken): void {
  if (name === 'rPr') {
    scan.looksStart = { at: start, depth: scan.depth };
    return;
  }
  run.children += 1;
  if (name === 't') scan.text = { start, end, text: '', run };
  else if (BREAKS.has(name)) scan.open.at(-1)?.pieces.push({ start, end, text: '\n', run: null });
}

function openTable(scan: Scan): void {
  if (scan.tables.length === 0) scan.outerTables += 1;
  scan.tables.push({ number: scan.tableCount, rows: 0, open: [] });
  scan.tableCount += 1;
}

function openRow(scan: Scan, start: number): void {
  const table = scan.tables.at(-1);
  if (table === undefined) return;
  table.rows += 1;
  table.open.push(scan.rows.length);
  scan.rows.push({ table: table.number, start, end: start });
}

function openParagraph(scan: Scan): void {
  scan.open.push({ row: scan.tables.at(-1)?.open.at(-1) ?? null, pieces: [], runs: [] });
}

function openRun(scan: Scan, { start, end }: OpenToken): void {
  const run = { start, end, head: scan.xml.slice(start, end), looks: '', children: 0 };
  scan.open.at(-1)?.runs.push({ run, depth: scan.depth });
}

function currentRun(scan: Scan): OpenRun | null {
  return scan.open.at(-1)?.runs.at(-1) ?? null;
}

function close(scan: Scan, name: string, end: number): void {
  scan.depth -= 1;
  if (scan.looksStart !== null) {
    if (name === 'rPr' && scan.depth < scan.looksStart.depth) closeLooks(scan, end);
  } else if (name === 't') closeText(scan, end);
  else if (name === 'r') closeRun(scan, end);
  else if (name === 'p') closeParagraph(scan);
  else if (name === 'tr') closeRow(scan, end);
  else if (name === 'tbl') scan.tables.pop();
}

function closeLooks(scan: Scan, end: number): void {
  const run = currentRun(scan)?.run;
  if (run !== undefined && scan.looksStart !== null) {
    run.looks = scan.xml.slice(scan.looksStart.at, end);
    run.head += run.looks;
  }
  scan.looksStart = null;
}

function closeText(scan: Scan, end: number): void {
  if (scan.text === null) return;
  scan.text.end = end;
  if (scan.text.text !== '') scan.open.at(-1)?.pieces.push(scan.text);
  scan.text = null;
}

function closeRun(scan: Scan, end: number): void {
  const closed = scan.open.at(-1)?.runs.pop();
  if (closed !== undefined) closed.run.end = end;
}

function closeParagraph(scan: Scan): void {
  const closed = scan.open.pop();
  if (closed === undefined) return;
  const { row, pieces } = closed;
  const hasText = pieces.some(({ text }) => text.trim() !== '');
  scan.done.push({ place: scan.prefix + placeIn(scan), row, pieces });
  if (hasText && scan.tables.length === 0 && scan.open.length === 0) scan.filledParagraphs += 1;
}

/** As the check of a report counts: paragraphs with text, tables on their own. */
function placeIn({ tables: [outer], outerTables, filledParagraphs }: Scan): string {
  return outer === undefined
    ? `第 ${String(filledParagraphs + 1)} 段`
    : `表 ${String(outerTables)} 第 ${String(outer.rows)} 行`;
}

function closeRow(scan: Scan, end: number): void {
  const row = scan.rows[scan.tables.at(-1)?.open.pop() ?? -1];
  if (row !== undefined) row.end = end;
}
