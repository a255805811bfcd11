import { tableNumbers } from './table-numbers';
import { addsUp, tableSums, type TableSum } from './table-sums';
import { printLike } from '../figures/text-figure';
import { likelyCause } from '../judging/likely-cause';
import { locate } from '../locate';
import type { AgreeingFigure, Basis, CheckedParagraph, DifferingFigure, ReportCheck } from '../report-check';

/** The check with the totals of all tables added up: a total that its parts do not make differs, whatever else it equals. */
export function withTableSums(check: ReportCheck, paragraphs: readonly CheckedParagraph[]): ReportCheck {
  const sums = tableNumbers(paragraphs).flatMap(tableSums);
  const wrong = sums.filter((sum) => !addsUp(sum));
  const differing = new Set(check.differs.map(({ place }) => place));
  const agreeing = new Set(check.agrees.map(({ place }) => place));
  const settled = new Set(sums.map(placeOf));
  const wrongPlaces = new Set(wrong.map(placeOf));
  const right = sums.filter(
    (sum) => addsUp(sum) && !differing.has(placeOf(sum)) && !agreeing.has(placeOf(sum)),
  );
  return {
    ...check,
    agrees: [...check.agrees.filter(({ place }) => !wrongPlaces.has(place)), ...right.map(agreement)],
    differs: [...check.differs, ...wrong.filter((sum) => !differing.has(placeOf(sum))).map(difference)],
    unknown: check.unknown.filter(({ place }) => !settled.has(place)),
  };
}

function placeOf({ total }: TableSum): string {
  return total.paragraph.place;
}

function agreement(sum: TableSum): AgreeingFigure {
  return { ...located(sum), basis: basisOf(sum), certainty: 'named' };
}

function difference(sum: TableSum): DifferingFigure {
  const { figure } = sum.total;
  const expected = { basis: basisOf(sum), value: sum.sum, printed: printLike(figure, sum.sum) };
  return { ...located(sum), expected, cause: likelyCause(figure, sum.sum, []) };
}

function located({ total: { figure, paragraph, index } }: TableSum) {
  return locate(figure, paragraph, index);
}

function basisOf({ parts }: TableSum): Basis {
  return { kind: 'derived', operation: 'sum', of: parts.map(({ figure }) => figure.text) };
}
