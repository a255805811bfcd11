import type { UnfillableReason } from '../../domain/template/template';
import { namespacedTokens, type OpenToken } from '../../xml/namespaced-tokens';
import { elementName } from './element-name';
import { enclosing, enter, isGone, leave, surroundings, type Enclosing } from './enclosing';
import { identitiesOf } from './identities';
import { ownNames } from './own-names';
import { holdsBraces } from './placeholder-text';
import type {
  FixedText,
  Identity,
  Span,
  TableRow,
  TemplateParagraph,
  TemplatePart,
  TemplateRun,
  TextHolder,
  TextPiece,
} from './template-part';

type Growing<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Element = { readonly name: string; readonly span: Growing<Span> };
/** A run of a formula or drawing has no looks of its own to give: only its text can be another. */
type OpenRun = { readonly run: Growing<TemplateRun> | null; readonly depth: number };
type OpenParagraph = {
  readonly row: number | null;
  readonly pieces: TextPiece[];
  readonly runs: OpenRun[];
  fieldCode: string;
};
type FixedAttribute = { readonly attribute: string; readonly reason: UnfillableReason };
type OpenTable = { readonly number: number; rows: number; readonly open: number[] };
type Scan = {
  readonly xml: string;
  readonly prefix: string;
  readonly elements: Element[];
  readonly enclosing: Enclosing;
  readonly done: TemplateParagraph[];
  readonly open: OpenParagraph[];
  readonly rows: Growing<TableRow>[];
  readonly tables: OpenTable[];
  readonly fixed: FixedText[];
  readonly notes: number[];
  readonly unread: string[];
  readonly identities: Identity[];
  tableCount: number;
  /** Tables that stand in no other. */
  outerTables: number;
  /** Paragraphs so far that hold text, those of tables not counted. */
  filledParagraphs: number;
  looksStart: { readonly at: number; readonly depth: number } | null;
  text: Growing<TextPiece> | null;
};

const PARAGRAPHS = new Set(['w:p', 'a:p']);
const RUNS = new Set(['w:r', 'm:r', 'a:r', 'a:fld']);
const TEXTS = new Set(['w:t', 'm:t', 'a:t']);
const BREAKS = new Set(['w:br', 'w:cr', 'w:tab', 'w:ptab', 'a:br']);
const NOTES = new Set(['w:footnoteReference', 'w:endnoteReference']);
const OTHER_FILES = new Set(['w:altChunk', 'w:subDoc']);
/** Words that are an attribute: those of a WordArt, such as a watermark, and the code of a field. */
const FIXED_ATTRIBUTES: Readonly<Record<string, FixedAttribute>> = {
  'v:textpath': { attribute: 'string', reason: 'wordArt' },
  'w:fldSimple': { attribute: 'instr', reason: 'fieldCode' },
};
/** What a chart shows of its workbook: series, categories, numbers. */
const CHART_DATA = /^(?:c:(?:v|f)|cx:(?:pt|v|f))$/u;

/** The texts, rows and identities of a part; `prefix` says before each place which part it is (页眉). */
export function scanPart(xml: string, prefix: string): TemplatePart {
  const scan: Scan = {
    xml,
    prefix,
    elements: [],
    enclosing: enclosing(),
    done: [],
    open: [],
    rows: [],
    tables: [],
    fixed: [],
    notes: [],
    unread: [],
    identities: [],
    tableCount: 0,
    outerTables: 0,
    filledParagraphs: 0,
    looksStart: null,
    text: null,
  };
  for (const token of namespacedTokens(xml)) {
    if (token.kind === 'text') text(scan, token.text);
    else if (token.kind === 'close') close(scan, token.end);
    else {
      open(scan, token);
      if (token.empty) close(scan, token.end);
    }
  }
  const { done: paragraphs, rows, fixed, notes, unread, identities } = scan;
  return { xml, paragraphs, rows, fixed, notes, unread, identities };
}

function text(scan: Scan, text: string): void {
  const name = scan.elements.at(-1)?.name ?? '';
  const paragraph = scan.open.at(-1);
  if (scan.text !== null) scan.text.text += text;
  else if (name === 'w:instrText' && paragraph !== undefined) paragraph.fieldCode += text;
  else if (CHART_DATA.test(name) && holdsBraces(text))
    scan.fixed.push({ text, reason: 'chartData', place: scan.prefix });
}

function open(scan: Scan, token: OpenToken): void {
  const { start, end } = token;
  const name = elementName(token);
  const parent = scan.elements.at(-1);
  const span = { start, end };
  scan.elements.push({ name, span });
  if (scan.looksStart !== null) return;
  const element = { name, parent: parent?.name ?? '', token, span };
  enter(scan.enclosing, element, scan.xml);
  scan.identities.push(...identitiesOf(scan.xml, element));
  const attribute = FIXED_ATTRIBUTES[name];
  if (attribute !== undefined) fixAttribute(scan, attribute, token);
  const run = currentRun(scan);
  if (name === 'w:tbl') openTable(scan);
  else if (name === 'w:tr') openRow(scan, span, parent?.span.start ?? 0);
  else if (PARAGRAPHS.has(name)) openParagraph(scan);
  else if (RUNS.has(name)) openRun(scan, name, token);
  else if (OTHER_FILES.has(name)) scan.unread.push(scan.prefix + placeBehind(scan));
  else if (run !== null && scan.elements.length === run.depth + 1) openInRun(scan, run, name, token);
  else if (name === 'a:br') addBreak(scan, span);
}

