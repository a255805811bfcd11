import { firstCell, sameRange, type CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import type { Book } from '../../workbook/answer/books';
import { rangeOf, type MeantTable } from '../../workbook/meaning/table';
import type { RecognizedTable, TableDoubt } from '../../workbook/tables/table';
import type { Answers, TableAnswer } from './answers';

type Recognized = {
  readonly tables: readonly RecognizedTable[];
  readonly books: readonly Book[];
  readonly findings: readonly Finding[];
};

/** The tables as a person settled them, what facts are read from, and the findings that are still open. */
export function settleTables(
  { tables, books, findings }: Recognized,
  answers: Answers['tables'],
): Recognized {
  if (answers.length === 0) return { tables, books, findings };
  const answerTo = (range: CellRange): TableAnswer | undefined =>
    answers.find((each) => sameRange(each.table, range));
  return {
    tables: tables.flatMap((table) => {
      const answer = answerTo(table.range);
      return answer === undefined ? [table] : settled(table, answer);
    }),
    books: books.map((book) => ({
      ...book,
      tables: book.tables.flatMap((table) => {
        const answer = answerTo(rangeOf(table));
        return answer === undefined ? [table] : settledMeaning(table, answer);
      }),
    })),
    findings: findings.filter((finding) => !answers.some((answer) => settles(answer, finding))),
  };
}

/** A statement of a person has no cell of its own; it points at the table. */
function settled(table: RecognizedTable, answer: TableAnswer): readonly RecognizedTable[] {
  if (answer.kind === 'ignored') return [];
  const { range } = table;
  const settledTable: RecognizedTable = {
    ...table,
    nature: answer.kind ?? table.nature,
    unit: answer.unit === null ? table.unit : { value: answer.unit, cell: range },
    year: answer.year === null ? table.year : { value: answer.year, cell: range },
  };
  const doubts = table.doubts.filter((doubt) => !settlesDoubt(answer, doubt));
  return [{ ...settledTable, doubts }];
}

/** The same for the figures that facts are read from. */
function settledMeaning(table: MeantTable, answer: TableAnswer): readonly MeantTable[] {
  if (answer.kind === 'ignored') return [];
  const { kind, unit, year } = answer;
  const cell = rangeOf(table);
  const period = kind === null ? null : ({ budget: 'budget', final: 'actual' } as const)[kind];
  return [
    {
      ...table,
      units: unit === null ? table.units : [{ value: unit, cell }],
      year: year === null ? table.year : { value: year, cell },
      usualPeriod: period === null ? table.usualPeriod : { value: period, isSure: true },
    },
  ];
}

/** Looking at a table does not tell in which unit its amounts are, nor whether it plans: that has to be said. */
function settlesDoubt(answer: TableAnswer, { code }: TableDoubt): boolean {
  switch (code) {
    case 'unitMissing':
      return answer.unit !== null;
    case 'yearMissing':
      return answer.confirmed || answer.year !== null;
    case 'natureMissing':
      return answer.kind !== null;
    case 'unitNameMissing':
    case 'titleMissing':
    case 'hidden':
      return answer.confirmed;
  }
}

function settles(answer: TableAnswer, finding: Finding): boolean {
  const corner = firstCell(answer.table);
  if (!finding.cells.some((cell) => sameRange(cell, corner))) return false;
  if (answer.kind === 'ignored') return true;
  switch (finding.code) {
    case 'unitMissing':
      return answer.unit !== null;
    case 'tableUncertain':
      return answer.kind !== null;
    case 'hiddenSource':
      return answer.confirmed;
    default:
      return false;
  }
}
