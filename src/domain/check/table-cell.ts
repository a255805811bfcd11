import { readClaim } from './claim';
import { findFigures } from './find-figures';
import type { CheckedParagraph } from './report-check';
import type { SentenceFigures } from './sentence-figures';
import { splitLexemes } from './split-lexemes';
import type { TextFigure } from './text-figure';
import type { Vocabulary } from './vocabulary';

/** A cell that holds one number and, at most, its unit. */
const NUMBER_CELL = /^[-−]?\d[\d,]{0,20}(?:\.\d{1,10})?\s?[^\d\s]{0,4}$/;
/** The unit a header gives: 金额（万元）, 单位：元, 得分. */
const UNITS = ['万元', '亿元', '千元', '元', '%', '分'];

/**
 * The figure of a table cell, read as if the cell's row label and column header stood before it and the header's unit
 * behind it; null for running text. The claim is never certain where the headers say more than a label.
 */
export function tableCellFigures(
  { text, context }: CheckedParagraph,
  { words }: Vocabulary,
  year: number,
): readonly SentenceFigures[] | null {
  const number = text.trim();
  if (context === undefined || !NUMBER_CELL.test(number)) return null;
  const unit = /[^\d.,]$/.test(number) ? '' : (UNITS.find((each) => isUnit(context, each)) ?? '');
  const labels = context.replace(/单位[:：]\s?[^·]{1,4}|[（(](?:万元|亿元|千元|元|%|分)[）)]|·/g, ' ');
  const sentence = `${labels} ${number}${unit}`;
  const lexemes = splitLexemes(sentence, findFigures(sentence), words);
  const index = lexemes.length - 1;
  const last = lexemes[index];
  if (last?.kind !== 'figure' || last.figure.start <= labels.length - 1) return [];
  const claim = readClaim(lexemes, index, null, year);
  const figure = moved(last.figure, number, text);
  return [{ start: 0, end: text.length, figures: [{ figure, claim, rate: null }] }];
}

function isUnit(context: string, unit: string): boolean {
  const marked = ['（', '(', '：', ':'].some((mark) => context.includes(`${mark}${unit}`));
  return marked || (unit === '分' && /得分|分值/.test(context));
}

/** The figure with its offsets in the cell instead of the made-up sentence. */
function moved(figure: TextFigure, number: string, text: string): TextFigure {
  const start = text.indexOf(number);
  return { ...figure, start, end: start + number.length, text: number };
}
