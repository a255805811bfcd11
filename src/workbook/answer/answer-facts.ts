import type { Reading, ReadingDoubt } from '../../domain/fact/reading';
import type { Question } from '../../domain/question';
import type { TableUse } from '../../domain/table-use';
import { majority } from '../majority';
import type { MeantTable } from '../meaning/table';
import { arbitrated } from './arbitrate';
import { withBalanced } from './balanced';
import type { Book } from './books';
import { withoutCarried } from './carried';
import { chooseAim, type Wanted } from './choice';
import { lentBy } from './lent';
import { isFromProse, proseAnswers } from './prose-answers';
import type { ProsePage } from './prose-page';
import type { FactQuery } from './fact-query';
import { answersOf, doubted, type Answered } from './readings';
import { summedAnswers, type SumQuery } from './sums';
import { statedReadings } from './stated';
import { withTwins } from './twins';
import { withUnitRows } from './unit-rows';
import { withSettledUnits, type MatterPair } from './units';
import { usesOf } from './uses';

/** The readings of the facts of one unit, year and scope, and what had to be left open. */
export type Answers = {
  readonly readings: readonly Reading[];
  readonly questions: readonly Question[];
  readonly said: readonly Question[];
  readonly uses: readonly TableUse[];
  readonly year: number | null;
  readonly unitName: string | null;
};

/** What the catalogue asks of figures. */
export type FactCatalogue = {
  readonly queries: readonly FactQuery[];
  readonly sums: readonly SumQuery[];
  readonly pairs: readonly MatterPair[];
};

/** All readings that the figures of the books give for the facts. */
export function answerFacts(
  books: readonly Book[],
  { queries, sums, pairs }: FactCatalogue,
  wanted: Wanted,
): Answers {
  const told = books.map((book) => ({ ...book, lend: lentBy(book) }));
  const lent = told.flatMap(({ tables, lend }) => tables.map(lend));
  const usual = majority(lent.flatMap(({ units }) => units.map(({ value }) => value))) ?? 'tenThousandYuan';
  const pages = told.flatMap(({ prose, lend }) =>
    prose.map((page) => ({ ...page, table: lend(page.table) })),
  );
  const answered = [
    ...lent.flatMap((table) => {
      const own = answersOf(table, queries, usual);
      return [...own, ...summedAnswers(table, sums, own, usual)];
    }),
    ...pages.flatMap((page) => proseAnswers(page, queries)),
  ];
  const choice = chooseAim(books, withUnitRows(answered), wanted);
  const shown = withoutHiddenTwins(choice.answered);
  const figures = shown.filter((each) => !isFromProse(each));
  const twins = withTwins(withoutCarried(withBalanced(arbitrated(figures)), lent));
  const settled = withSettledUnits(twins.answered, pairs);
  const kept = [...settled.answered, ...shown.filter(isFromProse)];
  return {
    readings: [...statedReadings(books, choice), ...kept.map(({ reading }) => reading)],
    questions: [...choice.questions, ...twins.questions, ...settled.questions],
    said: choice.said,
    uses: usesOf(withTexts(lent, pages), answered, kept, choice),
    year: choice.year,
    unitName: choice.unitName,
  };
}

/** Sheets of words tell what their sentences tell. */
function withTexts(tables: readonly MeantTable[], pages: readonly ProsePage[]): readonly MeantTable[] {
  const texts = new Map(pages.map(({ table }) => [table.cut, table]));
  return tables.map((table) => (table.figures.length > 0 ? table : (texts.get(table.cut) ?? table)));
}

/** A hidden sheet, row or column tells nothing that a visible one tells. */
function withoutHiddenTwins(answered: readonly Answered[]): readonly Answered[] {
  const isHidden = ({ table, figure }: Answered): boolean => table.isHidden || figure.isHidden;
  const visible = new Set(answered.flatMap((each) => (isHidden(each) ? [] : [each.query.fact])));
  const doubt: ReadingDoubt = { code: 'tableUncertain' };
  return answered
    .filter((each) => !isHidden(each) || !visible.has(each.query.fact))
    .map((each) => (isHidden(each) ? doubted(each, doubt) : each));
}
