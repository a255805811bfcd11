import { factKind, isFactId, type FactId } from '../../../../src/domain/fact/catalogue';
import type { Indicator, StepMode } from '../../../../src/domain/indicator/system';
import type { Judgement } from '../../../../src/domain/indicator/judgement';
import { decimal } from '../../../../src/domain/money/decimal';
import { evaluateIndicator } from '../../../../src/domain/scoring/evaluate-indicator';
import { rateFormula } from '../../../../src/domain/scoring/formula/rate-formula';
import { reasonFormula } from '../../../../src/domain/scoring/formula/reason-formula';
import type { ReasonCells } from '../../../../src/domain/scoring/formula/score-cells';
import { scoreFormula } from '../../../../src/domain/scoring/formula/score-formula';
import { substitutionFormula } from '../../../../src/domain/scoring/formula/substitution-formula';
import { reasonText } from '../../../../src/domain/scoring/reason-text';
import { substitutionText } from '../../../../src/domain/scoring/substitution-text';
import { answerText } from '../../../../src/domain/scoring/verdict';
import { calculateFormulas, type OracleSheet, type OracleValue } from '../../../oracle/calculate-formulas';
import { bookOf, type FactValues } from '../sample';

/** One line with what it is scored by: facts in base units, answers in the order of the rule's points. */
export type LineCase = {
  readonly indicator: Indicator;
  readonly mode: StepMode;
  readonly facts: FactValues;
  readonly answers: readonly Judgement[];
  readonly applies?: '有' | '无' | '';
};

/** Points (or 待填), reason and substitution. */
export type LineSays = readonly [score: OracleValue, reason: string, substitution: string];

/** What the engine says to each case. */
export function engineSays({ indicator, mode, facts, answers }: LineCase): LineSays {
  const book = bookOf(facts);
  const { result } = evaluateIndicator({ indicator, stepMode: mode, facts: book, judgements: answers });
  const score = result.score?.toNumber() ?? '待填';
  return [score, reasonText(result, book) ?? '', substitutionText(result, book) ?? ''];
}

/** What the formulas say to each case, each on a sheet of its own. */
export function formulasSay(cases: readonly LineCase[]): readonly LineSays[] {
  const sheets = Object.fromEntries(cases.map((line, index) => [`s${index}`, sheetOf(line)]));
  const asked = cases.flatMap((_, index) => [`s${index}!C1`, `s${index}!D1`, `s${index}!E1`]);
  const given = calculateFormulas(
    sheets,
    asked.map((cell) => `IF(ISNUMBER(${cell}),${cell},${cell}&"")`),
  );
  return cases.map((_, index) => [
    given[3 * index] ?? '',
    String(given[3 * index + 1]),
    String(given[3 * index + 2]),
  ]);
}

/** A1 weight, B1 rate, C1 score, D1 reason, E1 substitution, F1 applies; facts in G, answers in H. */
function sheetOf(line: LineCase): OracleSheet {
  const { indicator, mode, facts, answers, applies } = line;
  const known = Object.entries(facts).filter((entry): entry is [FactId, string | number] =>
    isFactId(entry[0]),
  );
  const order = new Map(known.map(([fact], index) => [fact, index + 1]));
  const cells: ReasonCells = {
    rate: indicator.measure === null ? null : 'B1',
    weight: 'A1',
    score: 'C1',
    applies: applies === undefined ? null : 'F1',
    answers: answers.map((_, index) => `H${index + 1}`),
    cellOf: (fact) => `G${order.get(fact) ?? 99}`,
  };
  const { result } = evaluateIndicator({
    indicator,
    stepMode: mode,
    facts: bookOf(facts),
    judgements: answers,
  });
  return {
    A1: indicator.weight.toNumber(),
    B1: `=${rateFormula(indicator, cells.cellOf)}`,
    C1: `=${scoreFormula(indicator, mode, cells)}`,
    D1: `=${reasonFormula(result, mode, cells)}`,
    E1: `=${substitutionFormula(indicator, cells)}`,
    ...(applies ? { F1: applies } : {}),
    ...Object.fromEntries(known.map(([fact, value], index) => [`G${index + 1}`, formNumber(fact, value)])),
    ...Object.fromEntries(answers.flatMap((answer, index) => answerCell(answer, `H${index + 1}`))),
  };
}

function formNumber(fact: FactId, value: string | number): number {
  const base = decimal(value);
  return (factKind(fact) === 'money' ? base.div(10000) : base).toNumber();
}

function answerCell({ answer }: Judgement, address: string): readonly (readonly [string, string | number])[] {
  if (answer.kind === 'blank') return [];
  return [[address, answer.kind === 'number' ? answer.value.toNumber() : answerText(answer)]];
}
