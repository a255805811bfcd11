import type { AnswerChange, Answers } from '../../app/answers/answers';
import type { FactView } from '../../app/views/views';
import type { CellRange } from '../../domain/cell-address';
import type { FactId, FactKind } from '../../domain/fact/catalogue';
import type { MoneyUnit } from '../../domain/money/unit';
import { failure, success, type Result } from '../../domain/result';
import { factEntry, type FactEntryProblem } from './fact-entry';
import type { SelectedCell, SelectionProblem } from './selected-cell';

/** What a fact must tell for a value of it to be entered. */
export type EnteredFact = Pick<FactView, 'fact' | 'kind'>;

/** The decision that a typed number amounts to. */
export function typedChange(
  { fact, kind }: EnteredFact,
  text: string,
): Result<AnswerChange, FactEntryProblem> {
  const entry = factEntry(kind, text);
  if (!entry.ok) return entry;
  return success({ kind: 'fact', answer: { kind: 'typed', fact, value: entry.value } });
}

/** Why the selected cell cannot be taken for a fact. */
export type CellProblem = SelectionProblem | FactEntryProblem | 'unitMissing';

/** The decision that the selected cell amounts to; an amount needs the unit it is in, which nobody may guess. */
export function cellChange(
  { fact, kind }: EnteredFact,
  { cell, text, problem }: Pick<SelectedCell, 'cell' | 'text' | 'problem'>,
  unit: MoneyUnit | null,
): Result<AnswerChange, CellProblem> {
  if (problem !== null) return failure(problem);
  const unfit = unfitness(kind, text, unit);
  if (unfit !== null) return failure(unfit);
  const unitOfCell = kind === 'money' ? unit : null;
  return success({ kind: 'fact', answer: { kind: 'cell', fact, source: cell, unit: unitOfCell } });
}

/** A cell may hold a rate as a fraction, where a person has to write the %; all else must be what could be typed. */
function unfitness(kind: FactKind, text: string, unit: MoneyUnit | null): CellProblem | null {
  if (kind === 'money') return unit === null ? 'unitMissing' : null;
  const entry = factEntry(kind, text);
  if (entry.ok || entry.problem === 'percentUnclear') return null;
  return entry.problem;
}

/** The decision for one of the readings found. */
export function readingChange({ fact }: EnteredFact, source: CellRange): AnswerChange {
  return { kind: 'fact', answer: { kind: 'reading', fact, source } };
}

/** Whether a person pointed at where the fact stands in this session; else what is by hand was typed. */
export function isPointedAt({ facts }: Answers, fact: FactId): boolean {
  return facts.some((answer) => answer.fact === fact && answer.kind !== 'typed');
}

/** The unit behind the field in which a fact of the kind is typed; null where there is none to print. */
export function fieldUnit(kind: FactKind): string | null {
  switch (kind) {
    case 'money':
      return '万元';
    case 'person':
      return '人';
    case 'ratio':
      return '%';
    case 'points':
      return '分';
    case 'area':
      return '平方米';
    case 'year':
      return '年';
    case 'count':
    case 'text':
      return null;
  }
}