function openInRun(scan: Scan, { run }: OpenRun, name: string, token: OpenToken): void {
  const { start, end } = token;
  if (name === 'w:rPr' && run !== null) {
    scan.looksStart = { at: start, depth: scan.elements.length };
    return;
  }
  if (run !== null) run.children += 1;
  if (NOTES.has(name)) scan.notes.push(start);
  if (TEXTS.has(name) && !isGone(scan.enclosing)) {
    const holder: TextHolder = run === null ? textHolder(name, token) : { kind: 'run', run };
    scan.text = { start, end, text: '', holder, around: surroundings(scan.enclosing) };
  } else if (BREAKS.has(name)) addBreak(scan, { start, end });
}

/** DrawingML keeps the blanks of its texts without being told, and has no attribute to tell it. */
function textHolder(name: string, { prefix }: OpenToken): TextHolder {
  const kept = name === 'a:t' ? '' : ' xml:space="preserve"';
  return { kind: 'text', startTag: `<${prefix}t${kept}>`, endTag: `</${prefix}t>` };
}

function addBreak(scan: Scan, span: Span): void {
  const around = surroundings(scan.enclosing);
  scan.open.at(-1)?.pieces.push({ ...span, text: '\n', holder: null, around });
}

function fixAttribute(scan: Scan, { attribute, reason }: FixedAttribute, { attributes }: OpenToken): void {
  const text = attributes.get(attribute) ?? '';
  if (holdsBraces(text)) scan.fixed.push({ text, reason, place: scan.prefix + placeIn(scan) });
}

function openTable(scan: Scan): void {
  if (scan.tables.length === 0) scan.outerTables += 1;
  scan.tables.push({ number: scan.tableCount, rows: 0, open: [] });
  scan.tableCount += 1;
}

function openRow(scan: Scan, { start }: Span, parent: number): void {
  const table = scan.tables.at(-1);
  if (table === undefined) return;
  table.rows += 1;
  table.open.push(scan.rows.length);
  scan.rows.push({ table: table.number, parent, start, end: start });
}

function openParagraph(scan: Scan): void {
  const row = scan.tables.at(-1)?.open.at(-1) ?? null;
  scan.open.push({ row, pieces: [], runs: [], fieldCode: '' });
}

function openRun(scan: Scan, name: string, token: OpenToken): void {
  const { start, end } = token;
  const startTag = scan.xml.slice(start, end);
  const run =
    name === 'w:r' ? { start, end, startTag, looks: '', children: 0, names: ownNames(token) } : null;
  scan.open.at(-1)?.runs.push({ run, depth: scan.elements.length });
}

function currentRun(scan: Scan): OpenRun | null {
  return scan.open.at(-1)?.runs.at(-1) ?? null;
}

function close(scan: Scan, end: number): void {
  const depth = scan.elements.length;
  const closed = scan.elements.pop();
  if (closed === undefined) return;
  const { name, span } = closed;
  span.end = end;
  if (scan.looksStart !== null) {
    if (depth === scan.looksStart.depth) closeLooks(scan, end);
    return;
  }
  leave(scan.enclosing, name);
  if (TEXTS.has(name)) closeText(scan, end);
  else if (RUNS.has(name)) closeRun(scan, end);
  else if (PARAGRAPHS.has(name)) closeParagraph(scan);
  else if (name === 'w:tr') closeRow(scan, end);
  else if (name === 'w:tbl') scan.tables.pop();
}

function closeLooks(scan: Scan, end: number): void {
  const run = currentRun(scan)?.run ?? null;
  if (run !== null && scan.looksStart !== null) run.looks = scan.xml.slice(scan.looksStart.at, end);
  scan.looksStart = null;
}

function closeText(scan: Scan, end: number): void {
  if (scan.text === null) return;
  scan.text.end = end;
  if (scan.text.text !== '') scan.open.at(-1)?.pieces.push(scan.text);
  scan.text = null;
}

function closeRun(scan: Scan, end: number): void {
  const run = scan.open.at(-1)?.runs.pop()?.run ?? null;
  if (run !== null) run.end = end;
}

function closeParagraph(scan: Scan): void {
  const closed = scan.open.pop();
  if (closed === undefined) return;
  const { row, pieces, fieldCode } = closed;
  const place = scan.prefix + placeIn(scan);
  const hasText = pieces.some(({ text }) => text.trim() !== '');
  scan.done.push({ place, row, pieces });
  if (holdsBraces(fieldCode)) scan.fixed.push({ text: fieldCode, reason: 'fieldCode', place });
  if (hasText && scan.tables.length === 0 && scan.open.length === 0) scan.filledParagraphs += 1;
}

/** As the check of a report counts: paragraphs with text, tables on their own. */
function placeIn({ tables: [outer], outerTables, filledParagraphs }: Scan): string {
  return outer === undefined
    ? `第 ${String(filledParagraphs + 1)} 段`
    : `表 ${String(outerTables)} 第 ${String(outer.rows)} 行`;
}

/** Where something between paragraphs stands. */
function placeBehind(scan: Scan): string {
  if (scan.tables.length > 0) return placeIn(scan);
  return scan.filledParagraphs === 0 ? '开头' : `第 ${String(scan.filledParagraphs)} 段之后`;
}

function closeRow(scan: Scan, end: number): void {
  const row = scan.rows[scan.tables.at(-1)?.open.pop() ?? -1];
  if (row !== undefined) row.end = end;
}
