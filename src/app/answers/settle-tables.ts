import { sameRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import type { RecognizedTable, TableDoubt } from '../../workbook/recognize/table';
import type { Answers, TableAnswer } from './answers';

type Recognized = { readonly tables: readonly RecognizedTable[]; readonly findings: readonly Finding[] };

/** The recognised tables as a person settled them, and the findings that are still open. */
export function settleTables({ tables, findings }: Recognized, answers: Answers['tables']): Recognized {
  if (answers.length === 0) return { tables, findings };
  return {
    tables: tables.flatMap((table) => {
      const answer = answers.find((each) => sameRange(each.table, table.range));
      return answer === undefined ? [table] : settled(table, answer);
    }),
    findings: findings.filter((finding) => !answers.some((answer) => settles(answer, finding))),
  };
}

/** A statement of a person has no cell of its own; it points at the table. */
function settled(table: RecognizedTable, answer: TableAnswer): readonly RecognizedTable[] {
  if (answer.kind === 'ignored') return [];
  const { range } = table;
  const settledTable: RecognizedTable = {
    ...table,
    kind: answer.kind ?? table.kind,
    unit: answer.unit === null ? table.unit : { value: answer.unit, cell: range },
    year: answer.year === null ? table.year : { value: answer.year, cell: range },
  };
  const doubts = table.doubts.filter((doubt) => !settlesDoubt(answer, doubt));
  return [{ ...settledTable, doubts }];
}

/** Looking at a table does not tell in which unit its amounts are: that has to be said. */
function settlesDoubt(answer: TableAnswer, { code }: TableDoubt): boolean {
  switch (code) {
    case 'unitMissing':
      return answer.unit !== null;
    case 'yearMissing':
      return answer.confirmed || answer.year !== null;
    case 'closeSecond':
      return answer.confirmed || answer.kind !== null;
    case 'unitNameMissing':
    case 'titleMissing':
    case 'hidden':
    case 'unknownColumn':
      return answer.confirmed;
  }
}

function settles(answer: TableAnswer, finding: Finding): boolean {
  if (!finding.cells.some((range) => sameRange(range, answer.table))) return false;
  if (answer.kind === 'ignored') return true;
  switch (finding.code) {
    case 'unitMissing':
      return answer.unit !== null;
    case 'tableUncertain':
      return answer.confirmed || answer.kind !== null;
    case 'hiddenSource':
      return answer.confirmed;
    default:
      return false;
  }
}
