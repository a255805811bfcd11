import type { CheckedParagraph } from '../../../src/domain/check/report-check';
import type { CorpusReport } from '../corpus-reports';
import { countedTexts, knownTexts } from './known-texts';

/** A number of a report that somebody with the unit's workbooks, or with a pocket calculator, could prove wrong. */
export type KnownFigure = {
  readonly paragraph: CheckedParagraph;
  readonly start: number;
  readonly number: string;
  readonly unit: string;
  /** `fact`: the unit's data has it; `relation`: only the figures beside it tell it. */
  readonly proof: 'fact' | 'relation';
};

type Plain = { readonly start: number; readonly number: string; readonly unit: string };

const FIGURE = /(?<![\d.〔（(第A-Za-z])(\d+(?:\.\d+)?)(万元|%|名|人次|人|辆|台|场次|次|户|册|个|件|处|公里)/g;
const CELL = /^\d+(?:\.\d{2})?%?$/;
/** Columns that print the form's rules and points, which are other kinds of errors. */
const NO_AMOUNTS = /分值|得分|评价标准|指标说明|扣分/;

/** All such figures of a report, in order. */
export function knownFigures({ paragraphs, unit }: CorpusReport): readonly KnownFigure[] {
  const known = knownTexts(unit);
  const counted = countedTexts(unit);
  return paragraphs.flatMap((paragraph) => {
    const figures = paragraph.context === undefined ? sentenceFigures(paragraph) : cellFigure(paragraph);
    return figures.flatMap(({ relation, ...figure }) => {
      const printed = figure.number + figure.unit;
      const upToHere = paragraph.text.slice(0, figure.start + printed.length);
      const fact = known.has(printed) || counted.some((words) => upToHere.endsWith(words));
      if (!fact && !relation) return [];
      return [{ ...figure, paragraph, proof: fact ? ('fact' as const) : ('relation' as const) }];
    });
  });
}

function cellFigure({
  text,
  context,
}: CheckedParagraph): readonly (Plain & { readonly relation: boolean })[] {
  const heading = context?.headers.join('') ?? '';
  if (!CELL.test(text) || heading === '' || NO_AMOUNTS.test(heading)) return [];
  const percent = text.endsWith('%');
  const counted = (heading + (context?.labels.join('') ?? '')).includes('人');
  const unit = percent ? '%' : counted ? '人' : '万元';
  return [{ start: 0, number: percent ? text.slice(0, -1) : text, unit, relation: false }];
}

function sentenceFigures({ text }: CheckedParagraph): readonly (Plain & { readonly relation: boolean })[] {
  return Array.from(text.matchAll(/[^。；]+/g)).flatMap((sentence) => {
    const figures = Array.from(sentence[0].matchAll(FIGURE), (match) => ({
      start: sentence.index + match.index,
      number: match[1] ?? '',
      unit: match[2] ?? '',
    }));
    const related = relatedFigures(figures);
    return figures.map((figure) => ({ ...figure, relation: related.has(figure) }));
  });
}

/** The figures of a sentence that follow from others of it: a − b = c, a ÷ b = p, (a − b) ÷ b = p. */
function relatedFigures(figures: readonly Plain[]): ReadonlySet<Plain> {
  const amounts = figures.filter(({ unit }) => unit === '万元');
  const pairs = amounts.flatMap((a) => amounts.filter((b) => b !== a).map((b) => [a, b] as const));
  return new Set(
    pairs.flatMap(([a, b]) => {
      const following = figures.filter((each) => each !== b && follows(each, cents(a), cents(b)));
      return following.length === 0 ? [] : [a, b, ...following];
    }),
  );
}

function follows(figure: Plain, a: number, b: number): boolean {
  if (figure.unit === '万元') return same(a - b, cents(figure));
  const shares = [a / b, Math.abs(a - b) / b];
  return figure.unit === '%' && shares.some((share) => same(share * 10000, cents(figure)));
}

function cents({ number }: Plain): number {
  return Math.round(Number(number) * 100);
}

function same(left: number, right: number): boolean {
  return Math.abs(left - right) <= 0.5;
}
