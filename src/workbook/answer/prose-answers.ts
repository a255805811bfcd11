import { factKind, type FactKind } from '../../domain/fact/catalogue';
import type { Worded } from '../grid/worded';
import type { MeantTable } from '../meaning/table';
import type { ProseFigure, ProsePage } from './prose-page';
import type { FactQuery } from './fact-query';
import { answersOf, doubted, type Answered } from './readings';

/** Behind every reading of a table. */
const PROSE_RANK = 20;
const KINDS: readonly FactKind[] = ['money', 'person', 'count'];

/** Every answer that the sentences of a page give; all are doubtful, for a sentence can restrict what it says in any word. */
export function proseAnswers(
  { table, figures }: ProsePage,
  queries: readonly FactQuery[],
): readonly Answered[] {
  return KINDS.flatMap((kind) => {
    const own = figures.filter((each) => each.kind === kind);
    const told = own.map(({ figure }) => (kind === 'money' ? figure : standingAtOpening(figure, table)));
    const asked = queries.filter(({ fact }) => factKind(fact) === kind);
    return answersOf({ ...table, figures: told }, asked, 'yuan').map(doubtful);
  });
}

/** What stands at the end of the year before stands at the beginning of this one. */
function standingAtOpening(figure: ProseFigure['figure'], { year }: MeantTable): ProseFigure['figure'] {
  const settled = (worded: Worded): Worded => {
    const { label } = worded;
    const isOpening = label.atoms.has('period.closing') && label.year === (year?.value ?? 0) - 1;
    const atoms = new Set(
      [...label.atoms].map((atom) => (atom === 'period.opening' ? 'period.closing' : atom)),
    );
    return { ...worded, label: { ...label, atoms, year: isOpening ? null : label.year } };
  };
  return { ...figure, labels: figure.labels.map(settled), parents: figure.parents.map(settled) };
}

function doubtful(answered: Answered): Answered {
  const { reading, ...told } = doubted(answered, { code: 'fromRunningText' });
  return { ...told, reading: { ...reading, rank: PROSE_RANK } };
}

/** Whether an answer was read in a sentence. */
export const isFromProse = ({ reading }: Answered): boolean =>
  reading.doubts.some(({ code }) => code === 'fromRunningText');
