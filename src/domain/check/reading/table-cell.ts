import { cellWords, rowName } from './cell-words';
import { readClaim } from './claim';
import { findFigures } from '../figures/find-figures';
import type { CellContext, CheckedParagraph } from '../report-check';
import type { SentenceFigures } from './sentence-figures';
import { splitLexemes } from './split-lexemes';
import type { Subject } from '../vocabulary/subject';
import type { TextFigure } from '../figures/text-figure';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** Units that headers and unit lines give, the longer ones first. */
const UNITS = ['万元', '亿元', '千元', '元', '%', '分', '人', '辆', '台', '次'];
/**
 * The figure of a table cell that holds one number, read as if its row label and column header stood before it and the
 * unit of header or table behind it; null for any other text.
 */
export function tableCellFigures(
  { text, context }: CheckedParagraph,
  { words }: Vocabulary,
  year: number,
): readonly SentenceFigures[] | null {
  const number = text.trim();
  if (context === undefined || !isNumber(number)) return null;
  const unit = unitOf(number, context);
  const lead = `${cellWords(context, unit === '' ? number.slice(-1) : unit, words)} `;
  const sentence = `${lead}${number}${unit}`;
  const lexemes = splitLexemes(sentence, findFigures(sentence), words);
  const index = lexemes.length - 1;
  const last = lexemes[index];
  if (last?.kind !== 'figure' || last.start < lead.length) return [];
  const claim = readClaim(lexemes, index, null, year);
  const figure = movedTo(last.figure, text.indexOf(number), number);
  return [{ start: 0, end: text.length, figures: [{ figure, claim, indicator: null }] }];
}

/** Whether the cell is the form's own (评价标准, 序号), whose numbers are no figures of the unit. */
export function isFormCell({ context }: CheckedParagraph, formHeaders: readonly string[]): boolean {
  return context?.headers.some((header) => formHeaders.includes(header)) === true;
}

/** The indicator a row of a table is about; null where it is about none. */
export function rowIndicator({ context }: CheckedParagraph, { words }: Vocabulary): Subject | null {
  const name = context === undefined ? '' : rowName(context, words);
  const word = words.find(name, 0)?.meaning;
  return word?.kind === 'subject' && word.subject.indicator !== undefined ? word.subject : null;
}

/** Whether the text is one number, with its unit at most. */
function isNumber(text: string): boolean {
  const [figure, ...more] = findFigures(text);
  return more.length === 0 && figure?.kind !== 'year' && figure?.text === text;
}

/** The unit the number lacks: from its row label, its header, or the table. */
function unitOf(number: string, { labels, headers, unit }: CellContext): string {
  if (!/[\d.,]$/.test(number)) return '';
  const sources = [labels.at(-1) ?? '', ...[...headers].reverse(), unit];
  const found = sources.flatMap((text) => UNITS.filter((each) => marked(text, each)));
  return found[0] ?? '';
}

function marked(text: string, unit: string): boolean {
  if (unit === '分') return /得分|分值|[（(]分[）)]/.test(text);
  return ['（', '(', '：', ':'].some((mark) => text.includes(`${mark}${unit}`));
}

/** The figure with its offsets in the cell instead of the made-up sentence. */
function movedTo(figure: TextFigure, start: number, text: string): TextFigure {
  return { ...figure, start, end: start + text.length, text };
}
