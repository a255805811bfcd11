import { mistakenRoundings } from './mistaken-roundings';
import { sumFaults, type KnownNumbers, type SumFault } from './sum-faults';
import { tableNumbers, type TableNumber } from './table-numbers';
import { addsUp, tableSums, type TableSum } from './table-sums';
import { printLike } from '../figures/text-figure';
import { likelyCause } from '../judging/likely-cause';
import { locate } from '../locate';
import type { AgreeingFigure, Basis, CheckedParagraph, DifferingFigure, ReportCheck } from '../report-check';
import type { FactBook } from '../../fact/fact-book';
import { decimal } from '../../money/decimal';

/** The check with the totals of all tables added up: what keeps a total from its parts differs, whatever else it equals. */
export function withTableSums(
  check: ReportCheck,
  paragraphs: readonly CheckedParagraph[],
  facts: FactBook,
): ReportCheck {
  const tables = tableNumbers(paragraphs).map(tableSums);
  const known = knownNumbers(check);
  const right = tables.flat().filter((sum) => addsUp(sum));
  const wrong = [
    ...tables
      .flatMap((sums) => sumFaults(sums, known))
      .filter(({ number }) => known.expected(number) === null)
      .map(difference),
    ...mistakenRoundings(right, check, facts),
  ];
  const wrongPlaces = new Set(wrong.map(({ place }) => place));
  const stated = new Set([...check.agrees, ...check.differs, ...wrong].map(({ place }) => place));
  const added = right.filter(({ total }) => !stated.has(total.paragraph.place));
  const settled = new Set([...wrongPlaces, ...added.map(({ total }) => total.paragraph.place)]);
  return {
    ...check,
    agrees: [...check.agrees.filter(({ place }) => !wrongPlaces.has(place)), ...added.map(agreement)],
    differs: [...check.differs, ...wrong],
    unknown: check.unknown.filter(({ place }) => !settled.has(place)),
  };
}

function knownNumbers({ agrees, differs }: ReportCheck): KnownNumbers {
  const agreeing = new Set(agrees.map(({ place }) => place));
  const differing = new Map(differs.map(({ place, expected }) => [place, expected.printed]));
  return {
    agrees: ({ paragraph }) => agreeing.has(paragraph.place),
    expected: ({ paragraph, figure }) => {
      const printed = differing.get(paragraph.place);
      return printed === undefined ? null : decimal(printed).times(figure.scale);
    },
  };
}

function agreement({ total, parts }: TableSum): AgreeingFigure {
  return { ...located(total), basis: sumBasis(parts), certainty: 'named' };
}

function difference({ number, value, sum, certain }: SumFault): DifferingFigure {
  const { figure } = number;
  const others = [sum.total, ...sum.parts].filter((each) => each !== number);
  const basis = certain ? ({ kind: 'tableSum', of: texts(others) } as const) : sumBasis(sum.parts);
  const expected = { basis, value, printed: printLike(figure, value) };
  return { ...located(number), expected, cause: likelyCause(figure, value, []) };
}

function located({ figure, paragraph, index }: TableNumber) {
  return locate(figure, paragraph, index);
}

function sumBasis(parts: readonly TableNumber[]): Basis {
  return { kind: 'derived', operation: 'sum', of: texts(parts) };
}

function texts(numbers: readonly TableNumber[]): readonly string[] {
  return numbers.map(({ figure }) => figure.text);
}
