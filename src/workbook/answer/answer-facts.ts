import type { Reading, ReadingDoubt } from '../../domain/fact/reading';
import type { Question } from '../../domain/question';
import type { TableUse } from '../../domain/table-use';
import type { Period } from '../meaning/period';
import { majority } from '../majority';
import type { MeantTable } from '../meaning/table';
import { arbitrated } from './arbitrate';
import type { Book } from './books';
import { withoutCarried } from './carried';
import { chooseAim, type Wanted } from './choice';
import { isFromProse, proseAnswers } from './prose-answers';
import type { ProsePage } from './prose-page';
import type { FactQuery } from './query';
import { answersOf, doubted, type Answered } from './readings';
import { summedAnswers, type SumQuery } from './sums';
import { statedReadings } from './stated';
import { withTwins } from './twins';
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
  const lent = books.flatMap((book) => book.tables.map((table) => withLent(table, book)));
  const usual = majority(lent.flatMap(({ units }) => units.map(({ value }) => value))) ?? 'tenThousandYuan';
  const pages = books.flatMap((book) =>
    book.prose.map((page) => ({ ...page, table: withLent(page.table, book) })),
  );
  const answered = [
    ...lent.flatMap((table) => {
      const own = answersOf(table, queries, usual);
      return [...own, ...summedAnswers(table, sums, own, usual)];
    }),
    ...pages.flatMap((page) => proseAnswers(page, queries)),
  ];
  const choice = chooseAim(books, answered, wanted);
  const told = withoutHiddenTwins(choice.answered);
  const figures = told.filter((each) => !isFromProse(each));
  const twins = withTwins(withoutCarried(arbitrated(figures), lent));
  const settled = withSettledUnits(twins.answered, pairs);
  const kept = [...settled.answered, ...told.filter(isFromProse)];
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

/** A table that does not tell its year is of its file's; so is one that neither plans nor accounts. */
export function withLent(table: MeantTable, { name, cover, year, yearCell }: Book): MeantTable {
  const lent = year === null || yearCell === null ? null : { value: year, cell: yearCell };
  return {
    ...table,
    year: table.year ?? lent,
    usualPeriod: table.usualPeriod ?? periodOfPapers([cover?.title.value ?? '', name]),
  };
}

function periodOfPapers(titles: readonly string[]): Period | null {
  for (const title of titles) {
    const isBudget = title.includes('预算');
    if (isBudget !== title.includes('决算')) return isBudget ? 'budget' : 'actual';
  }
  return null;
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
