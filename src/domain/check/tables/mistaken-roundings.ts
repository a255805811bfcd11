import type { TableNumber } from './table-numbers';
import type { TableSum } from './table-sums';
import { printLike, printsAs, roundedLike, type TextFigure } from '../figures/text-figure';
import { locate } from '../locate';
import type { DifferingFigure, ReportCheck } from '../report-check';
import { factNumber, type FactBook } from '../../fact/fact-book';
import { ONE, sumOf, type Decimal } from '../../money/decimal';
import { yuanPer } from '../../money/unit';

/** What a table's numbers may be counted in where only its heading says so. */
const SCALES = [ONE, yuanPer('tenThousandYuan')];

/**
 * Totals within what rounding may lose, whose parts are all known facts: such a total is the sum of the facts or of the
 * printed parts, and where it is neither its last place is wrong.
 */
export function mistakenRoundings(
  sums: readonly TableSum[],
  { agrees }: ReportCheck,
  facts: FactBook,
): readonly DifferingFigure[] {
  const valueAt = new Map(
    agrees.map(({ place, basis }) => [place, basis.kind === 'fact' ? factNumber(facts, basis.fact) : null]),
  );
  return sums.flatMap(({ total, parts, sum }) => {
    const { figure, paragraph, index } = total;
    if (printsAs(figure, sum)) return [];
    const exact = parts.flatMap((part) => exactValue(part, valueAt.get(part.paragraph.place) ?? null));
    if (exact.length < parts.length || printsAs(figure, sumOf(exact))) return [];
    const of = parts.map((part) => part.figure.text);
    const basis = { kind: 'derived', operation: 'sum', of } as const;
    const expected = { basis, value: sum, printed: printLike(figure, sum) };
    return [{ ...locate(figure, paragraph, index), expected, cause: { kind: 'rounding' } }];
  });
}

/** The fact that a number prints, in the number's own unit; none where it prints another value. */
function exactValue({ figure }: TableNumber, value: Decimal | null): readonly Decimal[] {
  if (value === null) return [];
  const scale = SCALES.find((each) => isPrinted(figure, value.div(each)));
  return scale === undefined ? [] : [value.div(scale)];
}

function isPrinted(figure: TextFigure, value: Decimal): boolean {
  return roundedLike(figure, value).eq(figure.value);
}
